import type { ClaimSummary } from "#lib/claims/dto.ts";
import type { DateDto } from "#lib/dates/dto.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import { dateInWords, dateWords, spanInWords, spanWords } from "#lib/format/dates.ts";
import { formatInterval, formatStated } from "#lib/format/decimals.ts";
import { formatUnit } from "#lib/format/units.ts";
import { paths } from "#lib/paths.ts";
import type { CellText, Picture } from "#lib/pictures/picture.ts";
import type { ScaleItem } from "#lib/pictures/scale.ts";

/** A figure with what a picture says of the claim that states it. */
export type FigureInClaim = {
  figure: FigureDto;
  claim: Pick<ClaimSummary, "id" | "slug" | "label" | "claimant" | "said" | "language">;
};

/** Whether a scale can hold a figure: its words give a number. */
export const hasNumber = ({ figure }: Pick<FigureInClaim, "figure">) => figure.low !== null || figure.high !== null;

/** Where the figures of a picture come from. */
export const figureSource =
  "Source: the claims listed in the table, as stated there; ranges are read by the rule on the methodology page.";

/** How a figure's marks are to be read. */
export const markWords = "the line is how the words are read by our rule, the dot the number as printed";

/** A figure as a scale takes it; `label` says whose it is, `group` what it counts. */
export function toScaleItem(
  { figure, claim }: FigureInClaim,
  { label, group }: Pick<ScaleItem, "label" | "group">,
): ScaleItem {
  const { id, verbatim, value, low, high } = figure;
  return { id, label, verbatim, group, value, low, high, href: paths.claim(claim.slug) };
}

/** A date as a cell of a table; nothing where it is unknown and nobody says why. */
export function dateCell(date: DateDto, reading: "moment" | "span" = "moment"): CellText[] {
  if (date.edtf === null) return [];
  const { text, dateTime, basis } = reading === "span" ? spanWords(date) : dateWords(date);
  return [{ text, basis, ...(dateTime === undefined ? {} : { dateTime }) }];
}

/** How the words of a figure are read, as a cell; nothing where they give no number. */
export function intervalCell(figure: FigureDto): CellText[] {
  if (figure.low === null && figure.high === null) return [];
  const text = `${formatInterval(figure, formatStated)} ${formatUnit(figure.unit)}`;
  return [{ text, note: figure.intervalReason }];
}

const header = [
  ...["figure_id", "verbatim", "comparator", "value", "low", "high", "unit", "measure_id", "measure"],
  ...["window", "window_earliest", "window_latest", "window_basis"],
  ...["said", "said_earliest", "said_latest", "said_basis", "claimant_id", "claimant", "claim_id", "claim"],
];

/** Figures for programs: one row each. */
export function figureData(figures: readonly FigureInClaim[]): Picture["data"] {
  const rows = figures.map(({ figure, claim: { id, label, claimant, said } }) => [
    ...[figure.id, figure.verbatim, figure.comparator, figure.value, figure.low, figure.high, figure.unit],
    ...[figure.measure?.id ?? null, figure.measure?.name ?? null],
    ...[spanInWords(figure.window), figure.window.earliest, figure.window.latest, figure.window.basis],
    ...[dateInWords(said), said.earliest, said.latest, said.basis],
    ...[claimant.id, claimant.name, id, label],
  ]);
  return { header, rows };
}
