import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { inlineScriptHashes, PASSIVE_CSP, pageCsp, SECURITY_HEADERS } from "./security-headers.ts";

export type Encoding = "br" | "gzip" | "identity";

/** A response as it came from the app, whole. */
export type Captured = { status: number; headers: Record<string, unknown>; body: Buffer };

type Variant = { body: Buffer; etag: string; headers: readonly string[]; unchanged: readonly string[] };

const STATUS_MARK = /<meta\s+name="http-status"\s+content="(400|404|410|422)"\s*\/?>/;
const COMPRESSIBLE = /^(text\/|application\/(.+\+)?(json|xml|javascript|manifest\+json)|image\/svg\+xml)/;
/** What the app says about its content; the rest of the headers is ours. */
const KEPT = [
  "content-type",
  "content-language",
  "content-disposition",
  "location",
  "link",
  "access-control-allow-origin",
];
const TOO_SMALL_TO_COMPRESS = 860;

/**
 * Readers ask each time and mostly hear 304; a shared cache in front may hand a page out for ten seconds more, so
 * that is the longest a correction can be missed through one, and here it is seen at once.
 */
const FOLLOWS_THE_RECORD = "public, max-age=0, s-maxage=10, must-revalidate";
const NEVER_CHANGES = "public, max-age=31536000, immutable";

/** A whole public response, kept as bytes, compressed once per encoding when first asked for. */
export class StoredResponse {
  readonly status: number;
  readonly #body: Buffer;
  readonly #hash: string;
  readonly #headers: readonly string[];
  readonly #compressible: boolean;
  readonly #quality: number;
  readonly #variants = new Map<Encoding, Variant>();
  readonly #compressing = new Map<Encoding, Promise<Variant>>();
  /** Told of the bytes that a new encoding adds. */
  onGrowth: (bytes: number) => void = () => {};

  constructor({ status, headers, body }: Captured, { immutable }: { immutable: boolean }) {
    const type = String(headers["content-type"] ?? "");
    const html = type.startsWith("text/html") ? body.toString("utf8") : undefined;
    const marked = status === 200 && html ? STATUS_MARK.exec(html)?.[1] : undefined;
    this.status = marked ? Number(marked) : status;
    this.#body = body;
    this.#hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    this.#compressible = COMPRESSIBLE.test(type) && body.length >= TOO_SMALL_TO_COMPRESS;
    // What never changes is compressed once in its life, and deserves the time.
    this.#quality = immutable ? 10 : 5;
    const csp = html === undefined ? PASSIVE_CSP : pageCsp({ scripts: inlineScriptHashes(html) });
    this.#headers = [
      ...KEPT.flatMap((name) => (headers[name] === undefined ? [] : [name, String(headers[name])])),
      ...["Cache-Control", immutable ? NEVER_CHANGES : FOLLOWS_THE_RECORD],
      ...["Content-Security-Policy", csp],
      ...(this.#compressible ? ["Vary", "Accept-Encoding"] : []),
      ...SECURITY_HEADERS.flat(),
    ];
    if (!this.#compressible) this.#keep("identity", body);
  }

  /** Bytes in memory, as far as they count: bodies and headers. */
  get size(): number {
    let size = this.#body.length + this.#headers.join("").length + 512;
    for (const variant of this.#variants.values()) if (variant.body !== this.#body) size += variant.body.length;
    return size;
  }

  /** Answers at once where the encoding is at hand, and gives undefined; else a promise of having answered. */
  send(req: IncomingMessage, res: ServerResponse, id: string): Promise<void> | undefined {
    const encoding = this.#compressible ? negotiateEncoding(req.headers["accept-encoding"]) : "identity";
    const variant = this.#variants.get(encoding);
    if (variant) {
      this.#answer(req, res, id, variant);
      return undefined;
    }
    return this.#make(encoding).then((made) => this.#answer(req, res, id, made));
  }

  #answer(req: IncomingMessage, res: ServerResponse, id: string, { body, etag, headers, unchanged }: Variant): void {
    const known = req.headers["if-none-match"];
    if (known !== undefined && this.status === 200 && matches(known, etag)) {
      res.writeHead(304, withId(unchanged, id));
      res.end();
      return;
    }
    res.writeHead(this.status, withId(headers, id));
    if (req.method === "HEAD") res.end();
    else res.end(body);
  }

  #make(encoding: Encoding): Promise<Variant> {
    const running = this.#compressing.get(encoding);
    if (running !== undefined) return running;
    const making = compress(this.#body, encoding, this.#quality).then((body) => {
      const variant = this.#keep(encoding, body);
      if (body !== this.#body) this.onGrowth(body.length);
      return variant;
    });
    this.#compressing.set(encoding, making);
    return making;
  }

  #keep(encoding: Encoding, body: Buffer): Variant {
    const etag = encoding === "identity" ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`;
    const coding = encoding === "identity" ? [] : ["Content-Encoding", encoding];
    const unchanged = [...this.#headers, ...coding, "ETag", etag];
    const headers = [...unchanged, "Content-Length", String(body.length)];
    const variant = { body, etag, headers, unchanged };
    this.#variants.set(encoding, variant);
    return variant;
  }
}

const runBrotli = promisify(brotliCompress);
const runGzip = promisify(gzip);

async function compress(body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return runGzip(body, { level: 6 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return runBrotli(body, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length } });
}

const negotiated = new Map<string, Encoding>();

/** The best encoding that an Accept-Encoding header allows: Brotli, gzip, or none. */
export function negotiateEncoding(header: string | string[] | undefined): Encoding {
  const wanted = String(header ?? "");
  const known = negotiated.get(wanted);
  if (known) return known;
  const allowed = new Map<string, boolean>();
  for (const part of wanted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const q = parameters.find((text) => text.startsWith("q="));
    allowed.set(name, q === undefined || Number(q.slice(2)) > 0);
  }
  const may = (name: string) => allowed.get(name) ?? allowed.get("*") ?? false;
  const best = may("br") ? "br" : may("gzip") ? "gzip" : "identity";
  // A client may send any header: the few that browsers send are remembered.
  if (negotiated.size < 200) negotiated.set(wanted, best);
  return best;
}

function withId(headers: readonly string[], id: string): string[] {
  const all = headers.slice();
  all.push("X-Request-Id", id);
  return all;
}

function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch
    .split(",")
    .map((text) => text.trim().replace(/^W\//, ""))
    .some((text) => text === etag || text === "*");
}
