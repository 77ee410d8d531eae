import { dayInWords } from "#lib/format/dates.ts";
import { correctionKindWords } from "#lib/format/words.ts";
import type { CorrectionDto } from "#lib/history/dto.ts";
import { paths } from "#lib/paths.ts";

/** The latest public corrections, or that there are none yet. */
export function LatestCorrections({ corrections }: { corrections: readonly CorrectionDto[] }) {
  if (corrections.length === 0) {
    return (
      <p className="font-sans text-16">
        None so far. When a published record changes, what changed and why is{" "}
        <a href={paths.corrections()}>listed for good</a>.
      </p>
    );
  }
  return (
    <ul className="border-b border-rule font-sans text-16">
      {corrections.map(({ id, kind, at, what, record, revision }) => (
        <li key={id} className="border-t border-rule py-3">
          <p className="text-muted">
            {correctionKindWords[kind]}, {dayInWords(at)}
          </p>
          <p>
            <a href={paths.revision(record.recordType, record.id, revision)}>{record.name}</a>
          </p>
          <p>{what}</p>
        </li>
      ))}
    </ul>
  );
}
