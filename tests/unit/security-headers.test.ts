import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes, pageCsp } from "#lib/http/security-headers.ts";

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the policy of a page", () => {
  test("names every inline script that runs, once, by the hash of its exact text", () => {
    const html = `<head><script>one()</script><script id="_R_">two("</div>")
</script><script async="">one()</script><script type="module">three()</script></head>`;
    expect(inlineScriptHashes(html)).toEqual([sha256("one()"), sha256('two("</div>")\n'), sha256("three()")]);
  });

  test("leaves out scripts with a source and data that never runs", () => {
    const html = `<script src="/a.js"></script><script async src='/b.js'></script>
      <script type="application/ld+json">{"@type":"Claim"}</script><script type=speculationrules>{}</script>`;
    expect(inlineScriptHashes(html)).toEqual([]);
  });

  test("allows nothing inline by itself and no framing", () => {
    const csp = pageCsp({ scripts: [sha256("x")] });
    expect(csp).not.toContain("unsafe");
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).toMatch(/script-src 'self' 'sha256-[^']+';/);
  });
});
