import { countOf } from "#lib/format/words.ts";
import type { RevisionEntry } from "#lib/history/dto.ts";
import { ChangeList } from "./change-list.tsx";

const unchanged: Record<RevisionEntry["kind"], string> = {
  create: "Nothing that readers see was changed.",
  update: "Nothing that readers see was changed.",
  publish: "Nothing in it was changed.",
  retract: "The record was retracted as it stood: no field was changed.",
  restore: "The record was published again as it stood: no field was changed.",
};

/** What a revision changed, in words, whatever it did. */
export function RevisionChanges({ revision }: { revision: Pick<RevisionEntry, "kind" | "changes"> }) {
  const { kind, changes } = revision;
  if (changes === null) return <p className="font-sans text-16">The first state that readers saw.</p>;
  if (changes.length === 0) return <p className="font-sans text-16">{unchanged[kind]}</p>;
  const fields = changes.reduce((sum, group) => sum + group.fields.length, 0);
  return (
    <>
      <p className="font-sans text-16">{countOf(fields, "field")} changed since the state before:</p>
      <ChangeList changes={changes} />
    </>
  );
}
