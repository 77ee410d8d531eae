import { RecordDate } from "#components/dates/record-date.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { MeasureDetail } from "#lib/measures/dto.ts";

/** The definitions that a measure had over time. */
export function MeasureVersions({ versions }: { versions: MeasureDetail["versions"] }) {
  return (
    <DefinitionList
      items={versions.map(({ label, definition, from }) => ({
        label,
        value: (
          <>
            {definition}{" "}
            <span className="text-muted">
              From: <RecordDate date={from} />
            </span>
          </>
        ),
      }))}
    />
  );
}
