import { HttpStatus } from "#components/ui/http-status.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { recordTypeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { Tombstone } from "#lib/revisions/visibility.ts";

/** What stands at the address of a retracted record: that it was, why, and where every earlier state can be read. */
export function TombstonePage({ recordType, tombstone }: { recordType: RecordTypeName; tombstone: Tombstone }) {
  const { id, name, reason, retractedAt } = tombstone;
  return (
    <>
      <HttpStatus code={410} />
      <PageHeader
        eyebrow={`${recordTypeWords[recordType]}: retracted`}
        title={name}
        standfirst={`This record was retracted on ${dayInWords(retractedAt.slice(0, 10))}.`}
      />
      <p className="max-w-prose">Reason: {reason}</p>
      <p className="mt-4 max-w-prose">
        What it said stays readable in its <a href={paths.history(recordType, id)}>history</a>; the{" "}
        <a href={paths.corrections()}>corrections</a> list every retraction.
      </p>
    </>
  );
}
