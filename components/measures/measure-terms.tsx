import type { MeasureTermDto } from "#lib/measures/dto.ts";

/** The words that speakers use for a measure, with what is known of who uses them. */
export function MeasureTerms({ terms }: { terms: readonly MeasureTermDto[] }) {
  if (terms.length === 0) return <p>No word for it is recorded.</p>;
  return (
    <ul className="max-w-prose border-b border-rule">
      {terms.map(({ term, language, note }) => (
        <li key={`${language} ${term}`} className="border-t border-rule py-3">
          <p className="text-21">
            “<span lang={language}>{term}</span>”
          </p>
          {note ? <p className="font-sans text-16 text-muted">{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
