import type { CitationDto, ClaimDetail } from "./dto.ts";
import { counterFunctions } from "./schema.ts";

/** The citations of a claim by what they do for it, each in the order in which it was entered. */
export type CitationGroups = {
  evidence: CitationDto[];
  counter: CitationDto[];
  support: CitationDto[];
  context: CitationDto[];
};

/** Parts a claim's citations into evidence that it cites, counter-sources, support and context. */
export function groupCitations(citations: readonly CitationDto[]): CitationGroups {
  const having = (...functions: CitationDto["function"][]) =>
    citations.filter((citation) => functions.includes(citation.function));
  return {
    evidence: having("cites_as_evidence"),
    counter: having(...counterFunctions),
    support: having("supports"),
    context: having("made_in", "context"),
  };
}

/** The passage in which the claim's words stand, from its appearances: the first that has one. */
export function wordsOf(claim: ClaimDetail) {
  return claim.appearances.find((appearance) => appearance.passage)?.passage ?? null;
}
