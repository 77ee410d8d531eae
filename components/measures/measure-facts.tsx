import { DefinitionList } from "#components/ui/definition-list.tsx";
import { formatUnit } from "#lib/format/units.ts";
import type { MeasureDetail } from "#lib/measures/dto.ts";
import { paths } from "#lib/paths.ts";

/** What is counted among whom, in what unit and by whom. */
export function MeasureFacts({ measure }: { measure: MeasureDetail }) {
  const { population, unit, producer } = measure;
  return (
    <DefinitionList
      items={[
        { label: "Among whom", value: population },
        { label: "Counted in", value: formatUnit(unit) },
        {
          label: "Counted by",
          value: producer && (
            <a href={paths.claimant(producer.slug)} lang={producer.language} dir={producer.direction}>
              {producer.name}
            </a>
          ),
        },
      ]}
    />
  );
}
