import { baseTables } from "#lib/equations/base-tables.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import { BaseTable } from "./base-table.tsx";
import { LedgerEntry } from "./ledger-entry.tsx";

/** The sums of figures: shares of one figure together in a table, every other equation by itself. */
export function Sums({ equations, none }: { equations: readonly EquationDto[]; none: string }) {
  const { tables, rest } = baseTables(equations);
  if (equations.length === 0) return <p>{none}</p>;
  return (
    <>
      {tables.map((table) => (
        <BaseTable key={table.part.id} table={table} />
      ))}
      {rest.map((equation) => (
        <LedgerEntry key={equation.id} equation={equation} level={3} />
      ))}
    </>
  );
}
