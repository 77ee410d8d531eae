import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Options {
  /** Statuses from 400 up that this test provokes: `test.use({ expectedStatuses: [404] })`. */
  expectedStatuses: number[];
}

/**
 * Playwright's test, which also fails on everything a page complains about: errors on the console (a blocked script or
 * style among them), uncaught exceptions, requests that fail, and any request to somewhere else.
 */
export const test = base.extend<Options & { complaints: string[] }>({
  expectedStatuses: [[], { option: true }],
  complaints: [
    async ({ context, baseURL, expectedStatuses, javaScriptEnabled }, use) => {
      const complaints: string[] = [];
      listen(context, complaints, { origin: new URL(baseURL ?? "").origin, expectedStatuses, javaScriptEnabled });
      await use(complaints);
      expect(complaints, "what the pages of this test complained about").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(
  context: BrowserContext,
  complaints: string[],
  {
    origin,
    expectedStatuses,
    javaScriptEnabled = true,
  }: { origin: string; expectedStatuses: number[]; javaScriptEnabled?: boolean },
): void {
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const status = /^Failed to load resource: the server responded with a status of (\d+)/.exec(message.text())?.[1];
    if (status && expectedStatuses.includes(Number(status))) return;
    complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (webError) => complaints.push(`exception: ${webError.error().message}`));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // With scripts turned off the browser refuses to preload them, and names its reason so.
    if (!javaScriptEnabled && reason === "csp" && request.resourceType() === "script") return;
    // A page that is left takes its requests with it.
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${reason}`);
  });
  context.on("request", (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith("http") && to !== origin) complaints.push(`outside: ${request.url()}`);
  });
  context.on("response", (response) => {
    const status = response.status();
    if (status >= 400 && !expectedStatuses.includes(status)) complaints.push(`${status}: ${response.url()}`);
  });
}
