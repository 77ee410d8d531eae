import { PrintFoot } from "#components/ui/print-foot.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";

type RecordFootProps = {
  recordType: RecordTypeName;
  record: { id: string; revision: number; updatedAt: string };
  /** Scheme and host of this installation. */
  origin: string;
};

/** The last line of a record's page: which state this is, and where every state can be read. */
export function RecordFoot({ recordType, record, origin }: RecordFootProps) {
  const { id, revision, updatedAt } = record;
  return (
    <>
      <p className="no-print mt-12 border-t border-rule-heavy pt-3 font-sans text-16 text-muted">
        Revision {revision}, {dayInWords(updatedAt)}
        {" · "}
        <a href={paths.revision(recordType, id, revision)}>Permalink of this revision</a>
        {" · "}
        <a href={paths.history(recordType, id)}>All revisions</a>
      </p>
      <PrintFoot
        permalink={`${origin}${paths.revision(recordType, id, revision)}`}
        revision={`Revision ${revision}, ${dayInWords(updatedAt)}`}
      />
    </>
  );
}
