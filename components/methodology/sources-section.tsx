import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { CitationFunction, CounterScope } from "#lib/claims/schema.ts";
import type { PassageState } from "#lib/sources/schema.ts";
import type { Terms } from "./terms.tsx";
import { TermList } from "./terms.tsx";

const passageStates: Terms<PassageState> = {
  verified: ["Verified", "The exact words stand in the saved copy, once."],
  ambiguous: [
    "Found more than once",
    "The exact words stand there more than once, so it is not certain which is meant.",
  ],
  moved: ["Moved", "The exact words are there, in other surroundings than were recorded."],
  changed: ["Changed", "A later copy has other words in that place."],
  not_found: ["Not found", "The exact words are not in the saved copy."],
  no_capture: ["No saved copy", "There is no copy to look in, so nothing was checked."],
};

const functions: Terms<CitationFunction> = {
  made_in: ["Made in", "The claim was made in this source."],
  cites_as_evidence: ["Cites as evidence", "Whoever made the claim named this source for it."],
  supports: ["Supports", "The source says the same from its own knowledge."],
  disputes: ["Disputes", "The source says that something in the claim is not so."],
  qualifies: ["Qualifies", "The source adds a limit or a condition that the claim leaves out."],
  corrects: ["Corrects", "The source puts another value or word in the place of one in the claim."],
  context: ["Context", "The source helps to understand the claim and speaks neither for nor against it."],
};

const scopes: Terms<CounterScope> = {
  figure: ["The figure", "Another number for the same thing."],
  definition: ["The definition", "What the number counts is something else."],
  label: ["The label", "The number stands, the word for it does not."],
  attribution: ["The attribution", "The source named for it does not say so, or someone else said it."],
  cause: ["The cause", "What is said to have brought it about."],
  completeness: ["The completeness", "Something that belongs to it was left out."],
  method: ["The method", "How the number was arrived at."],
};

/** Quotes, sources and counter-sources. */
export function SourcesSection() {
  return (
    <Section id="sources" title="Quotes, sources and counter-sources">
      <SectionHeading id="quotes" level={3}>
        When a quote counts as verified
      </SectionHeading>
      <Prose>
        <p>
          A quote is verified only when a program finds its exact words once in the text of a saved copy of the source.
          A near match is never enough: it may suggest where to look, and a person decides. Anything else is said in
          words. Each saved copy carries a SHA-256 hash, by which anyone who holds the same document can see that it is
          the same. Where a copy may not be shown, its hash and the result of the check are public all the same.
        </p>
      </Prose>
      <TermList terms={passageStates} />
      <SectionHeading id="citations" level={3}>
        What a source does for a claim
      </SectionHeading>
      <TermList terms={functions} />
      <SectionHeading id="counter-sources" level={3}>
        What a counter-source counters
      </SectionHeading>
      <Prose>
        <p>
          A source that disputes, qualifies or corrects is a counter-source, and it says which part of the claim it
          speaks against. A dispute about a word is not a rebuttal of a sum. Where no counter-source is recorded, this
          means that none has been entered here, not that none exists.
        </p>
      </Prose>
      <TermList terms={scopes} />
      <SectionHeading id="independent-roots" level={3}>
        How sources are counted
      </SectionHeading>
      <Prose>
        <p>
          A count of sources counts independent roots. Ten outlets that repeat one report are one root, and so is a
          report with everyone who quotes it. Where a chain of attribution ends in a source that nobody can find, the
          page says that it ends there.
        </p>
      </Prose>
    </Section>
  );
}
