import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { CitationFunction, CounterScope } from "#lib/claims/schema.ts";
import { citationFunctionWords, counterScopeWords, passageStateWords } from "#lib/format/words.ts";
import type { PassageState } from "#lib/sources/schema.ts";
import { TermList } from "./terms.tsx";

const passageStates: Record<PassageState, string> = {
  verified: "The quote is verified.",
  ambiguous: "The words are there, but which of the places is meant is not certain.",
  moved: "The exact words are there, in other surroundings than were recorded.",
  changed: "A later copy has other words in that place.",
  not_found: "The exact words are nowhere in the copy.",
  no_capture: "Nothing was checked, because there is nothing to check against.",
};

const functions: Record<CitationFunction, string> = {
  made_in: "The claim was made in this source.",
  cites_as_evidence: "Whoever made the claim named this source for it.",
  supports: "The source says the same from its own knowledge.",
  disputes: "The source says that something in the claim is not so.",
  qualifies: "The source adds a limit or a condition that the claim leaves out.",
  corrects: "The source puts another value or word in the place of one in the claim.",
  context: "The source helps to understand the claim and speaks neither for nor against it.",
};

const scopes: Record<CounterScope, string> = {
  figure: "Another number is given for the same thing.",
  definition: "What the number counts is said to be something else.",
  label: "The word for it is disputed; the number is left alone.",
  attribution: "The source named for it does not say so, or someone else said it.",
  cause: "Something else is said to have brought it about.",
  completeness: "Something that belongs to it is said to be left out.",
  method: "How the number was arrived at is disputed.",
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
      <TermList words={passageStateWords} meanings={passageStates} />
      <SectionHeading id="citations" level={3}>
        What a source does for a claim
      </SectionHeading>
      <TermList words={citationFunctionWords} meanings={functions} />
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
      <TermList words={counterScopeWords} meanings={scopes} />
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
