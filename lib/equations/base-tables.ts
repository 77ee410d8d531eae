import { type BaseShare, shareOfBases } from "./denominators.ts";
import type { EquationDto, StatedFigureDto } from "./dto.ts";
import { toTerm } from "./parts.ts";

/** One base that a figure is set against, with the figure that states it and the equation that does so. */
export type TableBase = { equation: EquationDto; figure: StatedFigureDto; share: BaseShare };

/** "25,000 of what?": a figure and every base that is on record for it, in the order given. */
export type BaseTable = { part: StatedFigureDto; bases: TableBase[] };

type ShareOf = { equation: EquationDto; part: StatedFigureDto; base: StatedFigureDto; label: string };

function toShareOf(equation: EquationDto): ShareOf | null {
  const [part, base] = equation.operands;
  if (equation.operation !== "share_of" || part?.kind !== "figure" || base?.kind !== "figure") return null;
  return { equation, part: part.figure, base: base.figure, label: base.label };
}

const toCounted = (figure: StatedFigureDto, label: string) => ({
  ...toTerm(figure, label),
  measureId: figure.measure?.id ?? null,
  population: figure.population.value,
});

function toTable(shares: readonly [ShareOf, ...ShareOf[]]): BaseTable {
  const [{ part }] = shares;
  // That the speaker names the base is what "stated" says of the combination.
  const candidates = shares.map(({ base, label, equation }) => ({
    ...toCounted(base, label),
    named: equation.combination === "stated",
  }));
  const worked = shareOfBases(toCounted(part, part.verbatim), candidates);
  const bases = shares.flatMap(({ equation, base }, index) => {
    const share = worked[index];
    return share ? [{ equation, figure: base, share }] : [];
  });
  return { part, bases };
}

/**
 * Sets apart the equations that ask for a figure's share of more than one base: a table for each such figure, and the
 * equations that are in none. Pure; shares by `shareOfBases`.
 */
export function baseTables(equations: readonly EquationDto[]): { tables: BaseTable[]; rest: EquationDto[] } {
  const byPart = new Map<string, ShareOf[]>();
  for (const share of equations.map(toShareOf)) {
    if (share) byPart.set(share.part.id, [...(byPart.get(share.part.id) ?? []), share]);
  }
  const tables = [...byPart.values()].flatMap(([first, ...others]) =>
    first && others.length > 0 ? [toTable([first, ...others])] : [],
  );
  const tabled = new Set(tables.flatMap(({ bases }) => bases.map(({ equation }) => equation.id)));
  return { tables, rest: equations.filter(({ id }) => !tabled.has(id)) };
}
