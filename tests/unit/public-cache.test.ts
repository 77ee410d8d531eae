import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import inject from "light-my-request";
import { beforeEach, describe, expect, test } from "vitest";
import { PublicCache, type Render } from "#lib/http/public-cache.ts";
import type { StoredResponse } from "#lib/http/stored-response.ts";

const TEXT = "How many children are missing? ".repeat(100);
let head: bigint | null;
let rendered: string[];

beforeEach(() => {
  head = 1n;
  rendered = [];
});

const html = (body: string, headers: Record<string, string> = {}, status = 200) => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: Buffer.from(body),
});

function cacheOf(render: Render, bytes = 1_000_000): PublicCache {
  const counted: Render = (target, id) => {
    rendered.push(target);
    return render(target, id);
  };
  return new PublicCache({ bytes, render: counted, head: () => head });
}

/** What a request gets: from the cache where it is there, else filled into it. */
async function get(cache: PublicCache, target: string): Promise<StoredResponse> {
  const kept = cache.peek(target);
  if (kept) return kept;
  const found = await cache.fill(target, "test-id");
  if (!("stored" in found)) throw new Error("not public");
  return found.stored;
}

function ask(stored: StoredResponse, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") {
  const answer = (req: IncomingMessage, res: ServerResponse) => void stored.send(req, res, "test-id");
  return inject(answer, { method, url: "/", headers: { "accept-encoding": "identity", ...headers } });
}

describe("what is kept", () => {
  test("a page is rendered once for one head and again for the next", async () => {
    const cache = cacheOf(async () => html(`head ${head}`));
    expect((await ask(await get(cache, "/"))).body).toBe("head 1");
    await get(cache, "/");
    expect(rendered).toHaveLength(1);
    head = 2n;
    expect((await ask(await get(cache, "/"))).body).toBe("head 2");
    expect(rendered).toHaveLength(2);
  });

  test("concurrent misses render once", async () => {
    const cache = cacheOf(async () => html(TEXT));
    cache.peek("/");
    await Promise.all([cache.fill("/", "test-id"), cache.fill("/", "test-id"), cache.fill("/", "test-id")]);
    expect(rendered).toEqual(["/"]);
  });

  test("a render that began under an older head is not kept, and nobody who comes later waits for it", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    const cache = cacheOf(async () => {
      const seen = head;
      if (seen === 1n) await slow;
      return html(`head ${seen}`);
    });
    const early = get(cache, "/");
    head = 2n;
    const late = await get(cache, "/");
    expect((await ask(late)).body).toBe("head 2");
    finish();
    expect((await ask(await early)).body).toBe("head 1");
    expect(cache.peek("/")).toBe(late);
  });

  test("nothing is handed out or kept while the head is unknown", async () => {
    const cache = cacheOf(async () => html(TEXT));
    await get(cache, "/");
    head = null;
    expect(cache.peek("/")).toBeUndefined();
    await cache.fill("/", "test-id");
    expect(cache.peek("/")).toBeUndefined();
  });

  test("built files stay when the head moves", async () => {
    const cache = cacheOf(async () => ({ ...html(TEXT), headers: { "content-type": "text/javascript" } }));
    const asset = await get(cache, "/_next/static/chunks/a.js");
    head = 2n;
    expect(cache.peek("/_next/static/chunks/a.js")).toBe(asset);
    expect((await ask(asset)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  test("failures, cookies and what is marked for one reader are never shared", async () => {
    for (const response of [
      html(TEXT, {}, 500),
      html(TEXT, { "set-cookie": "a=b" }),
      html(TEXT, { "cache-control": "no-store" }),
      html(TEXT, { "cache-control": "private, max-age=60" }),
    ]) {
      const cache = cacheOf(async () => response);
      cache.peek("/");
      expect(await cache.fill("/", "test-id")).toHaveProperty("failed");
      expect(cache.peek("/")).toBeUndefined();
    }
  });

  test("what was not asked for longest goes first when the bytes are used up", async () => {
    const cache = cacheOf(async () => html("x".repeat(8000)), 80_000);
    for (const target of ["/1", "/2", "/3", "/4", "/5", "/6"]) await get(cache, target);
    cache.peek("/1");
    for (const target of ["/7", "/8"]) await get(cache, target);
    expect(cache.peek("/1")).toBeDefined();
    expect(cache.peek("/2")).toBeUndefined();
    expect(cache.peek("/8")).toBeDefined();
  });

  test("a limit of 0 keeps nothing and joins nothing", async () => {
    const cache = cacheOf(async () => html(TEXT), 0);
    await Promise.all([get(cache, "/"), get(cache, "/")]);
    expect(rendered).toHaveLength(2);
  });
});

describe("what is answered", () => {
  const stored = () =>
    get(
      cacheOf(async () => html(TEXT)),
      "/",
    );

  test("each encoding has the same text and an ETag of its own", async () => {
    const page = await stored();
    const [plain, gzip, br] = [
      await ask(page),
      await ask(page, { "accept-encoding": "gzip, deflate" }),
      await ask(page, { "accept-encoding": "gzip, deflate, br;q=0.9" }),
    ];
    expect(plain.body).toBe(TEXT);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(TEXT);
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(TEXT);
    expect(new Set([plain, gzip, br].map((response) => response.headers.etag)).size).toBe(3);
    expect(br.headers.vary).toBe("Accept-Encoding");
  });

  test("an encoding that is refused is not used", async () => {
    const response = await ask(await stored(), { "accept-encoding": "br;q=0, gzip;q=0" });
    expect(response.headers["content-encoding"]).toBeUndefined();
  });

  test("304 to who has it, without a body", async () => {
    const page = await stored();
    const { etag } = (await ask(page)).headers;
    for (const known of [`${etag}`, `"other", W/${etag}`, "*"]) {
      const response = await ask(page, { "if-none-match": known });
      expect(response.statusCode).toBe(304);
      expect(response.body).toBe("");
      expect(response.headers.etag).toBe(etag);
    }
    expect((await ask(page, { "if-none-match": '"other"' })).statusCode).toBe(200);
  });

  test("HEAD is GET without the body", async () => {
    const page = await stored();
    const [get, head] = [await ask(page), await ask(page, {}, "HEAD")];
    expect(head.body).toBe("");
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test("a page says its real status in its head", async () => {
    const gone = '<html><head><meta name="http-status" content="410"/></head></html>';
    const response = await ask(
      await get(
        cacheOf(async () => html(gone)),
        "/",
      ),
    );
    expect(response.statusCode).toBe(410);
    const odd = '<html><head><meta name="http-status" content="500"/></head></html>';
    expect(
      (
        await ask(
          await get(
            cacheOf(async () => html(odd)),
            "/",
          ),
        )
      ).statusCode,
    ).toBe(200);
  });

  test("the policy names the page's own inline scripts", async () => {
    const page = await get(
      cacheOf(async () => html("<script>go()</script>")),
      "/",
    );
    expect((await ask(page)).headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  });
});
