import type { Metadata } from "next";
import { ComparisonBody } from "#components/comparisons/comparison-body.tsx";
import { ComparisonTelling } from "#components/comparisons/comparison-telling.tsx";
import { CiteRecord } from "#components/history/cite-record.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintFoot } from "#components/ui/print-foot.tsx";
import { Section } from "#components/ui/section.tsx";
import { judgePairs } from "#lib/comparisons/pairs.ts";
import { env } from "#lib/env.ts";
import { mostTelling } from "#lib/equations/telling.ts";
import { paths } from "#lib/paths.ts";
import { loadComparisonPage } from "./load.ts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await loadComparisonPage((await params).slug);
  if (page.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (page.kind === "tombstone") return { title: `Retracted: ${page.tombstone.name}`, robots: { index: false } };
  const { question, finding, slug } = page.comparison;
  return {
    title: question,
    description: finding,
    alternates: { canonical: paths.comparison(slug) },
    openGraph: { type: "article", title: question, description: finding, url: paths.comparison(slug) },
  };
}

export default async function ComparisonPage({ params }: Props) {
  const page = await loadComparisonPage((await params).slug);
  if (page.kind === "missing") return <MissingRecord recordType="comparison" near={page.near} />;
  if (page.kind === "tombstone") return <TombstonePage recordType="comparison" tombstone={page.tombstone} />;
  const { comparison, corrections, measureRelations, descent } = page;
  const claims = comparison.claims.map(({ claim }) => claim);
  return (
    <article>
      <Breadcrumb items={[{ label: "Comparisons", href: paths.comparisons() }]} />
      <CorrectionNotices corrections={corrections} />
      <PageHeader title={comparison.question} standfirst={comparison.finding} />
      <ComparisonTelling slug={comparison.slug} worked={mostTelling(comparison.equations)} />
      <ComparisonBody
        claims={comparison.claims}
        pairs={judgePairs({ claims, verdicts: comparison.verdicts, measureRelations })}
        equations={comparison.equations}
        bothTrue={comparison.bothTrue}
        descent={descent}
        pictureHref={(file) => paths.comparisonPicture(comparison.slug, file)}
      />
      <Section id="cite" title="History and citation">
        <CiteRecord
          recordType="comparison"
          id={comparison.id}
          title={comparison.question}
          revision={comparison.revision}
          updatedAt={comparison.updatedAt}
          origin={env.origin}
          downloads={[]}
        />
      </Section>
      <PrintFoot
        permalink={`${env.origin}${paths.revision("comparison", comparison.id, comparison.revision)}`}
        revision={`Revision ${comparison.revision}`}
      />
    </article>
  );
}
