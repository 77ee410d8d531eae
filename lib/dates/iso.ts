import type { DateDto } from "./dto.ts";

const plain = /^\d{4}(-\d{2}){0,2}$/;

/** A date as a plain ISO 8601 one, or nothing: an EDTF interval, an open end or a mark of doubt is not one. */
export function plainDate(date: Pick<DateDto, "edtf">): string | undefined {
  return date.edtf !== null && plain.test(date.edtf) ? date.edtf : undefined;
}

/**
 * How long a span lasts, both its ends counted: `2019-10/2023-09` is "P4Y", `2025-09` "P1M", `2025-09-01/2025-09-18`
 * "P18D". Nothing where an end is open or in doubt.
 */
export function periodOf({
  edtf,
  earliest,
  latest,
}: Pick<DateDto, "edtf" | "earliest" | "latest">): string | undefined {
  const isPlain = edtf?.split("/").every((end) => plain.test(end)) ?? false;
  if (!isPlain || earliest === null || latest === null) return undefined;
  const start = new Date(earliest);
  const end = new Date(latest);
  end.setUTCDate(end.getUTCDate() + 1);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (start.getUTCDate() !== end.getUTCDate()) return `P${(end.getTime() - start.getTime()) / 86_400_000}D`;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
