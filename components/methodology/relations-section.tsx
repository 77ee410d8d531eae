import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { ClaimLinkKind, ClaimLinkTag } from "#lib/claims/schema.ts";
import type { Verdict } from "#lib/comparisons/schema.ts";
import { claimLinkTagWords, claimLinkWords, verdictWords } from "#lib/format/words.ts";
import { TermList } from "./terms.tsx";

const linkWords: Record<ClaimLinkKind, string> = {
  repeats: claimLinkWords.repeats.outgoing,
  responds_to: claimLinkWords.responds_to.outgoing,
  contradicts: claimLinkWords.contradicts.outgoing,
  derived_from: claimLinkWords.derived_from.outgoing,
};

const links: Record<ClaimLinkKind, string> = {
  repeats: "Says again what another claim said.",
  responds_to: "Answers another claim without saying the opposite.",
  contradicts: "Cannot be true together with the other claim.",
  derived_from: "Takes its number or its substance from the other claim.",
};

const changes: Record<ClaimLinkTag, string> = {
  rounded: "It has fewer digits than before.",
  summed: "Two or more numbers became one.",
  relabelled: "The same number stands under another word.",
  re_attributed: "It is put down to another speaker or document.",
  window_dropped: "The time that the number covers is no longer named.",
  window_changed: "The number is given for another time.",
  population_widened: "The number is given for a larger group than before.",
  caveat_dropped: "A limit that stood beside it is gone.",
};

const verdicts: Record<Verdict, string> = {
  same_measure: "What is counted is the same, whatever the numbers are.",
  subset: "Everything that the first counts is counted by the second too.",
  superset: "The first counts everything that the second counts, and more.",
  overlaps: "Some of what they count is the same.",
  disjoint: "Nothing is counted by both.",
  different_measure: "They count things of a different kind.",
  undetermined: "What was stated does not allow a verdict.",
};

/** How claims stand to one another, one by one and in a comparison. */
export function RelationsSection() {
  return (
    <Section id="relations" title="How claims stand to one another">
      <Prose>
        <p>
          A link between two claims has a direction, a basis and a reason, all shown. What happened to the number on the
          way is named beside it.
        </p>
      </Prose>
      <TermList words={linkWords} meanings={links} />
      <SectionHeading id="changes" level={3}>
        What can happen on the way
      </SectionHeading>
      <TermList words={claimLinkTagWords} meanings={changes} />
      <SectionHeading id="verdicts" level={3}>
        Verdicts in a comparison
      </SectionHeading>
      <Prose>
        <p>
          A comparison sets two to six claims side by side and says for each pair how what they count is related. Every
          verdict has its reason. It is about what is counted, never about who is right; “what would make both true”
          names the conditions under which the claims do not exclude one another.
        </p>
      </Prose>
      <TermList words={verdictWords} meanings={verdicts} />
    </Section>
  );
}
