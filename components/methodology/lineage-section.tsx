import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OriginKind } from "#lib/claims/lineage-types.ts";
import { TermList } from "./terms.tsx";

const originNames: Record<OriginKind, string> = {
  document: "A primary source that states it",
  cited: "A document cited as evidence",
  speaker: "The speaker’s own word",
  dead_end: "A dead end",
};

const origins: Record<OriginKind, string> = {
  document:
    "The first hand gives it in a document of its own: a report, a statement, a post. Whether we have read it stands beside it.",
  cited:
    "Where the first hand has no primary document of its own, the documents cited as evidence that can be found. That they state what they are cited for is not established by that.",
  speaker:
    "A speaker who names no source that could be followed. An interview or a podcast keeps the words and is no source for them.",
  dead_end:
    "A document that nobody can find by what is said of it: “recent polling”, a report without title or date, a number without its list of references. It is no root, for it may be any of the others.",
};

/** How the ways of a number are drawn, and what counts as a root. */
export function LineageSection() {
  return (
    <Section id="lineage" title="How a number travels, and how roots are counted">
      <Prose>
        <p>
          A claim begins with whom its words or its number come from. Everyone after that is a hand through which it
          passed: an outlet that reports what it was told is no origin of it. Where a speaker alone says from whom it
          is, the speaker stays the root and the other is named beside it; a group and one of its members under another
          name are two.
        </p>
        <p>
          Roots are counted by stated links only. A claim goes back to the claims that a document states it repeats or
          is derived from; else to what its own chain begins with. A link that an editor has inferred is drawn as a
          broken line, says that it is inferred, and joins no roots. So ten outlets that repeat one report have one
          root, and two roots are independent only in that no stated link joins them. A root is where a way begins. It
          is no evidence that what was said is so.
        </p>
      </Prose>
      <TermList words={originNames} meanings={origins} />
      <Prose>
        <p>
          Claims that by stated links only lead back to one another are a circle and have no root. Hands are counted
          between where a claim begins and the document that we have read.
        </p>
        <p>
          What changed on the way is an editor’s entry, and beside it what a program derives from the figures: rounded
          (the later number is the earlier one, rounded to its last digit), summed (exact decimals of one unit), given
          another name, counted by somebody else, a stated time left out or changed, a measure that the register has as
          broader. Only figures that can be one number are compared. Where the two disagree, both are shown, and whether
          the figures contradict the editor or are silent. That a caveat was dropped is never derived.
        </p>
      </Prose>
    </Section>
  );
}
