import { Del, Ins } from "#components/ui/change.tsx";
import type { ChangeGroup, DiffPart } from "#lib/history/dto.ts";

const marks = { same: "span", added: Ins, removed: Del } as const;

function Parts({ parts, lang }: { parts: readonly DiffPart[]; lang: string | null }) {
  return (
    <span lang={lang ?? undefined} dir={lang ? "auto" : undefined} className="whitespace-pre-line">
      {parts.map(({ kind, text }, index) => {
        const Mark = marks[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come and go twice
        return <Mark key={index}>{text}</Mark>;
      })}
    </span>
  );
}

const statusWords = { changed: "", added: " (added)", removed: " (removed)" };

/** What differs between two states of a record, field by field, the words that came and went marked. */
export function ChangeList({ changes }: { changes: readonly ChangeGroup[] }) {
  return changes.map(({ heading, status, fields }) => (
    <div key={`${heading} ${status}`} className="mt-4">
      {heading ? (
        <p className="font-sans text-16 font-semibold">
          {heading}
          {statusWords[status]}
        </p>
      ) : null}
      <div className="@container">
        <dl className="definitions">
          {fields.map(({ label, parts, lang }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Parts parts={parts} lang={lang} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  ));
}
