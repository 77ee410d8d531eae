import type { Metadata } from "next";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { ClaimList } from "#components/claims/claim-list.tsx";
import { ComparisonList } from "#components/comparisons/comparison-list.tsx";
import { Sums } from "#components/equations/sums.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RecordFoot } from "#components/history/record-foot.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { FiguresByMeasure } from "#components/measures/figures-by-measure.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Section } from "#components/ui/section.tsx";
import { listClaimsByDate, listFiguresOfClaims } from "#lib/claims/queries.ts";
import { listComparisons } from "#lib/comparisons/queries.ts";
import { env } from "#lib/env.ts";
import { listEquationsOfClaims } from "#lib/equations/queries.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { paths } from "#lib/paths.ts";
import { toTopicJsonLd } from "#lib/topics/json-ld.ts";
import { loadTopic } from "./load.ts";

const mostFigures = 100;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadTopic((await params).slug);
  if (found.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (found.kind === "tombstone") return { title: `Retracted: ${found.tombstone.name}`, robots: { index: false } };
  const { name: title, description, slug } = found.record;
  const canonical = paths.topic(slug);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: "article", title, description, url: canonical },
  };
}

export default async function TopicPage({ params, searchParams }: Props) {
  const found = await loadTopic((await params).slug);
  if (found.kind === "missing") return <MissingRecord recordType="topic" near={found.near} />;
  if (found.kind === "tombstone") return <TombstonePage recordType="topic" tombstone={found.tombstone} />;
  const topic = found.record;
  const here = paths.topic(topic.slug);
  const ofTopic = { topics: { some: { topicId: topic.id } } };
  const query = await searchParams;
  return orNoListPage(here, async () => {
    const visibility = "published" as const;
    const [claims, comparisons, figures, equations, corrections] = await Promise.all([
      listClaimsByDate({ where: ofTopic, visibility, cursor: cursorOf(query), limit: recordsOnPage }),
      listComparisons({ where: { claims: { some: { claim: ofTopic } } }, visibility, limit: 20 }),
      listFiguresOfClaims({ where: ofTopic, visibility, limit: mostFigures }),
      listEquationsOfClaims({ where: ofTopic, visibility, limit: mostFigures }),
      listCorrectionsOf([topic.id]),
    ]);
    return (
      <article>
        <JsonLd data={toTopicJsonLd(topic, env.origin)} />
        <CorrectionNotices corrections={corrections} />
        <PageHeader eyebrow="Topic" title={topic.name} standfirst={topic.description} />
        <Section id="comparisons" title="Compared side by side">
          {comparisons.length === 0 ? (
            <p>No comparison has a claim on this topic yet.</p>
          ) : (
            <ComparisonList comparisons={comparisons} level={3} />
          )}
        </Section>
        <Section id="figures" title="The numbers">
          <FiguresByMeasure figures={figures} />
        </Section>
        <Section id="ledger" title="The sums">
          <Sums equations={equations} none="No sum relates figures of this topic." />
        </Section>
        <Section id="claims" title="Claims, in the order of time">
          <ClaimList claims={claims.items} level={3} empty="No claim is recorded on this topic yet." />
          <Pager label="Pages of claims" nextHref={nextHref(here, claims, { section: "claims" })} />
        </Section>
        <RecordFoot recordType="topic" record={topic} origin={env.origin} />
      </article>
    );
  });
}
