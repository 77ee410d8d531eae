import type { Fragment } from "#lib/search/dto.ts";

/** A text with the words that were looked for marked. */
export function Marked({ parts }: { parts: readonly Fragment[] }) {
  return parts.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
