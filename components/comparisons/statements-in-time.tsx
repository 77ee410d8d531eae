import { TimelinePicture } from "#components/claims/timeline-picture.tsx";
import { RecordDate } from "#components/dates/record-date.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { dateWords, spanWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";
import type { TimelineItem } from "#lib/pictures/timeline.ts";

const undatedLast = "9999";

function toStatement({ id, label, slug, said }: ClaimDetail): TimelineItem {
  const { text, basis } = dateWords(said);
  const when = basis ? `${text} (${basis})` : text;
  return { id, label, when, earliest: said.earliest, latest: said.latest, href: paths.claim(slug) };
}

function toWindows({ slug, figures }: ClaimDetail): TimelineItem[] {
  return figures
    .filter(({ window }) => window.basis !== "unknown")
    .map(({ id, verbatim, window }) => ({
      id,
      label: verbatim,
      when: spanWords(window).text,
      earliest: window.earliest,
      latest: window.latest,
      href: paths.claim(slug),
    }));
}

function findingOf(claims: readonly ClaimDetail[]): string {
  const undated = claims.filter(({ said }) => said.basis === "unknown").length;
  if (undated === 0) return "Every one of these claims has a date";
  if (undated === claims.length) return "None of these claims has a known date";
  return `${undated} of these ${claims.length} claims ${undated === 1 ? "has" : "have"} no known date`;
}

/** The claims on a timeline with the times that their numbers cover, and the same as a table; undated ones last. */
export function StatementsInTime({ claims }: { claims: readonly ClaimDetail[] }) {
  const ordered = claims.toSorted((a, b) =>
    (a.said.earliest ?? undatedLast).localeCompare(b.said.earliest ?? undatedLast),
  );
  const windows = ordered.flatMap(toWindows);
  const drawable = windows.length > 0 || claims.some(({ said }) => said.basis !== "unknown");
  return (
    <>
      {drawable ? (
        <TimelinePicture
          id="timeline"
          title={findingOf(claims)}
          subtitle="The day each was said, and the time that each number covers where one is stated"
          statements={ordered.map(toStatement)}
          spans={windows.length > 0 ? [{ heading: "Times that the numbers cover", spans: windows }] : []}
        />
      ) : null}
      <div className="mt-8">
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
                figure && figure.window.basis !== "unknown" ? (
                  <RecordDate key="window" date={figure.window} span />
                ) : null,
                figure && figure.asOf.basis !== "unknown" ? <RecordDate key="asof" date={figure.asOf} /> : null,
              ],
            };
          })}
        />
      </div>
    </>
  );
}
