import { DataTable } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { BaseTable as Table, TableBase } from "#lib/equations/base-tables.ts";
import { formatInterval, formatPercent } from "#lib/format/decimals.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { LedgerEntry } from "./ledger-entry.tsx";

function Share({ share: { share, refusal } }: TableBase) {
  if (!share) return refusal?.sentence ?? null;
  const range = formatInterval(share.interval, formatPercent);
  const point = share.point === null ? range : formatPercent(share.point);
  return point === range ? point : `${point} (${range})`;
}

function namedIn(bases: readonly TableBase[], verbatim: string): string {
  const named = bases.filter(({ share }) => share.named);
  const others = bases.length - named.length;
  const words = named.map(({ figure }) => `“${figure.verbatim}”`).join(" and ");
  if (named.length === 0) return `The speaker of “${verbatim}” names none of these ${countOf(bases.length, "base")}.`;
  const rest = others === 1 ? " The other base is tried here." : ` The other ${others} are tried here.`;
  return `The speaker of “${verbatim}” names ${words}.${others === 0 ? "" : rest}`;
}

function Base({ figure, share }: TableBase) {
  return (
    <>
      {figure.claim ? <a href={paths.claim(figure.claim.slug)}>{figure.verbatim}</a> : figure.verbatim}
      <span className="block font-normal text-14 text-muted">{share.label}</span>
    </>
  );
}

/** "25,000 of what?": a figure as a share of every base that it may be counted out of. */
export function BaseTable({ table: { part, bases } }: { table: Table }) {
  return (
    <article className="border-t border-rule py-5 font-sans text-16" id={`of-what-${part.id}`}>
      <h3 className="text-21">“{part.verbatim}” of what?</h3>
      <p className="mt-1 mb-4 max-w-prose">{namedIn(bases, part.verbatim)}</p>
      <DataTable
        id={`bases-${part.id}`}
        caption={`“${part.verbatim}” as a share of each base`}
        columns={[
          { key: "base", label: "Of" },
          { key: "share", label: "Share", unit: "percent", numeric: true },
          { key: "named", label: "Named by the speaker" },
        ]}
        rows={bases.map((base) => ({
          key: base.equation.id,
          header: <Base {...base} />,
          cells: [<Share key="share" {...base} />, base.share.named ? "yes" : "no"],
        }))}
      />
      <h4 className="mt-4 text-16">Is the one counted out of the other?</h4>
      <ul className="max-w-prose list-disc ps-5">
        {bases.map(({ equation, figure, share }) => (
          <li key={equation.id}>
            {figure.verbatim}: {share.population.sentence} {equation.combinationNote}
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Disclosure summary="The working of each share">
          {bases.map(({ equation }) => (
            <LedgerEntry key={equation.id} equation={equation} level={4} />
          ))}
        </Disclosure>
      </div>
    </article>
  );
}
