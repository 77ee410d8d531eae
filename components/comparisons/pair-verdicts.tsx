import { DataTable } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { type JudgedPair, summarisePairs } from "#lib/comparisons/pairs.ts";
import { compareVerdicts } from "#lib/comparisons/rules.ts";
import { capitalised, verdictWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

function Editor({ editor }: Pick<JudgedPair, "editor">) {
  if (!editor) return <Missing>no editor has judged this pair</Missing>;
  return (
    <>
      <p className="font-semibold">{capitalised(verdictWords[editor.verdict])}</p>
      <p>{editor.reason}</p>
    </>
  );
}

function Derived({ editor, derived }: Pick<JudgedPair, "editor" | "derived">) {
  const disagree = editor && compareVerdicts(editor.verdict, derived.verdict) === "disagree";
  return (
    <>
      <p className="font-semibold">{capitalised(verdictWords[derived.verdict])}</p>
      <p>{derived.sentence}</p>
      {disagree ? <p className="mt-1 font-semibold">≠ The editor concludes otherwise; both stand here.</p> : null}
    </>
  );
}

// More pairs than these are read as a sentence first.
const mostOpen = 3;

/** Every pair: whether the two count the same thing, by an editor with a reason and by rule from the data. */
export function PairVerdicts({ pairs }: { pairs: readonly JudgedPair[] }) {
  if (pairs.length <= mostOpen) return <PairTable pairs={pairs} />;
  return (
    <>
      <p className="mb-3 max-w-prose">{summarisePairs(pairs)}</p>
      <Disclosure summary={`All ${pairs.length} pairs, each with its verdict and reason`}>
        <PairTable pairs={pairs} />
      </Disclosure>
    </>
  );
}

function PairTable({ pairs }: { pairs: readonly JudgedPair[] }) {
  return (
    <DataTable
      id="pairs"
      layout="columns"
      caption="Pair by pair: do they count the same thing?"
      columns={[
        { key: "pair", label: "Pair" },
        { key: "editor", label: "What an editor concludes, and why" },
        { key: "derived", label: "What follows from the data by rule" },
      ]}
      rows={pairs.map(({ a, b, editor, derived }) => ({
        key: `${a.id} ${b.id}`,
        header: (
          <>
            <a href={paths.claim(a.slug)}>{a.label}</a>
            <span className="my-1 block font-normal text-muted">beside</span>
            <a href={paths.claim(b.slug)}>{b.label}</a>
          </>
        ),
        cells: [<Editor key="editor" editor={editor} />, <Derived key="derived" editor={editor} derived={derived} />],
      }))}
    />
  );
}
