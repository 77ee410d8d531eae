import { DataTable } from "#components/ui/data-table.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { comparatorTable } from "#lib/figures/rules.ts";
import { formatDecimal } from "#lib/format/numbers.ts";

/** How the words around a number are read. */
export function FiguresSection() {
  return (
    <Section id="figures" title="How a number is read">
      <Prose>
        <p>
          A figure is kept as it was said, “just under 25,000”, together with what is needed to read it: what is
          counted, among whom, in which period, where, as of when, and who counted. Each of these is printed, and where
          the speaker did not say, the page says “not stated”.
        </p>
        <p>
          A spoken number is rarely exact. From its words we derive the interval it allows, by one table for every
          speaker. The step in the table is the place of the last digit that is not zero: a thousand for 323,000, a
          tenth for 8.3. A count told down to its last unit is taken as it stands, for nobody counts half a child. An
          editor may set another interval for a figure, and must then give the reason, which is shown.
        </p>
      </Prose>
      <div className="mt-8">
        <DataTable
          id="comparators"
          caption="What the words around a number allow"
          columns={[
            { key: "words", label: "Words" },
            { key: "reading", label: "Read as" },
            { key: "example", label: "Example" },
            { key: "low", label: "From", numeric: true },
            { key: "high", label: "To", numeric: true },
          ]}
          rows={comparatorTable.map(({ key, words, reading, example, interval }) => ({
            key,
            header: words,
            cells: [
              reading,
              example,
              interval.low ? formatDecimal(interval.low) : <Missing key="low">no number</Missing>,
              interval.high ? (
                formatDecimal(interval.high)
              ) : (
                <Missing key="high">{interval.low ? "no top" : "no number"}</Missing>
              ),
            ],
          }))}
        />
      </div>
      <Prose>
        <p className="mt-6">
          These readings are a convention, chosen so that every speaker is read alike. They say what a careful listener
          may take from the words, not what the speaker had in mind.
        </p>
      </Prose>
    </Section>
  );
}
