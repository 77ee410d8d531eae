import type { ClaimDetail } from "#lib/claims/dto.ts";
import {
  dateCell,
  type FigureInClaim,
  figureData,
  figureSource,
  hasNumber,
  intervalCell,
  markWords,
  toScaleItem,
} from "#lib/claims/figure-picture.ts";
import { dateInWords, spanInWords } from "#lib/format/dates.ts";
import { formatUnit } from "#lib/format/units.ts";
import { capitalised, countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import type { Picture, PictureTable } from "#lib/pictures/picture.ts";
import { scalePicture } from "#lib/pictures/scale-picture.ts";

function findingOf(figures: readonly FigureInClaim[]): string {
  const measures = new Set(figures.map(({ figure }) => figure.measure?.id ?? figure.id)).size;
  const count = countOf(figures.length, "figure");
  return measures === 1
    ? `${count} of the same thing`
    : `${count} that count ${measures} different things, so they are not ${figures.length} answers to one question`;
}

/** Who says it; when or in which claim, where the same claimant says more than one of them. */
function labelOf({ claim }: FigureInClaim, figures: readonly FigureInClaim[]): string {
  const { claimant, said, label } = claim;
  const others = figures.filter((other) => other.claim.claimant.id === claimant.id);
  if (others.length === 1) return claimant.name;
  const isOnlyOnce = others.filter((other) => other.claim.said.edtf === said.edtf).length === 1;
  if (!isOnlyOnce) return `${claimant.name}: ${label}`;
  return `${claimant.name}, ${said.edtf === null ? "date unknown" : dateInWords(said)}`;
}

/** The time that the figures cover, to stand after their unit. */
function periodOf(figures: readonly FigureInClaim[]): string {
  const stated = figures.map(({ figure }) => figure.window).filter(({ edtf }) => edtf !== null);
  const periods = new Set(stated.map(spanInWords));
  const [period] = periods;
  if (period === undefined) return "over no stated time";
  if (periods.size === 1 && stated.length === figures.length) return period;
  return "each over the time that the table gives, where one is stated";
}

function tableOf(name: string, caption: string, figures: readonly FigureInClaim[]): PictureTable {
  return {
    name,
    caption,
    columns: ["As stated", "Read as", "What is counted", "Time counted", "By whom", "Claim"],
    rows: figures.map(({ figure, claim }) => ({
      id: figure.id,
      header: { text: figure.verbatim, lang: claim.language },
      cells: [
        intervalCell(figure),
        figure.measure ? [{ text: figure.measure.name, href: paths.measure(figure.measure.slug) }] : [],
        dateCell(figure.window, "span"),
        [{ text: claim.claimant.name, href: paths.claimant(claim.claimant.slug) }],
        [{ text: claim.label, href: paths.claim(claim.slug) }],
      ],
    })),
  };
}

/** A unit as part of an address: `arrest/day` is "arrest-per-day". Null where no letter of it can stand there. */
function unitName(unit: string): string | null {
  const plain = unit.normalize("NFKD").toLowerCase().replaceAll("/", " per ");
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || null;
}

/**
 * The figures of some claims on one scale for each unit in which at least two give a number; figures in words stand with
 * their unit. `rest` is the table of the figures that are in no picture, null where there are none.
 */
export function scalePictures(claims: readonly ClaimDetail[]): { pictures: Picture[]; rest: PictureTable | null } {
  const figures = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  const units = [...new Set(figures.map(({ figure }) => figure.unit))];
  const groups = units
    .map((unit) => ({ unit, group: figures.filter(({ figure }) => figure.unit === unit) }))
    .filter(({ group }) => group.filter(hasNumber).length > 1);
  const names = new Set<string>();
  const pictures = groups.map(({ unit, group }, index) => {
    const wanted = `scale-${unitName(unit) ?? index + 1}`;
    const name = names.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    names.add(name);
    return scalePicture({
      name,
      title: findingOf(group),
      subtitle: `${capitalised(formatUnit(unit))}, ${periodOf(group)}; ${markWords}`,
      source: figureSource,
      items: group.map((stated) =>
        toScaleItem(stated, { label: labelOf(stated, group), group: stated.figure.measure?.name ?? null }),
      ),
      tables: [tableOf(`${name}-table`, "The figures as stated, and how their words are read by our rule", group)],
      data: figureData(group),
    });
  });
  const drawn = new Set(groups.flatMap(({ group }) => group.map(({ figure }) => figure.id)));
  const others = figures.filter(({ figure }) => !drawn.has(figure.id));
  const caption = "Figures in no picture: too few here give a number in the same unit";
  return { pictures, rest: others.length === 0 ? null : tableOf("figures-not-drawn", caption, others) };
}
