import { DataTable, type Row } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { toComparable } from "#lib/comparisons/pairs.ts";
import { comparabilityRows } from "#lib/comparisons/rows.ts";
import type { ComparabilityRow, RowCell } from "#lib/comparisons/types.ts";
import { basisWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

function Cell({ cell, lettered }: { cell: RowCell; lettered: boolean }) {
  if (!cell.stated) return <Missing>{cell.text}</Missing>;
  return (
    <>
      {lettered ? <span className="cell-letter">{cell.mark} </span> : null}
      {cell.text}
      {cell.basis ? <span className="text-muted"> ({basisWords[cell.basis]})</span> : null}
      {cell.note ? <span className="block text-14 text-muted">{cell.note}</span> : null}
    </>
  );
}

function toRow(row: ComparabilityRow): Row {
  return {
    key: row.key,
    header: (
      <>
        {row.agreement === "differs" ? <span aria-hidden="true">≠ </span> : null}
        {row.label}
        <span className="block text-14 font-normal text-muted">{row.sentence}</span>
      </>
    ),
    cells: row.cells.map((cell) => <Cell key={cell.claimId} cell={cell} lettered={row.agreement === "differs"} />),
  };
}

function Rows({
  id,
  caption,
  claims,
  rows,
}: {
  id: string;
  caption: string;
  claims: ClaimDetail[];
  rows: ComparabilityRow[];
}) {
  return (
    <DataTable
      id={id}
      layout="columns"
      caption={caption}
      columns={[
        { key: "row", label: "" },
        ...claims.map((claim) => ({ key: claim.id, label: <a href={paths.claim(claim.slug)}>{claim.label}</a> })),
      ]}
      rows={rows.map(toRow)}
    />
  );
}

/** What sets the figures apart, row by row; what they agree on, and what none of them states, folded away. */
export function Comparability({ claims }: { claims: readonly ClaimDetail[] }) {
  const counted = claims.filter((claim) => claim.figures.length > 0);
  if (counted.length < 2)
    return <p>Fewer than two of these claims state a number, so there is nothing to set side by side.</p>;
  const rows = comparabilityRows(counted.map(toComparable));
  const apart = rows.filter((row) => row.agreement === "differs" || row.agreement === "partly_stated");
  const together = rows.filter((row) => row.agreement === "agrees");
  const silent = rows.filter((row) => row.agreement === "not_stated");
  return (
    <>
      {apart.length > 0 ? (
        <Rows
          id="differ"
          caption="They differ on; in one row, the same letter means the same"
          claims={counted}
          rows={apart}
        />
      ) : null}
      {together.length > 0 ? (
        <Disclosure summary={`They agree on: ${together.map((row) => row.label.toLowerCase()).join(", ")}`}>
          <Rows id="agree" caption="They agree on" claims={counted} rows={together} />
        </Disclosure>
      ) : null}
      {silent.length > 0 ? (
        <p className="mt-4 font-sans text-16">
          Stated for none of them: {silent.map((row) => row.label.toLowerCase()).join(", ")}.
        </p>
      ) : null}
    </>
  );
}
