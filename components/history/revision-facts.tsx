import { dayInWords } from "#lib/format/dates.ts";
import type { RevisionSummary } from "#lib/history/dto.ts";

const kindWords: Record<RevisionSummary["kind"], string> = {
  create: "Created",
  update: "Changed",
  publish: "Published",
  retract: "Retracted",
  restore: "Published again",
};

/** What a revision did, when and by whom: "Changed on 3 September 2025 at 14:02 UTC by …". */
export function RevisionByline({ revision }: { revision: RevisionSummary }) {
  const { kind, at, authorName } = revision;
  return (
    <>
      {kindWords[kind]} on{" "}
      <time dateTime={at}>
        {dayInWords(at)} at {at.slice(11, 16)} UTC
      </time>{" "}
      by {authorName}
    </>
  );
}
