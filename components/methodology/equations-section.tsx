import { LedgerLine } from "#components/ui/ledger-line.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { Status } from "#components/ui/status.tsx";

/** How the arithmetic between figures is judged. */
export function EquationsSection() {
  return (
    <Section id="equations" title="How the arithmetic is judged">
      <Prose>
        <p>
          Where stated figures should add up, divide or round to one another, the sum is worked out by a program in
          exact decimals, from the intervals above, and never typed in. A sum has one of three outcomes.
        </p>
      </Prose>
      <ul className="my-6 max-w-prose space-y-3">
        <li>
          <Status tone="for">Holds</Status>
          <p>The interval that was stated and the interval that was computed have at least one value in common.</p>
        </li>
        <li>
          <Status tone="against">Does not hold</Status>
          <p>The two intervals have no value in common.</p>
        </li>
        <li>
          <Status tone="open">Cannot be checked</Status>
          <p>A figure that the sum needs was not stated, or has no number in it.</p>
        </li>
      </ul>
      <Prose>
        <p>
          Separately from the outcome we say whether the figures may be put together at all: whether their periods,
          places and units agree, whether the parts may overlap, and whether a document says so, an editor assumes so,
          or nobody has stated it. A sum can hold although nobody has shown that its parts may be added.
        </p>
      </Prose>
      <div className="my-6">
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
          A possible explanation for a sum that fails is an editor’s hypothesis. It is labelled as one and never changes
          the outcome.
        </p>
      </Prose>
    </Section>
  );
}
