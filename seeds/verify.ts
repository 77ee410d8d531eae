import { createHash } from "node:crypto";
import type { ClaimInput } from "#lib/claims/schema.ts";
import { countWords, quotationWords } from "#lib/input/text.ts";
import type { SourceInput } from "#lib/sources/schema.ts";
import type { ClaimSeed, PassageInput, Seed } from "./seed.ts";

/** The rows of the inventory of the first five documents, and the two that are left out to spare private lives. */
export const inventory = { rows: 78, leftOut: [24, 35] };

/** What a check of the seeds against the documents found: one line per failure, and what was checked. */
export type Verification = { failures: string[]; quotes: number; rows: number; documents: number };

const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest("hex");

/** How often a text stands in another, overlaps included. */
function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/**
 * Checks every quote and passage of the seeds against the documents, given as bytes by file name.
 *
 * A document is found by the SHA-256 of its bytes. Its text is its bytes read as UTF-8 and brought to Unicode NFC;
 * words are compared exactly after that: typographic quotes, dashes, spaces and line ends count as they stand.
 */
export function verifySeeds(
  seeds: { sources: readonly Seed<SourceInput>[]; claims: readonly ClaimSeed[] },
  files: ReadonlyMap<string, Uint8Array>,
  { rows, leftOut } = inventory,
): Verification {
  const failures: string[] = [];
  const texts = new Map<string, string>();
  const held = seeds.sources.filter(({ content }) => (content.captures ?? []).length > 0);
  for (const { id, content } of held) {
    const text = documentText(id, content, files, failures);
    if (text !== null) texts.set(id, text);
  }

  const passages = seeds.sources.flatMap(({ id, content }) =>
    (content.passages ?? []).map((passage) => ({ sourceId: id, passage, text: texts.get(id) })),
  );
  for (const { sourceId, passage, text } of passages) {
    failures.push(...passageFailures(passage, text).map((why) => `${passage.id} in ${sourceId}: ${why}`));
  }

  const byId = new Map(passages.map((entry) => [entry.passage.id, entry]));
  for (const { id, content } of seeds.claims) {
    const named = passagesNamedBy(content);
    for (const { passageId, sourceId, mayBeQuoted } of named) {
      const where = byId.get(passageId)?.sourceId;
      if (where === undefined) failures.push(`${id}: names ${passageId}, which no source has`);
      else if (where !== sourceId && !mayBeQuoted)
        failures.push(`${id}: names ${passageId} as standing in ${sourceId}, and it does not`);
    }
    if (!content.quote) continue;
    const first = named
      .map(({ passageId }) => byId.get(passageId))
      .find((entry) => entry?.passage.state === "verified");
    failures.push(...quoteFailures(content.quote, first?.text, first?.sourceId).map((why) => `${id}: ${why}`));
  }

  failures.push(...rowFailures(seeds.claims, rows, leftOut));
  return {
    failures,
    quotes: passages.length + seeds.claims.filter(({ content }) => content.quote).length,
    rows: new Set(seeds.claims.map(({ row }) => row)).size,
    documents: texts.size,
  };
}

function documentText(
  id: string,
  content: SourceInput,
  files: ReadonlyMap<string, Uint8Array>,
  failures: string[],
): string | null {
  const capture = content.captures?.at(-1);
  const bytes = [...files.values()].find((candidate) => sha256(candidate) === capture?.bytesSha256);
  if (!capture || !bytes) {
    failures.push(`${id}: no document has the bytes of its capture (SHA-256 ${capture?.bytesSha256})`);
    return null;
  }
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).normalize("NFC");
  if (sha256(text) !== capture.textSha256) failures.push(`${id}: the text of its document has another SHA-256`);
  return text;
}

function tooLong(words: string): string[] {
  const count = countWords(words);
  return count > quotationWords ? [`has ${count} words, ${quotationWords} are the most: “${words}”`] : [];
}

function passageFailures({ exact, prefix = "", suffix = "", state }: PassageInput, text: string | undefined): string[] {
  const failures = tooLong(exact);
  if (text === undefined) return [...failures, "its document is not there to check it"];
  const words = exact.normalize("NFC");
  const found = occurrences(text, words);
  if (found === 0) return [...failures, `these words do not stand in the document: “${exact}”`];
  if (state === "verified" && found > 1) failures.push(`is called verified and stands ${found} times: “${exact}”`);
  if (state === "ambiguous" && found === 1) failures.push(`is called ambiguous and stands once: “${exact}”`);
  if (occurrences(text, prefix.normalize("NFC") + words + suffix.normalize("NFC")) === 0) {
    failures.push(`its prefix or suffix does not stand directly around it: “${prefix}” … “${suffix}”`);
  }
  return failures;
}

function quoteFailures(quote: string, text: string | undefined, sourceId: string | undefined): string[] {
  const failures = tooLong(quote);
  if (text === undefined) return [...failures, "its quote has no verified passage in a document that is there"];
  if (!text.includes(quote.normalize("NFC"))) failures.push(`its quote does not stand in ${sourceId}: “${quote}”`);
  return failures;
}

type NamedPassage = { passageId: string; sourceId: string; mayBeQuoted: boolean };

/** A citation's passage may stand in another document that quotes the source; an appearance's stands in the source. */
function passagesNamedBy({ appearances = [], citations = [] }: ClaimInput): NamedPassage[] {
  const named = (parts: readonly { passageId?: string | null; sourceId: string }[], mayBeQuoted: boolean) =>
    parts.flatMap(({ passageId, sourceId }) => (passageId ? [{ passageId, sourceId, mayBeQuoted }] : []));
  return [...named(appearances, false), ...named(citations, true)];
}

function rowFailures(claims: readonly ClaimSeed[], rows: number, leftOut: readonly number[]): string[] {
  const failures: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const found = claims.filter((claim) => claim.row === row);
    if (leftOut.includes(row)) {
      if (found.length > 0) failures.push(`row ${row}: is left out on purpose and has a record`);
    } else if (found.length !== 1) {
      failures.push(`row ${row}: has ${found.length} records instead of one`);
    }
  }
  for (const { id, row } of claims) {
    if (id !== `clm_${String(row).padStart(4, "0")}`)
      failures.push(`${id}: does not carry the number of its row ${row}`);
  }
  return failures;
}
