import type { Metadata } from "next";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { ComparisonList } from "#components/comparisons/comparison-list.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RecordFoot } from "#components/history/record-foot.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { FiguresOfMeasure } from "#components/measures/figures-of-measure.tsx";
import { MeasureFacts } from "#components/measures/measure-facts.tsx";
import { MeasureTerms } from "#components/measures/measure-terms.tsx";
import { MeasureVersions } from "#components/measures/measure-versions.tsx";
import { PassageFigures } from "#components/measures/passage-figures.tsx";
import { RelatedMeasures } from "#components/measures/related-measures.tsx";
import { StatedFigures } from "#components/measures/stated-figures.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Section } from "#components/ui/section.tsx";
import { listFiguresOfMeasure } from "#lib/claims/queries.ts";
import { listComparisons } from "#lib/comparisons/queries.ts";
import { env } from "#lib/env.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { toMeasureJsonLd } from "#lib/measures/json-ld.ts";
import { paths } from "#lib/paths.ts";
import { listPassageFigures } from "#lib/sources/queries.ts";
import { loadMeasure } from "./load.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadMeasure((await params).slug);
  if (found.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (found.kind === "tombstone") return { title: `Retracted: ${found.tombstone.name}`, robots: { index: false } };
  const { name: title, definition: description, slug } = found.record;
  const canonical = paths.measure(slug);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: "article", title, description, url: canonical },
  };
}

export default async function MeasurePage({ params, searchParams }: Props) {
  const found = await loadMeasure((await params).slug);
  if (found.kind === "missing") return <MissingRecord recordType="measure" near={found.near} />;
  if (found.kind === "tombstone") return <TombstonePage recordType="measure" tombstone={found.tombstone} />;
  const measure = found.record;
  const { id: measureId, versions } = measure;
  const here = paths.measure(measure.slug);
  const query = await searchParams;
  return orNoListPage(here, async () => {
    const visibility = "published" as const;
    const [figures, inPassages, comparisons, corrections] = await Promise.all([
      listFiguresOfMeasure({ measureId, visibility, cursor: cursorOf(query), limit: recordsOnPage }),
      listPassageFigures({ measureId, visibility, limit: recordsOnPage }),
      listComparisons({
        where: { claims: { some: { claim: { figures: { some: { measureId } } } } } },
        visibility,
        limit: 20,
      }),
      listCorrectionsOf([measureId]),
    ]);
    return (
      <article>
        <JsonLd data={toMeasureJsonLd(measure, env.origin)} />
        <CorrectionNotices corrections={corrections} />
        <PageHeader eyebrow="Measure: what is counted" title={measure.name} standfirst={measure.definition} />
        <MeasureFacts measure={measure} />
        <Section id="figures" title="Every figure stated of it">
          <FiguresOfMeasure
            figures={figures.items}
            unit={measure.unit}
            hrefOf={(file) => paths.measurePicture(measure.slug, file, cursorOf(query))}
          />
          <StatedFigures figures={figures.items} />
          <Pager label="Pages of figures" nextHref={nextHref(here, figures, { section: "figures" })} />
          <PassageFigures figures={inPassages} />
        </Section>
        <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <Section id="terms" title="Words for it">
            <MeasureTerms terms={measure.terms} />
          </Section>
          <Section id="related" title="How it stands to other measures">
            <RelatedMeasures related={measure.related} />
          </Section>
        </div>
        {versions.length > 0 ? (
          <Section id="versions" title="Definitions over time">
            <MeasureVersions versions={versions} />
          </Section>
        ) : null}
        <Section id="comparisons" title="Comparisons in which it stands">
          {comparisons.length === 0 ? (
            <p>No comparison has a claim that counts it.</p>
          ) : (
            <ComparisonList comparisons={comparisons} level={3} />
          )}
        </Section>
        <RecordFoot recordType="measure" record={measure} origin={env.origin} />
      </article>
    );
  });
}
