import { DefinitionList } from "#components/ui/definition-list.tsx";

/** A closed set of values with the word a reader sees and what it means; the type keeps it complete. */
export type Terms<Key extends string> = Record<Key, readonly [word: string, meaning: string]>;

/** The words that the pages use for one set of values. */
export function TermList({ terms }: { terms: Terms<string> }) {
  return (
    <div className="my-6 max-w-prose">
      <DefinitionList terms items={Object.values(terms).map(([label, value]) => ({ label, value }))} />
    </div>
  );
}
