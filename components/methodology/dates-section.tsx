import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Basis } from "#lib/dates/schema.ts";
import { basisWords } from "#lib/format/words.ts";
import { TermList } from "./terms.tsx";

const bases: Record<Basis, string> = {
  stated: "The document itself says so.",
  inferred: "Derived from something else; the page says from what.",
  page_furniture: "Taken from a dateline, a header, a footer or an address, not from the text itself.",
  unknown: "It could not be established, and nothing is invented.",
};

/** How dates are known. */
export function DatesSection() {
  return (
    <Section id="dates" title="How a date is known">
      <Prose>
        <p>
          A date is kept only as precisely as it is known: a day, a month, a year, “about 2019”, “before August 2025”, a
          period with an open end. Beside it stands how it is known. The same four words are used for other facts about
          a figure, such as its population and its place.
        </p>
      </Prose>
      <TermList words={basisWords} meanings={bases} />
    </Section>
  );
}
