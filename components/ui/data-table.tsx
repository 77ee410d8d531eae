import type { ReactNode } from "react";
import { Missing } from "./missing.tsx";

export interface Column {
  key: string;
  /** Empty over a column whose cells name themselves. */
  label: ReactNode;
  /** Printed under the label, so that cells hold bare numbers. */
  unit?: string;
  /** Right-aligned tabular figures. */
  numeric?: boolean;
}

export interface Row {
  key: string;
  /** First cell, the row's header. */
  header: ReactNode;
  /** One per column after the first; null prints as missing. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  /** Unique on the page; names the scrolling region. */
  id: string;
  caption: ReactNode;
  /** The first describes the row headers. */
  columns: readonly [Column, ...Column[]];
  rows: readonly Row[];
  /** `columns`: wide columns of text to be read against each other. */
  layout?: "plain" | "columns";
}

/** A table in a region that scrolls sideways by itself and keeps its first column in view. */
export function DataTable({ id, caption, columns, rows, layout = "plain" }: DataTableProps) {
  const captionId = `${id}-caption`;
  const cellColumns = columns.slice(1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-region" tabIndex={0} aria-labelledby={captionId}>
      <table id={id} className={layout === "columns" ? "data-table columns" : "data-table"}>
        <caption>
          <span id={captionId}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) =>
              column.label === "" ? (
                <td key={column.key} />
              ) : (
                <th key={column.key} scope="col" className={column.numeric ? "numeric" : undefined}>
                  {column.label}
                  {column.unit ? <span className="unit">{column.unit}</span> : null}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.header}</th>
              {cellColumns.map((column, index) => (
                <td key={column.key} className={column.numeric ? "numeric" : undefined}>
                  {row.cells[index] ?? <Missing />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
