import type { Metadata } from "next";
import { CitationGroups } from "#components/claims/citation-groups.tsx";
import { ClaimGlance } from "#components/claims/claim-glance.tsx";
import { ClaimLineage } from "#components/claims/claim-lineage.tsx";
import { ClaimLinks } from "#components/claims/claim-links.tsx";
import { ClaimRail } from "#components/claims/claim-rail.tsx";
import { SaidShown } from "#components/claims/said-shown.tsx";
import { Sums } from "#components/equations/sums.tsx";
import { FigureFacts } from "#components/figures/figure-facts.tsx";
import { CiteRecord } from "#components/history/cite-record.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintFoot } from "#components/ui/print-foot.tsx";
import { Quote } from "#components/ui/quote.tsx";
import { Rail } from "#components/ui/rail.tsx";
import { Section } from "#components/ui/section.tsx";
import { travels } from "#lib/claims/roots.ts";
import { env } from "#lib/env.ts";
import { claimKindWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { toClaimJsonLd } from "#lib/reviews/json-ld.ts";
import { loadClaimPage } from "./load.ts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await loadClaimPage((await params).slug);
  if (page.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (page.kind === "tombstone") return { title: `Retracted: ${page.tombstone.name}`, robots: { index: false } };
  const { claim } = page;
  return {
    title: claim.label,
    description: claim.summary,
    alternates: { canonical: paths.claim(claim.slug) },
    openGraph: { type: "article", title: claim.label, description: claim.summary, url: paths.claim(claim.slug) },
  };
}

export default async function ClaimPage({ params }: Props) {
  const page = await loadClaimPage((await params).slug);
  if (page.kind === "missing") return <MissingRecord recordType="claim" near={page.near} />;
  if (page.kind === "tombstone") return <TombstonePage recordType="claim" tombstone={page.tombstone} />;
  const { claim, review, comparisons, equations, corrections, travel } = page;
  return (
    <article>
      <JsonLd data={toClaimJsonLd({ claim, review, origin: env.origin })} />
      <CorrectionNotices corrections={corrections} />
      <PageHeader eyebrow={`Claim: ${claimKindWords[claim.kind].toLowerCase()}`} title={claim.label} />
      {claim.quote ? (
        <Quote text={claim.quote} size="lead" lang={claim.language} dir={claim.direction} />
      ) : (
        <p className="max-w-prose text-18 sm:text-21">{claim.summary}</p>
      )}
      <div className="claim-glance mt-4 sm:mt-6">
        <ClaimGlance claim={claim} />
      </div>
      {review ? (
        <Section id="conclusion" title="Our conclusion about the statement">
          <p className="max-w-prose font-serif text-21">{review.conclusion}</p>
          {review.rating ? (
            <p className="mt-3 max-w-prose font-sans text-16">
              {review.rating}: {review.ratingExplanation}
            </p>
          ) : null}
          <p className="mt-3 max-w-prose">{review.reasoning}</p>
        </Section>
      ) : null}
      <Section id="said" title="What was said, what the source shows">
        <SaidShown claim={claim} />
      </Section>
      <Section id="sources" title="Sources and counter-sources">
        <Rail label="About this claim" rail={<ClaimRail claim={claim} comparisons={comparisons} />}>
          {claim.quote ? <p className="max-w-prose">{claim.summary}</p> : null}
          <CitationGroups citations={claim.citations} />
        </Rail>
      </Section>
      <Section id="figures" title="The numbers in it">
        {claim.figures.length === 0 ? <p>The claim states no number.</p> : null}
        {claim.figures.map((figure) => (
          <FigureFacts key={figure.id} figure={figure} open />
        ))}
      </Section>
      {equations.length > 0 ? (
        <Section id="ledger" title="The sums it stands in">
          <Sums equations={equations} none="No sum is recorded." />
        </Section>
      ) : null}
      <Section id="path" title="How it travelled">
        <ClaimLineage {...travel} hrefOf={(file) => paths.claimPicture(claim.slug, file)} />
      </Section>
      <Section id="relations" title="What it answers, and what answers it">
        <ClaimLinks links={claim.links.filter((link) => !travels(link))} />
      </Section>
      <Section id="cite" title="History, citation, data">
        <CiteRecord
          recordType="claim"
          id={claim.id}
          title={claim.label}
          revision={claim.revision}
          updatedAt={claim.updatedAt}
          origin={env.origin}
          downloads={[
            { name: "JSON", href: paths.claimJson(claim.slug) },
            { name: "JSON-LD", href: paths.claimJsonLd(claim.slug) },
            { name: "CSV", href: paths.claimCsv(claim.slug) },
          ]}
        />
      </Section>
      <PrintFoot
        permalink={`${env.origin}${paths.revision("claim", claim.id, claim.revision)}`}
        revision={`Revision ${claim.revision}`}
      />
    </article>
  );
}
