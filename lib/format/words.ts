import type { ClaimantKind } from "#lib/claimants/schema.ts";
import type { CitationFunction, ClaimKind, ClaimLinkKind, ClaimLinkTag, CounterScope } from "#lib/claims/schema.ts";
import type { Verdict } from "#lib/comparisons/schema.ts";
import type { Basis } from "#lib/dates/schema.ts";
import type { EquationStatus } from "#lib/equations/types.ts";
import type { MeasureRelationKind } from "#lib/measures/schema.ts";
import type { CorrectionInput, RecordTypeName } from "#lib/revisions/schema.ts";
import type { PassageState, SourceAccess, SourceKind, SourceTier } from "#lib/sources/schema.ts";

/** The words in which the record's own terms are printed: one place, the same for every speaker. */

export const claimKindWords: Record<ClaimKind, string> = {
  statistic: "Statistic",
  statement: "Statement",
  pledge: "Pledge",
  prediction: "Prediction",
  opinion: "Opinion",
};

export const claimantKindWords: Record<ClaimantKind, string> = {
  person: "Person",
  organisation: "Organisation",
  outlet: "Outlet",
  crowd: "Unnamed group",
};

export const sourceKindWords: Record<SourceKind, string> = {
  article: "Article",
  interview: "Interview",
  podcast: "Podcast",
  report: "Report",
  statement: "Statement",
  post: "Post",
  dataset: "Data",
  law: "Law",
  agreement: "Agreement",
  fact_check: "Fact check",
  other: "Other document",
};

export const sourceTierWords: Record<SourceTier, string> = {
  primary: "primary source",
  secondary: "secondary source",
  unknown: "primary or secondary: unknown",
};

export const sourceAccessWords: Record<SourceAccess, string> = {
  held: "read by us, a copy is kept",
  cited_only: "not read by us: known only from a document that cites it",
  unresolvable: "cited in a way that nobody can follow",
};

export const basisWords: Record<Basis, string> = {
  stated: "stated",
  inferred: "inferred",
  page_furniture: "from the page around the text",
  unknown: "unknown",
};

export const citationFunctionWords: Record<CitationFunction, string> = {
  made_in: "Made in",
  cites_as_evidence: "Cited as evidence",
  supports: "Supports",
  disputes: "Disputes",
  qualifies: "Qualifies",
  corrects: "Corrects",
  context: "Context",
};

/** What a counter-source counters, to stand after "Disputes" and its like. */
export const counterScopeWords: Record<CounterScope, string> = {
  figure: "the figure",
  definition: "the definition",
  label: "the label",
  attribution: "the attribution",
  cause: "the cause",
  completeness: "the completeness",
  method: "the method",
};

export const passageStateWords: Record<PassageState, string> = {
  verified: "words found once in the saved copy",
  ambiguous: "words found more than once in the saved copy",
  moved: "words found elsewhere in the saved copy",
  changed: "words changed in the saved copy",
  not_found: "words not found in the saved copy",
  no_capture: "no saved copy to check the words against",
};

/** A link read forwards ("repeats") and backwards ("is repeated by"). */
export const claimLinkWords: Record<ClaimLinkKind, { outgoing: string; incoming: string }> = {
  repeats: { outgoing: "Repeats", incoming: "Repeated by" },
  responds_to: { outgoing: "Responds to", incoming: "Answered by" },
  contradicts: { outgoing: "Contradicts", incoming: "Contradicted by" },
  derived_from: { outgoing: "Derived from", incoming: "Source of" },
};

export const claimLinkTagWords: Record<ClaimLinkTag, string> = {
  rounded: "number rounded",
  summed: "numbers summed",
  relabelled: "given another name",
  re_attributed: "attributed to somebody else",
  window_dropped: "time span dropped",
  window_changed: "time span changed",
  population_widened: "population widened",
  caveat_dropped: "caveat dropped",
};

export const verdictWords: Record<Verdict, string> = {
  same_measure: "count the same thing",
  subset: "the first is part of the second",
  superset: "the first contains the second",
  overlaps: "overlap",
  disjoint: "have nothing in common",
  different_measure: "count different things",
  undetermined: "cannot be told from what is stated",
};

export const equationStatusWords: Record<EquationStatus, string> = {
  holds: "Holds",
  holds_when_rounded: "Holds when rounded",
  does_not_hold: "Does not hold",
  cannot_be_checked: "Cannot be checked",
};

/** What it means that equations take one another's stated results as parts; `others` are the ones beside this one. */
export function circleInWords(others: readonly { label: string }[]): string {
  const names = others.map(({ label }) => quoted(label));
  const listed = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const verdict = others.length > 1 ? "none of them supports another" : "neither supports the other";
  return `This and ${listed} use each other’s stated results as parts: ${verdict}.`;
}

export const measureRelationWords: Record<MeasureRelationKind, string> = {
  exact: "the same as",
  close: "close to",
  broader: "broader than",
  narrower: "narrower than",
  overlapping: "overlaps with",
  disjoint: "has nothing in common with",
};

export const recordTypeWords: Record<RecordTypeName, string> = {
  claimant: "Claimant",
  source: "Source",
  topic: "Topic",
  measure: "Measure",
  claim: "Claim",
  claim_link: "Link between claims",
  comparison: "Comparison",
  equation: "Equation",
  review: "Review",
};

export const correctionKindWords: Record<CorrectionInput["kind"], string> = {
  typo: "Typing error mended",
  clarification: "Clarification",
  correction: "Correction",
  update: "Update",
  retraction: "Retraction",
};

/** A count with its noun: `countOf(1, "claim")` is "1 claim", `countOf(0, "claim")` is "no claims". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;
}

/** The words with their first letter in upper case. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The words between quotation marks; marks within them become single ones. */
export function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
