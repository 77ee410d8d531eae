import type { PictureLayout, Row } from "./rows.ts";
import { layOutRows, plotOf } from "./rows.ts";
import { isDated, momentsOf, start, timeAxis, timeExtent } from "./time-axis.ts";

/** A statement, a measure's window or a term of office. Days are ISO; null ends are open, both null is no date. */
export type TimelineItem = {
  id: string;
  label: string;
  /** The date in words, with its uncertainty. */
  when: string;
  earliest: string | null;
  latest: string | null;
  /** Nobody states it outright: drawn as a broken line; `when` says so in words. */
  inferred: boolean;
  href: string | null;
};

/** Spans of one kind beneath a heading: "Times that the numbers cover", "Terms of office". */
export type TimelineSpans = { heading: string; spans: readonly TimelineItem[] };

function byDate(a: TimelineItem, b: TimelineItem): number {
  const [one, other] = [a, b].map(
    ({ earliest, latest }) => start(earliest) ?? start(latest) ?? Number.MAX_SAFE_INTEGER,
  );
  return (one ?? 0) - (other ?? 0);
}

/**
 * Statements by date with their uncertainty, spans of time above them, and those without a date in a lane of their own.
 * All stand in the order of their earliest day; equal ones as given, spans without a date last of theirs. An open end
 * runs out of the picture.
 */
export function layOutTimeline(
  statements: readonly TimelineItem[],
  spans: readonly TimelineSpans[],
  width: number,
): PictureLayout {
  const moments = momentsOf([...statements, ...spans.flatMap((group) => group.spans)]);
  const axis = moments.length > 0 ? timeAxis(moments, plotOf(width)) : null;
  const toRow = (item: TimelineItem): Row => {
    const extent = axis && timeExtent(item, axis);
    return {
      id: item.id,
      label: item.label,
      value: item.when,
      href: item.href,
      extent: extent && { ...extent, dashed: item.inferred },
      isAbsent: !isDated(item),
    };
  };
  const groups = [
    ...spans.map((group) => ({ heading: group.heading, rows: group.spans.toSorted(byDate).map(toRow) })),
    { heading: "Said", rows: statements.filter(isDated).sort(byDate).map(toRow) },
    { heading: "No date is stated", rows: statements.filter((item) => !isDated(item)).map(toRow) },
  ];
  return layOutRows(width, groups, { ticks: axis?.ticks ?? [], note: "" });
}
