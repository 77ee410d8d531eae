import { IntervalText } from "#components/figures/interval-text.tsx";
import { PassageCheck } from "#components/sources/passage.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { paths } from "#lib/paths.ts";
import type { PassageFigure } from "#lib/sources/dto.ts";

/** Numbers of a measure that stand in the words of a source and in no claim of the record. */
export function PassageFigures({ figures }: { figures: readonly PassageFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <div className="mt-8">
      <DataTable
        id="passage-figures"
        caption="Also stated of it in passages of sources"
        columns={[
          { key: "verbatim", label: "As stated" },
          { key: "interval", label: "What the words allow" },
          { key: "passage", label: "In these words" },
          { key: "source", label: "Source" },
        ]}
        rows={figures.map(({ figure, passage }) => ({
          key: figure.id,
          header: <span lang={passage.language}>“{figure.verbatim}”</span>,
          cells: [
            <IntervalText key="interval" figure={figure} />,
            <span key="passage">
              <q lang={passage.language} dir={passage.direction}>
                {passage.exact}
              </q>{" "}
              <PassageCheck state={passage.state} />
            </span>,
            <a key="source" href={`${paths.source(passage.source.slug)}#${passage.id}`}>
              {passage.source.title}
            </a>,
          ],
        }))}
      />
    </div>
  );
}
