// Records for tests, made through the real mutations. Give what the test is about; everything else is filled in and
// unique. Published unless asked otherwise:
//
//   const claim = await makeClaim({ label: "Arrests in eighteen days" });
//   const draft = await makeClaim({}, { state: "draft" });
//   await updateClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, content: { ...claim.input, … }, reason: "…" });
import type { ActorRole, Context } from "#lib/auth/permissions.ts";
import { createClaimant, publishClaimant } from "#lib/claimants/mutations.ts";
import type { ClaimantInput } from "#lib/claimants/schema.ts";
import { createClaimLink, publishClaimLink } from "#lib/claims/link-mutations.ts";
import { createClaim, publishClaim } from "#lib/claims/mutations.ts";
import type { ClaimInput, ClaimLinkInput } from "#lib/claims/schema.ts";
import { createComparison, publishComparison } from "#lib/comparisons/mutations.ts";
import type { ComparisonInput } from "#lib/comparisons/schema.ts";
import { createEquation, publishEquation } from "#lib/equations/mutations.ts";
import type { EquationInput } from "#lib/equations/schema.ts";
import type { FigureInput } from "#lib/figures/schema.ts";
import { newId } from "#lib/ids.ts";
import { createMeasure, publishMeasure } from "#lib/measures/mutations.ts";
import type { MeasureInput } from "#lib/measures/schema.ts";
import { createReview, publishReview } from "#lib/reviews/mutations.ts";
import type { ReviewInput } from "#lib/reviews/schema.ts";
import type { Written } from "#lib/revisions/mutations.ts";
import { createSource, publishSource } from "#lib/sources/mutations.ts";
import type { SourceInput } from "#lib/sources/schema.ts";
import { createTopic, publishTopic } from "#lib/topics/mutations.ts";
import type { TopicInput } from "#lib/topics/schema.ts";

/** What a factory gives back: the record's id and revision, and the input it was made from. */
type Made<Input> = { id: string; revision: number; input: Input };

type Wish = { state?: "draft" | "published" };

let count = 0;
/** A different number at each call: what a test compares must not be equal by accident. */
const next = () => ++count;

/** Someone with this role, acting now. */
export function as(role: ActorRole, now = new Date()): Context {
  return { actor: { id: `test-${role}`, name: `Test ${role}`, role }, requestId: `test-request-${next()}`, now };
}

/** Someone who may do everything that a test of records needs. */
export const asPublisher = () => as("publisher");

type Publishing = (
  context: Context,
  input: { id: string; expectedRevision: number; reason: string },
) => Promise<Written>;
type Creating = (context: Context, input: { content: unknown; reason: string }) => Promise<Written>;

async function make<Input>(create: Creating, publish: Publishing, input: Input, wish: Wish): Promise<Made<Input>> {
  const draft = await create(asPublisher(), { content: input, reason: "made for a test" });
  if (wish.state === "draft") return { id: draft.id, revision: draft.revision, input };
  const expectedRevision = draft.revision;
  const published = await publish(asPublisher(), { id: draft.id, expectedRevision, reason: "shown for a test" });
  return { id: published.id, revision: published.revision, input };
}

export function makeTopic(given: Partial<TopicInput> = {}, wish: Wish = {}): Promise<Made<TopicInput>> {
  const n = next();
  const input = { slug: `topic-${n}`, name: `Topic ${n}`, description: `What topic ${n} is about.`, ...given };
  return make(createTopic, publishTopic, input, wish);
}

export function makeClaimant(given: Partial<ClaimantInput> = {}, wish: Wish = {}): Promise<Made<ClaimantInput>> {
  const n = next();
  const input: ClaimantInput = {
    slug: `claimant-${n}`,
    kind: "person",
    name: `Claimant ${n}`,
    description: `Who claimant ${n} is.`,
    ...given,
  };
  return make(createClaimant, publishClaimant, input, wish);
}

