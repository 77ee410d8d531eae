import type { MeasureRelationKind } from "./schema.ts";

/** A relation of the register, read "`fromId` is broader than `toId`". */
export type MeasureLink = { fromId: string; toId: string; kind: MeasureRelationKind; reason: string };

/** How two measures stand to each other on record, and by which entries. */
export type RelationFound = { kind: MeasureRelationKind | "contradictory"; reason: string };

/** A relation read from its other end. */
export const inverse: Record<MeasureRelationKind, MeasureRelationKind> = {
  exact: "exact",
  close: "close",
  broader: "narrower",
  narrower: "broader",
  overlapping: "overlapping",
  disjoint: "disjoint",
};

type Step = { to: string; kind: MeasureRelationKind; reason: string };

function stepsOf(relations: readonly MeasureLink[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step) => steps.set(from, [...(steps.get(from) ?? []), step]);
  for (const { fromId, toId, kind, reason } of relations) {
    add(fromId, { to: toId, kind, reason });
    add(toId, { to: fromId, kind: inverse[kind], reason });
  }
  return steps;
}

/** Follows entries of one direction (and exact ones, which change nothing) from one measure to another. */
function follow(
  from: string,
  to: string,
  kind: "exact" | "broader" | "narrower",
  steps: Map<string, Step[]>,
): string[] | null {
  const open: { at: string; moved: boolean; reasons: string[] }[] = [{ at: from, moved: false, reasons: [] }];
  const seen = new Set<string>();
  for (let now = open.shift(); now; now = open.shift()) {
    const { at, moved, reasons } = now;
    if (at === to && (moved || (kind === "exact" && reasons.length > 0))) return reasons;
    for (const step of steps.get(at) ?? []) {
      if (step.kind !== kind && step.kind !== "exact") continue;
      const next = {
        at: step.to,
        moved: moved || (kind !== "exact" && step.kind === kind),
        reasons: [...reasons, step.reason],
      };
      const key = `${next.at} ${next.moved}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return null;
}

const unended = (reason: string) => reason.replace(/[.\s]+$/, "");

/**
 * The relation of two measures by the register: the same one, an entry in either direction, or a chain of broader (or
 * narrower, or exact) entries, for broader than broader is broader (SKOS: broaderTransitive, exactMatch is transitive).
 * Close, overlapping and disjoint do not chain. Entries that exclude each other are contradictory. Null: none.
 */
export function relateMeasures(fromId: string, toId: string, relations: readonly MeasureLink[]): RelationFound | null {
  if (fromId === toId) return { kind: "exact", reason: "it is one measure" };
  const steps = stepsOf(relations);
  const chained = (["exact", "broader", "narrower"] as const).flatMap((kind) => {
    const reasons = follow(fromId, toId, kind, steps);
    return reasons ? [{ kind, reasons }] : [];
  });
  const direct = (steps.get(fromId) ?? []).flatMap((step) =>
    step.to === toId && (step.kind === "close" || step.kind === "overlapping" || step.kind === "disjoint")
      ? [{ kind: step.kind, reasons: [step.reason] }]
      : [],
  );
  const [first, ...others] = [...chained, ...direct];
  if (!first) return null;
  const all = [first, ...others];
  if (all.some(({ kind }) => kind !== first.kind)) {
    return {
      kind: "contradictory",
      reason: all.map(({ kind, reasons }) => `${kind}: ${reasons.map(unended).join("; ")}`).join("; "),
    };
  }
  return { kind: first.kind, reason: first.reasons.map(unended).join("; ") };
}
