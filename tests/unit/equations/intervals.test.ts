import { describe, expect, test } from "vitest";
import { divideBounds, exact, multiplyBounds, toBounds, toInterval } from "#lib/equations/intervals.ts";

const bounds = (low: string | null, high: string | null) => toBounds({ low, high });
const shown = (found: ReturnType<typeof divideBounds>) => found && toInterval(found);

describe("intervals with open ends", () => {
  test("nothing times an open end is nothing", () => {
    expect(toInterval(multiplyBounds(bounds("0", null), bounds("0", "5")))).toEqual({ low: "0", high: null });
    expect(toInterval(multiplyBounds(bounds("0", "0"), bounds(null, null)))).toEqual({ low: "0", high: "0" });
  });

  test("a number divided by ever more comes to zero, and zero has no sign", () => {
    expect(shown(divideBounds(bounds("-5", "-5"), bounds("1", null)))).toEqual({ low: "-5", high: "0" });
    expect(shown(divideBounds(bounds("0", "0"), bounds("-5", "-5")))).toEqual({ low: "0", high: "0" });
    expect(shown(divideBounds(bounds("1", null), bounds("2", null)))).toEqual({ low: "0", high: null });
  });

  test("a divisor that may be zero divides nothing", () => {
    expect(divideBounds(bounds("1", "2"), bounds("-1", "1"))).toBeNull();
    expect(divideBounds(bounds("1", "2"), bounds("0", null))).toBeNull();
  });
});

test("the ends of an endless quotient lie on either side of it before anything is cut for show", () => {
  const third = divideBounds(bounds("1", "1"), bounds("3", "3"));
  expect(
    exact("3")
      .times(third?.low ?? 1)
      .lt(1),
  ).toBe(true);
  expect(
    exact("3")
      .times(third?.high ?? 0)
      .gt(1),
  ).toBe(true);
});
