import type { Metadata } from "next";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { ClaimList } from "#components/claims/claim-list.tsx";
import { SourceUses } from "#components/claims/source-uses.tsx";
import { FigureFacts } from "#components/figures/figure-facts.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RecordFoot } from "#components/history/record-foot.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { Captures } from "#components/sources/captures.tsx";
import { Passage } from "#components/sources/passage.tsx";
import { SourceFacts } from "#components/sources/source-facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Section } from "#components/ui/section.tsx";
import { listClaimsByDate, listUsesOfSource } from "#lib/claims/queries.ts";
import { env } from "#lib/env.ts";
import { countOf, sourceKindWords } from "#lib/format/words.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { paths } from "#lib/paths.ts";
import { toSourceJsonLd } from "#lib/sources/json-ld.ts";
import { loadSource } from "./load.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadSource((await params).slug);
  if (found.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (found.kind === "tombstone") return { title: `Retracted: ${found.tombstone.name}`, robots: { index: false } };
  const { title, description, slug } = found.record;
  const canonical = paths.source(slug);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: "article", title, description, url: canonical },
  };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const found = await loadSource((await params).slug);
  if (found.kind === "missing") return <MissingRecord recordType="source" near={found.near} />;
  if (found.kind === "tombstone") return <TombstonePage recordType="source" tombstone={found.tombstone} />;
  const source = found.record;
  const { id: sourceId, passages } = source;
  const here = paths.source(source.slug);
  const query = await searchParams;
  return orNoListPage(here, async () => {
    const shown = { visibility: "published", limit: recordsOnPage } as const;
    const [claims, uses, corrections] = await Promise.all([
      listClaimsByDate({ ...shown, where: { appearances: { some: { sourceId } } }, cursor: cursorOf(query) }),
      listUsesOfSource({ ...shown, sourceId, cursor: cursorOf(query, "uses") }),
      listCorrectionsOf([sourceId]),
    ]);
    return (
      <article>
        <JsonLd data={toSourceJsonLd(source, env.origin)} />
        <CorrectionNotices corrections={corrections} />
        <PageHeader
          eyebrow={`Source: ${sourceKindWords[source.kind].toLowerCase()}`}
          title={source.title}
          lang={source.language}
          dir={source.direction}
          standfirst={source.description}
        />
        {source.access === "unresolvable" ? (
          <Notice title="Nobody can follow this reference">
            <p>
              A document names this source, but not well enough to find it. Whether it says what it is cited for cannot
              be checked.
            </p>
          </Notice>
        ) : null}
        <SourceFacts source={source} />
        <Section id="claims" title="Claims made or printed in it">
          <ClaimList claims={claims.items} level={3} empty="No claim was made in it." />
          <Pager label="Pages of claims" nextHref={nextHref(here, claims, { section: "claims" })} />
        </Section>
        <Section id="uses" title="What it is cited for">
          <SourceUses uses={uses.items} sourceId={sourceId} />
          <Pager label="Pages of citations" nextHref={nextHref(here, uses, { name: "uses", section: "uses" })} />
        </Section>
        <Section id="passages" title="Words quoted from it">
          {passages.length === 0 ? (
            <p>None of its words are quoted.</p>
          ) : (
            <>
              <p className="mb-4">{countOf(passages.length, "passage")}, in the order in which they were entered.</p>
              <ul className="border-b border-rule md:columns-2 md:gap-x-12">
                {passages.map((passage) => (
                  <li key={passage.id} id={passage.id} className="break-inside-avoid border-t border-rule py-4">
                    <Passage passage={passage} citedSourceId={sourceId} />
                    {passage.figures.map((figure) => (
                      <FigureFacts key={figure.id} figure={figure} open={false} />
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
        <Section id="copies" title="Saved copies">
          <Captures captures={source.captures} />
        </Section>
        <RecordFoot recordType="source" record={source} origin={env.origin} />
      </article>
    );
  });
}
