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
  const rest =
    others === 0 ? "" : ` ${others === 1 ? "The other base is" : `The other ${others} bases are`} ours to try.`;
  return `The speaker of “${verbatim}” names ${words}.${rest}`;
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
          { key: "named", label: "Base named by the speaker" },
          { key: "counted", label: "Is the one counted out of the other?" },
        ]}
        rows={bases.map((base) => ({
          key: base.equation.id,
          header: (
            <>
              {base.figure.claim ? (
                <a href={paths.claim(base.figure.claim.slug)}>{base.figure.verbatim}</a>
              ) : (
                base.figure.verbatim
              )}
              <span className="block font-normal text-14 text-muted">{base.share.label}</span>
            </>
          ),
          cells: [
            <Share key="share" {...base} />,
            base.share.named ? "yes" : "no",
            <span key="counted">
              {base.share.population.sentence}
              {base.equation.combinationNote ? (
                <span className="block text-14 text-muted">{base.equation.combinationNote}</span>
              ) : null}
            </span>,
          ],
        }))}
      />
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
