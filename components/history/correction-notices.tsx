import { Notice } from "#components/ui/notice.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { correctionKindWords } from "#lib/format/words.ts";
import type { CorrectionDto } from "#lib/history/dto.ts";
import { paths } from "#lib/paths.ts";

/** The corrections of the records on a page, at its top: what was changed, why, and where the old state can be read. */
export function CorrectionNotices({ corrections }: { corrections: readonly CorrectionDto[] }) {
  return corrections.map(({ id, kind, what, why, at, record, revision }) => (
    <Notice key={id} title={`${correctionKindWords[kind]}, ${dayInWords(at.slice(0, 10))}`}>
      <p>
        {record.name}: {what} {why} <a href={paths.revision(record.recordType, record.id, revision)}>What changed</a>
      </p>
    </Notice>
  ));
}
