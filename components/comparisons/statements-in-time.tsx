import { RecordDate } from "#components/dates/record-date.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { paths } from "#lib/paths.ts";

const undatedLast = "9999";

/** The claims by the day on which they were made; those without a date stand last and say so. */
export function StatementsInTime({ claims }: { claims: readonly ClaimDetail[] }) {
  const ordered = claims.toSorted((a, b) =>
    (a.said.earliest ?? undatedLast).localeCompare(b.said.earliest ?? undatedLast),
  );
  return (
    <DataTable
      id="in-time"
      caption="When each was said, and over what time each counts"
      columns={[
        { key: "claim", label: "Claim" },
        { key: "said", label: "Said" },
        { key: "window", label: "Time counted" },
        { key: "asof", label: "As of" },
      ]}
      rows={ordered.map((claim) => {
        const [figure] = claim.figures;
        return {
          key: claim.id,
          header: <a href={paths.claim(claim.slug)}>{claim.label}</a>,
          cells: [
            <RecordDate key="said" date={claim.said} />,
            figure && figure.window.basis !== "unknown" ? <RecordDate key="window" date={figure.window} span /> : null,
            figure && figure.asOf.basis !== "unknown" ? <RecordDate key="asof" date={figure.asOf} /> : null,
          ],
        };
      })}
    />
  );
}
