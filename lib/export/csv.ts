/** A cell: text, a plain decimal as text, or nothing. */
export type Cell = string | number | null;

const decimal = /^-?\d+(\.\d+)?$/;
const formula = /^[=+\-@\t\r]/;

/**
 * One table as CSV by RFC 4180: CRLF after every line, quotes doubled, no value as an empty cell. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  const safe = formula.test(text) && !decimal.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
