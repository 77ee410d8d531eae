import type { Metadata } from "next";
import { connection } from "next/server";
import { FrontSearch } from "#components/home/front-search.tsx";
import { FurtherComparisons } from "#components/home/further-comparisons.tsx";
import { LatestClaims } from "#components/home/latest-claims.tsx";
import { LatestCorrections } from "#components/home/latest-corrections.tsx";
import { LeadComparison } from "#components/home/lead-comparison.tsx";
import { MoreComparisons } from "#components/home/more-comparisons.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listClaimSummaries } from "#lib/claims/queries.ts";
import { listComparisons, listEquationsOfComparisons } from "#lib/comparisons/queries.ts";
import { env } from "#lib/env.ts";
import { mostTelling } from "#lib/equations/telling.ts";
import { listCorrections } from "#lib/history/corrections.ts";
import { paths } from "#lib/paths.ts";

const title = "Countersource: every public claim beside its source and its counter-sources";
const description =
  "What each number in a public claim counts, who said it, on what source, and what stands against it.";

export const metadata: Metadata = {
  title: { absolute: title },
  description,
  alternates: { canonical: paths.home() },
  openGraph: { type: "website", title, description, url: paths.home() },
};

export default async function HomePage() {
  await connection();
  const [[lead, ...more], claims, corrections] = await Promise.all([
    listComparisons({ where: {}, visibility: "published", limit: 9 }),
    listClaimSummaries({ where: {}, visibility: "published", limit: 5 }),
    listCorrections({ cursor: null, limit: 4 }),
  ]);
  const shown = [lead, ...more].flatMap((comparison) => comparison ?? []);
  const equations = await listEquationsOfComparisons({
    comparisonIds: shown.map(({ id }) => id),
    visibility: "published",
  });
  const telling = new Map(shown.map(({ id }) => [id, mostTelling(equations.get(id) ?? [])]));
  return (
    <>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "WebSite",
          name: "Countersource",
          url: env.origin,
          description,
          license: "https://creativecommons.org/licenses/by/4.0/",
        }}
      />
      <div className="mb-8 gap-x-12 lg:grid lg:grid-cols-2 lg:items-end">
        <h1 className="text-27 sm:text-36">Every public claim beside its source and its counter-sources</h1>
        <p className="mt-3 max-w-prose lg:mt-0">
          Numbers that are quoted as answers to one question often count different things. Here you see what each one
          counts, who said it, on what source, and what stands against it.
        </p>
      </div>
      <div className="no-print mb-8 md:hidden">
        <FrontSearch />
      </div>
      {lead ? (
        <LeadComparison comparison={lead} telling={telling.get(lead.id) ?? null} />
      ) : (
        <p>No comparison has been published yet.</p>
      )}
      {more.length > 0 ? (
        <section aria-labelledby="more" className="mt-16">
          <h2 id="more" className="mb-4 font-sans text-21 font-semibold">
            More comparisons
          </h2>
          <MoreComparisons comparisons={more.slice(0, 4)} telling={telling} />
          <FurtherComparisons comparisons={more.slice(4)} telling={telling} />
          <p className="mt-3 font-sans text-16">
            <a href={paths.comparisons()}>All comparisons</a>
            {" · "}
            <a href={paths.compare()}>Compare claims of your choice</a>
          </p>
        </section>
      ) : null}
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section id="latest" title="Said last">
          <LatestClaims claims={claims} />
          <p className="mt-3 font-sans text-16">
            <a href={paths.claims()}>All claims</a>
          </p>
        </Section>
        <Section id="corrections" title="Corrections">
          <LatestCorrections corrections={corrections.items} />
        </Section>
      </div>
    </>
  );
}