/** A source with one passage, unless told otherwise. */
export function makeSource(given: Partial<SourceInput> = {}, wish: Wish = {}): Promise<Made<SourceInput>> {
  const n = next();
  const input: SourceInput = {
    slug: `source-${n}`,
    kind: "article",
    tier: "secondary",
    access: "cited_only",
    title: `Source ${n}`,
    description: `What source ${n} is.`,
    url: `https://source-${n}.example/`,
    published: { edtf: "2025-09-18", basis: "stated" },
    passages: [{ id: newId("passage"), exact: `the exact words of source ${n}` }],
    ...given,
  };
  return make(createSource, publishSource, input, wish);
}

export function makeMeasure(given: Partial<MeasureInput> = {}, wish: Wish = {}): Promise<Made<MeasureInput>> {
  const n = next();
  const input = {
    slug: `measure-${n}`,
    name: `Measure ${n}`,
    definition: `What measure ${n} counts.`,
    unit: "child",
    ...given,
  };
  return make(createMeasure, publishMeasure, input, wish);
}

/** A figure for `makeClaim({ figures: [figureInput({ value: "323000" })] })`. */
export function figureInput(given: Partial<FigureInput> = {}): FigureInput {
  const value = String(1000 + next());
  return { id: newId("figure"), verbatim: value, kind: "count", comparator: "bare", value, unit: "child", ...given };
}

/** A claim with its claimant and the source in which it was made first. */
export async function makeClaim(given: Partial<ClaimInput> = {}, wish: Wish = {}): Promise<Made<ClaimInput>> {
  const n = next();
  const claimantId = given.claimantId ?? (await makeClaimant()).id;
  const appearances = given.appearances ?? [{ sourceId: (await makeSource()).id, isFirst: true }];
  const input: ClaimInput = {
    slug: `claim-${n}`,
    kind: "statistic",
    label: `Claim ${n}`,
    summary: `What claim ${n} says.`,
    said: { edtf: "2025-09-18", basis: "stated" },
    ...given,
    claimantId,
    appearances,
  };
  return make(createClaim, publishClaim, input, wish);
}

/** A link between two claims, made where they are not given. */
export async function makeClaimLink(
  given: Partial<ClaimLinkInput> = {},
  wish: Wish = {},
): Promise<Made<ClaimLinkInput>> {
  const input: ClaimLinkInput = {
    kind: "repeats",
    basis: "inferred",
    reason: "The same words in the same order.",
    ...given,
    fromId: given.fromId ?? (await makeClaim()).id,
    toId: given.toId ?? (await makeClaim()).id,
  };
  return make(createClaimLink, publishClaimLink, input, wish);
}

/** A comparison of two claims, made where they are not given. */
export async function makeComparison(
  given: Partial<ComparisonInput> = {},
  wish: Wish = {},
): Promise<Made<ComparisonInput>> {
  const n = next();
  const claims = given.claims ?? [
    { claimId: (await makeClaim()).id, counts: "What the one counts." },
    { claimId: (await makeClaim()).id, counts: "What the other counts." },
  ];
  const input: ComparisonInput = {
    slug: `comparison-${n}`,
    question: `Question ${n}?`,
    finding: `What comparison ${n} finds.`,
    bothTrue: "Both are true where they count different things.",
    ...given,
    claims,
  };
  return make(createComparison, publishComparison, input, wish);
}

/** An equation over constants: 2 = 1 + 1. */
export function makeEquation(given: Partial<EquationInput> = {}, wish: Wish = {}): Promise<Made<EquationInput>> {
  const n = next();
  const input: EquationInput = {
    slug: `equation-${n}`,
    label: `Equation ${n}`,
    operation: "sum",
    operands: [
      { constant: "1", unit: "child", label: "the one" },
      { constant: "1", unit: "child", label: "the other" },
    ],
    resultUnit: "child",
    combination: "assumed",
    combinationNote: "Nobody states this sum.",
    ...given,
  };
  return make(createEquation, publishEquation, input, wish);
}

export async function makeReview(given: Partial<ReviewInput> = {}, wish: Wish = {}): Promise<Made<ReviewInput>> {
  const input: ReviewInput = {
    conclusion: "The source counts something else.",
    reasoning: "Because of its definition.",
    ...given,
    claimId: given.claimId ?? (await makeClaim()).id,
  };
  return make(createReview, publishReview, input, wish);
}
