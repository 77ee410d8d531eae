import { LedgerLine } from "#components/ui/ledger-line.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import type { StatusTone } from "#components/ui/status.tsx";
import { Status } from "#components/ui/status.tsx";
import type { EquationStatus } from "#lib/equations/types.ts";

const statuses: Record<EquationStatus, { tone: StatusTone; word: string; meaning: string }> = {
  holds: {
    tone: "for",
    word: "Holds",
    meaning:
      "The printed numbers give the printed result. Where words give no one number, every number they allow fits.",
  },
  holds_when_rounded: {
    tone: "partial",
    word: "Holds when rounded",
    meaning: "The stated and the computed interval meet, but only within what rounding and wording leave open.",
  },
  does_not_hold: {
    tone: "against",
    word: "Does not hold",
    meaning: "The stated and the computed interval do not meet: no number that the words allow fits.",
  },
  cannot_be_checked: {
    tone: "open",
    word: "Cannot be checked",
    meaning:
      "A number that is needed was not stated, was retracted or is of a unit that does not fit; the page says which.",
  },
};

/** How the arithmetic between figures is judged. */
export function EquationsSection() {
  return (
    <Section id="equations" title="How the arithmetic is judged">
      <Prose>
        <p>
          Where stated figures should add up, divide or round to one another, the sum is worked out by a program in
          exact decimals, from the intervals above, and never typed in. It has one of four outcomes.
        </p>
      </Prose>
      <ul className="my-6 max-w-prose space-y-4">
        {Object.values(statuses).map(({ tone, word, meaning }) => (
          <li key={word}>
            <Status tone={tone}>{word}</Status>
            <p>{meaning}</p>
          </li>
        ))}
      </ul>
      <Prose>
        <p>
          Separately from the outcome we say whether the figures may be put together at all: whether their periods,
          places and units agree, whether the parts may overlap, and whether a document says so, an editor assumes so,
          or nobody has stated it. A sum can hold although nobody has shown that its parts may be added.
        </p>
        <p>
          The working is shown as a person would write it on paper. Eleven thousand arrests in eighteen days, for
          example, are about 611 a day:
        </p>
      </Prose>
      <div className="my-6 max-w-prose border-b border-rule">
        <LedgerLine
          first={{ value: "11,000", label: "arrests" }}
          rest={[
            { sign: "÷", value: "18", label: "days" },
            { sign: "≈", value: "611", label: "arrests a day" },
          ]}
        />
      </div>
      <Prose>
        <p>
          A share needs a base. Where a figure may be counted out of several, the page gives its share of each, says
          which of them the speaker named, and whether it is known that the one is counted out of the other.
        </p>
        <p>
          A possible explanation for a sum that fails is an editor’s hypothesis. It is labelled as one and never changes
          the outcome.
        </p>
      </Prose>
    </Section>
  );
}
