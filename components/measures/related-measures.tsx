import { measureRelationWords } from "#lib/format/words.ts";
import type { RelatedMeasure } from "#lib/measures/dto.ts";
import { paths } from "#lib/paths.ts";

/** How a measure stands to others, and why. */
export function RelatedMeasures({ related }: { related: readonly RelatedMeasure[] }) {
  if (related.length === 0) return <p>No relation to another measure is recorded.</p>;
  return (
    <ul className="max-w-prose border-b border-rule">
      {related.map(({ measure, kind, reason }) => (
        <li key={`${kind} ${measure.id}`} className="border-t border-rule py-3">
          <p>
            <span className="font-sans text-16 text-muted">It {relationOf(kind)} </span>
            <a href={paths.measure(measure.slug)}>{measure.name}</a>
          </p>
          <p className="mt-1 font-sans text-16">{reason}</p>
        </li>
      ))}
    </ul>
  );
}

/** "is broader than", "overlaps with": the words of the relation as a predicate. */
function relationOf(kind: RelatedMeasure["kind"]): string {
  const words = measureRelationWords[kind];
  return kind === "overlapping" || kind === "disjoint" ? words : `is ${words}`;
}
