import type { ClaimDetail } from "#lib/claims/dto.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import { dateInWords, spanInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";
import type { ReviewDto } from "#lib/reviews/dto.ts";
import { type Cell, toCsv } from "./csv.ts";
import { toEquationRecord } from "./equation-record.ts";
import { toFigureRecord } from "./figure-record.ts";

const licence = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  note: "Quoted words belong to those who said or published them.",
};

type ClaimRecordInput = { claim: ClaimDetail; review: ReviewDto | null; origin: string };

/** A claim with the equations in which its figures stand. */
type WithEquations = ClaimRecordInput & { equations: readonly EquationDto[] };

const permalinkOf = ({ claim, origin }: ClaimRecordInput) =>
  `${origin}${paths.revision("claim", claim.id, claim.revision)}`;

/** A claim as data: the record as readers see it, the equations on its figures, the review, its addresses, its licence. */
export function toClaimRecord(input: WithEquations) {
  const { claim, equations, review, origin } = input;
  return {
    licence,
    url: `${origin}${paths.claim(claim.slug)}`,
    permalink: permalinkOf(input),
    history: `${origin}${paths.history("claim", claim.id)}`,
    claim: { ...claim, figures: claim.figures.map((figure) => toFigureRecord(figure, origin)) },
    equations: equations.map((equation) => toEquationRecord(equation, origin)),
    review,
  };
}

const header = [
  ...["claim_id", "slug", "kind", "label", "summary", "quote", "language", "claimant_id", "claimant", "role_as_stated"],
  ...["said", "said_earliest", "said_latest", "said_basis", "first_source_id", "first_source", "conclusion"],
  ...["figure_id", "verbatim", "comparator", "value", "low", "high", "unit", "term", "measure_id", "measure"],
  ...["population", "place", "method", "window", "as_of", "counted_by", "revision", "permalink", "licence"],
];

/** A claim as CSV: one row per figure, or one row without figure where it states no number. */
export function toClaimCsv(input: ClaimRecordInput): string {
  const { claim, review } = input;
  const before: Cell[] = [
    ...[claim.id, claim.slug, claim.kind, claim.label, claim.summary, claim.quote, claim.language],
    ...[claim.claimant.id, claim.claimant.name, claim.roleAsStated],
    ...[dateInWords(claim.said), claim.said.earliest, claim.said.latest, claim.said.basis],
    ...[claim.firstSource?.id ?? null, claim.firstSource?.title ?? null, review?.conclusion ?? null],
  ];
  const after: Cell[] = [claim.revision, permalinkOf(input), licence.name];
  const figures = claim.figures.map((figure): Cell[] => [
    ...[figure.id, figure.verbatim, figure.comparator, figure.value, figure.low, figure.high, figure.unit, figure.term],
    ...[figure.measure?.id ?? null, figure.measure?.name ?? null],
    ...[figure.population.value, figure.place.value, figure.method.value],
    ...[spanInWords(figure.window), dateInWords(figure.asOf), figure.countedBy?.name ?? null],
  ]);
  const none: Cell[] = Array.from({ length: header.length - before.length - after.length }, () => null);
  return toCsv(
    header,
    (figures.length > 0 ? figures : [none]).map((figure) => [...before, ...figure, ...after]),
  );
}
