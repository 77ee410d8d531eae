import { expect, test } from "vitest";
import { mismatches } from "#tests/support/routes.ts";

test("every page is looked at in the accessibility tests", () => {
  expect(mismatches(), "see SAMPLES in tests/support/routes.ts").toEqual({ unlisted: [], gone: [] });
});
