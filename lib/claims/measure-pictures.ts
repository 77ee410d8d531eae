import { dateInWords } from "#lib/format/dates.ts";
import { formatUnit } from "#lib/format/units.ts";
import { capitalised, countOf, quoted } from "#lib/format/words.ts";
import type { Picture } from "#lib/pictures/picture.ts";
import { numbersOf, scaleKindFor } from "#lib/pictures/scale.ts";
import { logScaleWords, scalePicture } from "#lib/pictures/scale-picture.ts";
import { isDated } from "#lib/pictures/time-axis.ts";
import { type DatedValue, layOutValues } from "#lib/pictures/values.ts";
import { drawValues } from "#lib/pictures/values-drawing.ts";
import { type FigureInClaim, figureData, figureSource, hasNumber, markWords, toScaleItem } from "./figure-picture.ts";

const rangeOf = ({ figure: { low, high } }: FigureInClaim) => [low, high].join();
const dayOf = ({ claim: { said } }: FigureInClaim) => (said.edtf === null ? "date unknown" : dateInWords(said));

function scaleFinding(figures: readonly FigureInClaim[]): string {
  const ranges = new Set(figures.filter(hasNumber).map(rangeOf)).size;
  const by = countOf(new Set(figures.map(({ claim }) => claim.claimant.id)).size, "claimant");
  const said = `${countOf(figures.length, "figure")} of ${by}`;
  return ranges === 1 ? `${said}, all of which allow the same` : `${said}, which allow ${ranges} different ranges`;
}

/** What became of the number, in the order of the dates that are known. */
function timeFinding(figures: readonly FigureInClaim[]): string {
  const placed = figures.filter(hasNumber);
  const dated = placed
    .filter(({ claim }) => isDated(claim.said))
    .toSorted((a, b) => (a.claim.said.earliest ?? "").localeCompare(b.claim.said.earliest ?? ""));
  const undated = placed.length - dated.length;
  const more = undated === 0 ? "" : `; ${undated === 1 ? "one has" : `${undated} have`} no known date`;
  const [first, last] = [dated.at(0), dated.at(-1)];
  const all = countOf(placed.length, "figure");
  if (first === undefined || last === undefined) return `None of ${all} has a known date`;
  if (first === last) return `One of ${all} has a known date: ${dayOf(first)}`;
  if (new Set(dated.map(dayOf)).size === 1)
    return `${countOf(dated.length, "figure")} of one date: ${dayOf(first)}${more}`;
  if (new Set(dated.map(rangeOf)).size === 1) {
    return `Stated ${dated.length} times with a date, each time allowing the same${more}`;
  }
  const ends = [first, last].map((item) => `${quoted(item.figure.verbatim)}, ${dayOf(item)}`);
  return `From ${ends.join(", to ")}${more}`;
}

function toDatedValue(stated: FigureInClaim): DatedValue {
  const { earliest, latest } = stated.claim.said;
  const item = toScaleItem(stated, { label: stated.claim.claimant.name, group: null });
  return { ...item, when: dayOf(stated), earliest, latest };
}

function overTime(figures: readonly FigureInClaim[], unit: string): Picture {
  const items = figures.map(toDatedValue);
  const isLog = scaleKindFor(items.map((item) => ({ ...item, group: null }))) === "log";
  const placed = items.filter((item) => numbersOf([item]).length > 0);
  const listed = placed.map(({ when, verbatim, label }) => `${when}: ${verbatim}, ${label}`).join("; ");
  const days = placed.filter(isDated).map(({ earliest, latest }) => [earliest, latest].join());
  const together = new Set(days).size < days.length ? "; those of one date stand side by side" : "";
  const doubt = placed.some(({ earliest, latest }) => earliest !== latest)
    ? "; a thin line across is the time within which it was said"
    : "";
  return {
    name: "over-time",
    title: timeFinding(figures),
    subtitle: `${capitalised(formatUnit(unit))}, at the date each was said; ${markWords}${doubt}${together}${isLog ? `; ${logScaleWords}` : ""}`,
    description: `${countOf(placed.length, "figure")} over time. ${listed}.`,
    source: figureSource,
    draw: (width) => drawValues(layOutValues(items, width)),
    tables: [],
    data: figureData(figures),
  };
}

/**
 * The pictures of a measure: its figures on one scale and over time. None where fewer than two figures in its unit give a
 * number; those that give none stand in them in words. The table beneath is that of all its figures.
 */
export function measurePictures(figures: readonly FigureInClaim[], unit: string): Picture[] {
  const ofUnit = figures.filter(({ figure }) => figure.unit === unit);
  if (ofUnit.filter(hasNumber).length < 2) return [];
  const scale = scalePicture({
    name: "scale",
    title: scaleFinding(ofUnit),
    subtitle: `${capitalised(formatUnit(unit))}; ${markWords}`,
    source: figureSource,
    items: ofUnit.map((stated) =>
      toScaleItem(stated, { label: `${stated.claim.claimant.name}, ${dayOf(stated)}`, group: null }),
    ),
    tables: [],
    data: figureData(ofUnit),
  });
  return [scale, overTime(ofUnit, unit)];
}
