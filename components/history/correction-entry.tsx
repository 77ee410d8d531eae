import { Del, Ins } from "#components/ui/change.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { dayInWords } from "#lib/format/dates.ts";
import { correctionKindWords, countOf, recordTypeWords } from "#lib/format/words.ts";
import type { CorrectionDto } from "#lib/history/dto.ts";
import { paths } from "#lib/paths.ts";

const severityWords: Record<CorrectionDto["severity"], string> = {
  minor: "minor: the meaning stayed the same",
  substantial: "substantial: it could change what a reader concludes",
};

const dayInMs = 86_400_000;

/** How long the record had been public when it was corrected: the most that what was wrong can have stood. */
function stood({ stoodSince, at }: Pick<CorrectionDto, "stoodSince" | "at">): string | null {
  if (stoodSince === null) return null;
  const days = Math.floor((Date.parse(at) - Date.parse(stoodSince)) / dayInMs);
  const length = days < 1 ? "less than a day" : `at most ${countOf(days, "day")}`;
  return `${length}: public since ${dayInWords(stoodSince)}`;
}

/** One correction in the log. */
export function CorrectionEntry({ correction }: { correction: CorrectionDto }) {
  const { id, record, kind, severity, what, why, before, after, at, revision } = correction;
  return (
    <li id={id} className="mt-8 border-t border-rule-heavy pt-4">
      <p className="font-sans text-16 text-muted">
        {correctionKindWords[kind]}, <time dateTime={at}>{dayInWords(at)}</time>
      </p>
      <h2 className="mb-3 text-21">{record.href ? <a href={record.href}>{record.name}</a> : record.name}</h2>
      <p className="mb-4 max-w-prose">{what}</p>
      <DefinitionList
        items={[
          { label: "Why", value: why },
          ...(before === null ? [] : [{ label: "Before", value: <Del>{before}</Del> }]),
          ...(after === null ? [] : [{ label: "After", value: <Ins>{after}</Ins> }]),
          { label: "How long it stood", value: stood(correction), missing: "unknown" },
          { label: "Weight", value: severityWords[severity] },
          {
            label: "Record",
            value: (
              <>
                {recordTypeWords[record.recordType]},{" "}
                <a href={paths.revision(record.recordType, record.id, revision)}>
                  revision {revision} with what it changed
                </a>
              </>
            ),
          },
        ]}
      />
    </li>
  );
}
