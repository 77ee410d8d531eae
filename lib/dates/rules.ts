import edtf from "edtf";

/** The first and last day that a date may mean; null on a side that is open. Days are ISO `YYYY-MM-DD`, UTC. */
export type DayBounds = { earliest: string | null; latest: string | null };

const firstYear = Date.UTC(-9998, 0, 1);
const lastYear = Date.UTC(9999, 11, 31);

function day(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || milliseconds < firstYear || milliseconds > lastYear) return null;
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
    const bounds = { earliest: day(value.min), latest: day(value.max) };
    if (bounds.earliest && bounds.latest && bounds.earliest > bounds.latest) return null;
    return bounds.earliest || bounds.latest ? bounds : null;
  } catch {
    return null;
  }
}
