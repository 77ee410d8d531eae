import edtf from "edtf";

/** The first and last day that a date may mean; null on a side that is open. Days are ISO `YYYY-MM-DD`, UTC. */
export type DayBounds = { earliest: string | null; latest: string | null };

const firstYear = Date.parse("0001-01-01T00:00:00Z");
const lastYear = Date.parse("9999-12-31T23:59:59.999Z");

function day(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Bounds of an EDTF string (ISO 8601-2:2019, level 2), or null when it is not one.
 * `2025-09` is 2025-09-01 to 2025-09-30; `2019/..` has no latest day.
 */
export function boundsOf(text: string): DayBounds | null {
  if (text.length > 60) return null;
  try {
    const value = edtf(text);
    const ends = [value.min, value.max].filter(Number.isFinite);
    if (ends.some((end) => end < firstYear || end > lastYear)) return null;
    const bounds = { earliest: day(value.min), latest: day(value.max) };
    if (bounds.earliest && bounds.latest && bounds.earliest > bounds.latest) return null;
    return bounds.earliest || bounds.latest ? bounds : null;
  } catch {
    return null;
  }
}
