import { RecordDate } from "#components/dates/record-date.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Missing } from "#components/ui/missing.tsx";
import type { StatedFact } from "#lib/dates/schema.ts";
import type { FigureDto } from "#lib/figures/dto.ts";
import { basisWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { IntervalText } from "./interval-text.tsx";

/** A fact with how it is known; "not stated" where nothing says it. */
export function FactText({ fact }: { fact: StatedFact }) {
  if (fact.value === null) return <Missing />;
  return (
    <>
      {fact.value} <span className="text-muted">({basisWords[fact.basis]})</span>
      {fact.note ? <span className="block text-14 text-muted">{fact.note}</span> : null}
    </>
  );
}

/** What a figure counts: the measure with its definition one tap away. */
export function MeasureText({ figure }: { figure: FigureDto }) {
  if (!figure.measure) return <Missing />;
  return (
    <>
      <a href={paths.measure(figure.measure.slug)}>{figure.measure.name}</a>
      {figure.measure.retracted ? " (retracted from the register of measures)" : null}
      <span className="block text-14 text-muted">{figure.measure.definition}</span>
    </>
  );
}

/** Everything that is known and not known about one figure. */
export function FigureFacts({ figure, open }: { figure: FigureDto; open: boolean }) {
  return (
    <Disclosure
      open={open}
      id={figure.id}
      summary={
        <>
          <span className="font-serif text-21">“{figure.verbatim}”</span>{" "}
          <span className="text-muted">{figure.measure?.name ?? figure.term ?? figure.unit}</span>
        </>
      }
    >
      <DefinitionList
        items={[
          { label: "What is counted", value: <MeasureText figure={figure} /> },
          { label: "Word used", value: figure.term && `“${figure.term}”` },
          { label: "Read, by our rule, as", value: <IntervalText figure={figure} /> },
          { label: "Population", value: <FactText fact={figure.population} /> },
          {
            label: "Time span",
            value: figure.window.basis === "unknown" ? null : <RecordDate date={figure.window} span />,
          },
          { label: "As of", value: figure.asOf.basis === "unknown" ? null : <RecordDate date={figure.asOf} /> },
          { label: "Place", value: <FactText fact={figure.place} /> },
          { label: "Method", value: <FactText fact={figure.method} /> },
          {
            label: "Counted by",
            value: figure.countedBy && <a href={paths.claimant(figure.countedBy.slug)}>{figure.countedBy.name}</a>,
          },
        ]}
      />
    </Disclosure>
  );
}
