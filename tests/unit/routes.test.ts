import { expect, test } from "vitest";
import { listAddresses, listPages } from "#tests/support/routes.ts";

test("every page is looked at in the accessibility tests", () => {
  const unvisited = listPages().filter((page) => page.includes("[]") && listAddresses(page).length === 0);
  expect(unvisited, "pages without an address: see ADDRESSES in tests/support/routes.ts").toEqual([]);
});
