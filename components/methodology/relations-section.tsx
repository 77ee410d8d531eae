import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { ClaimLinkKind, ClaimLinkTag } from "#lib/claims/schema.ts";
import type { Verdict } from "#lib/comparisons/schema.ts";
import type { Terms } from "./terms.tsx";
import { TermList } from "./terms.tsx";

const links: Terms<ClaimLinkKind> = {
  repeats: ["Repeats", "Says again what another claim said."],
  responds_to: ["Responds to", "Answers another claim without saying the opposite."],
  contradicts: ["Contradicts", "Cannot be true together with the other claim."],
  derived_from: ["Derived from", "Takes its number or its substance from the other claim."],
};

const changes: Terms<ClaimLinkTag> = {
  rounded: ["Rounded", "The number has fewer digits than before."],
  summed: ["Summed", "Two or more numbers became one."],
  relabelled: ["Relabelled", "The same number stands under another word."],
  re_attributed: ["Re-attributed", "It is put down to another speaker or document."],
  window_dropped: ["Period dropped", "The period that the number covers is no longer named."],
  window_changed: ["Period changed", "The number is given for another period."],
  population_widened: ["Population widened", "The number is given for a larger group than before."],
  caveat_dropped: ["Caveat dropped", "A limit that stood beside it is gone."],
};

const verdicts: Terms<Verdict> = {
  same_measure: ["Same measure", "Both count the same thing."],
  subset: ["Subset", "Everything that the first counts is counted by the second too."],
  superset: ["Superset", "The first counts everything that the second counts, and more."],
  overlaps: ["Overlaps", "Some of what they count is the same."],
  disjoint: ["Disjoint", "Nothing is counted by both."],
  different_measure: ["Different measure", "They count things of a different kind."],
  undetermined: ["Undetermined", "What was stated does not allow a verdict."],
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
      <TermList terms={links} />
      <SectionHeading id="changes" level={3}>
        What can happen on the way
      </SectionHeading>
      <TermList terms={changes} />
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
      <TermList terms={verdicts} />
    </Section>
  );
}
