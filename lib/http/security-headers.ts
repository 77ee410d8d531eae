import { createHash } from "node:crypto";

/** For every response, whatever it holds. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"],
];

/** Next's development server evaluates code, writes styles into the page and listens on a socket. */
export const DEVELOPMENT_CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws:; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** For what is not HTML: nothing runs in it. A drawing opened by itself keeps its own styles. */
export const PASSIVE_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'; frame-ancestors 'none'";

type Allowed = { scripts?: readonly string[]; styles?: readonly string[] };

/** The policy of a page: all from here, nothing inline but what is named by hash or nonce. */
export function pageCsp({ scripts = [], styles = [] }: Allowed): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const WITH_SOURCE = /\ssrc\s*=/i;
const TYPE = /\stype\s*=\s*["']?([^"'\s>]+)/i;
const RUNS = /^(module|(text|application)\/(x-)?(javascript|ecmascript))$/i;

/** The CSP sources of a page's own inline scripts. Data blocks, JSON-LD among them, never run and need none. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(SCRIPT)) {
    const type = TYPE.exec(attributes)?.[1];
    if (WITH_SOURCE.test(attributes) || (type && !RUNS.test(type))) continue;
    hashes.add(cspHash(code));
  }
  return [...hashes];
}

/** A CSP source for an inline script or style with exactly this text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
