import type { Locator } from "@playwright/test";

/** The cell of a table with columns, by the names that a reader sees above and before it. */
export async function cellOf(table: Locator, row: string, column: string): Promise<Locator> {
  const columns = await table.getByRole("columnheader").allInnerTexts();
  const index = columns.findIndex((name) => name.trim() === column);
  if (index < 0) throw new Error(`There is no column “${column}” among ${columns.join(", ")}.`);
  return table
    .getByRole("row")
    .filter({ has: table.page().getByRole("rowheader", { name: row, exact: true }) })
    .getByRole("cell")
    .nth(index);
}

/** How many CSS pixels of the page lie to the right of the screen. */
export async function sidewaysOverflow(main: Locator): Promise<number> {
  return main.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
