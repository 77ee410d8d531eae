import { CodeBlock } from "#components/ui/code-block.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { quoted } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";

type CiteRecordProps = {
  recordType: RecordTypeName;
  id: string;
  title: string;
  revision: number;
  updatedAt: string;
  /** Scheme and host of this installation. */
  origin: string;
  /** Addresses of the record as data, with their names. */
  downloads: readonly { name: string; href: string }[];
};

/** How to cite exactly this state of a record, and the record as data. */
export function CiteRecord({ recordType, id, title, revision, updatedAt, origin, downloads }: CiteRecordProps) {
  const permalink = `${origin}${paths.revision(recordType, id, revision)}`;
  const closed = /[.?!]$/.test(title) ? title : `${title}.`;
  const text = `${quoted(closed)} Countersource, revision ${revision}, ${dayInWords(updatedAt.slice(0, 10))}. ${permalink}`;
  return (
    <div className="font-sans text-16">
      <CodeBlock label="Citation">{text}</CodeBlock>
      <p className="mt-3">
        <a href={paths.revision(recordType, id, revision)}>Permalink of revision {revision}</a>
        {" · "}
        <a href={paths.history(recordType, id)}>All revisions</a>
        {downloads.map(({ name, href }) => (
          <span key={name}>
            {" · "}
            <a href={href}>{name}</a>
          </span>
        ))}
      </p>
    </div>
  );
}
