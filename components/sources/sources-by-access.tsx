import type { SourceSummary } from "#lib/sources/dto.ts";
import type { SourceAccess } from "#lib/sources/schema.ts";
import { SourceList } from "./source-list.tsx";

const groups: Record<SourceAccess, { title: string; meaning: string }> = {
  held: {
    title: "Read by us",
    meaning: "The document is in hand and a copy is kept: quoted words are checked against it.",
  },
  cited_only: {
    title: "Known from others",
    meaning: "We have not read the document. What stands here of it comes from documents that cite it.",
  },
  unresolvable: {
    title: "Cited in a way that nobody can follow",
    meaning: "Somebody names it, but not well enough to find it.",
  },
};

/** Sources under what we have of them, in the order given. */
export function SourcesByAccess({ sources }: { sources: readonly SourceSummary[] }) {
  const present = [...new Set(sources.map(({ access }) => access))];
  return present.map((access) => (
    <section
      key={access}
      aria-labelledby={access}
      className="mt-12 border-t border-rule-heavy pt-4 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-x-12"
    >
      <div className="mb-4">
        <h2 id={access} className="text-27">
          {groups[access].title}
        </h2>
        <p className="mt-2 font-sans text-16 text-muted">{groups[access].meaning}</p>
      </div>
      <SourceList sources={sources.filter((source) => source.access === access)} level={3} />
    </section>
  ));
}
