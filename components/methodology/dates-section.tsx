import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Basis } from "#lib/dates/schema.ts";
import type { Terms } from "./terms.tsx";
import { TermList } from "./terms.tsx";

const bases: Terms<Basis> = {
  stated: ["Stated", "The document itself gives the date for it."],
  inferred: ["Inferred", "Derived from something else, and the page says from what."],
  page_furniture: [
    "Page furniture",
    "Taken from what surrounds the text, such as a dateline, a header or a file name.",
  ],
  unknown: ["Unknown", "No date could be established, and none is invented."],
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
      <TermList terms={bases} />
    </Section>
  );
}
