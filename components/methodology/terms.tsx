import { DefinitionList } from "#components/ui/definition-list.tsx";

interface TermListProps<Key extends string> {
  /** The words in which the pages print these values. */
  words: Record<Key, string>;
  /** What each means; the type keeps the list complete. */
  meanings: Record<Key, string>;
}

/** The words that the pages use for one closed set of values, each with its meaning. */
export function TermList<Key extends string>({ words, meanings }: TermListProps<Key>) {
  // Object.keys loses the key type that the record has.
  const keys = Object.keys(meanings) as Key[];
  return (
    <div className="my-6 max-w-prose">
      <DefinitionList terms items={keys.map((key) => ({ label: words[key], value: meanings[key] }))} />
    </div>
  );
}
