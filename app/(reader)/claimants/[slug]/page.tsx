import type { Metadata } from "next";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { RoleTable } from "#components/claimants/role-table.tsx";
import { StatementList } from "#components/claimants/statement-list.tsx";
import { ClaimList } from "#components/claims/claim-list.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RecordFoot } from "#components/history/record-foot.tsx";
import { TombstonePage } from "#components/history/tombstone-page.tsx";
import { MeasureList } from "#components/measures/measure-list.tsx";
import { JsonLd } from "#components/site/json-ld.tsx";
import { MissingRecord } from "#components/site/missing-record.tsx";
import { SourceList } from "#components/sources/source-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Section } from "#components/ui/section.tsx";
import { toClaimantJsonLd } from "#lib/claimants/json-ld.ts";
import { listClaimsByDate } from "#lib/claims/queries.ts";
import { env } from "#lib/env.ts";
import { claimantKindWords } from "#lib/format/words.ts";
import { listCorrectionsOf } from "#lib/history/corrections.ts";
import { listMeasures } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";
import { listSources } from "#lib/sources/queries.ts";
import { loadClaimant } from "./load.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadClaimant((await params).slug);
  if (found.kind === "missing") return { title: "Not found", robots: { index: false } };
  if (found.kind === "tombstone") return { title: `Retracted: ${found.tombstone.name}`, robots: { index: false } };
  const { name, description, slug } = found.record;
  const canonical = paths.claimant(slug);
  return {
    title: name,
    description,
    alternates: { canonical },
    openGraph: { type: "profile", title: name, description, url: canonical },
  };
}

export default async function ClaimantPage({ params, searchParams }: Props) {
  const found = await loadClaimant((await params).slug);
  if (found.kind === "missing") return <MissingRecord recordType="claimant" near={found.near} />;
  if (found.kind === "tombstone") return <TombstonePage recordType="claimant" tombstone={found.tombstone} />;
  const claimant = found.record;
  const { id: claimantId, name, kind, language, direction, description, roles, sameAs } = claimant;
  const here = paths.claimant(claimant.slug);
  const query = await searchParams;
  const jsonLd = toClaimantJsonLd(claimant, env.origin);
  return orNoListPage(here, async () => {
    const shown = { visibility: "published", limit: recordsOnPage } as const;
    const others = { claimantId: { not: claimantId }, attribution: { some: { claimantId } } };
    const [statements, passedOn, sources, measures, corrections] = await Promise.all([
      listClaimsByDate({ ...shown, where: { claimantId }, cursor: cursorOf(query) }),
      listClaimsByDate({ ...shown, where: others, cursor: cursorOf(query, "passed-on") }),
      listSources({ ...shown, publisherId: claimantId, cursor: cursorOf(query, "sources") }),
      listMeasures({ ...shown, producerId: claimantId, cursor: cursorOf(query, "measures") }),
      listCorrectionsOf([claimantId]),
    ]);
    return (
      <article>
        {jsonLd ? <JsonLd data={jsonLd} /> : null}
        <CorrectionNotices corrections={corrections} />
        <PageHeader
          eyebrow={claimantKindWords[kind]}
          title={name}
          lang={language}
          dir={direction}
          standfirst={description}
        >
          {sameAs.length > 0 ? <Elsewhere addresses={sameAs} /> : null}
        </PageHeader>
        {kind === "person" || roles.length > 0 ? (
          <Section id="roles" title="Roles">
            <RoleTable roles={roles} />
          </Section>
        ) : null}
        <Section id="statements" title="Statements, in the order of time">
          <StatementList claims={statements.items} />
          <Pager label="Pages of statements" nextHref={nextHref(here, statements, { section: "statements" })} />
        </Section>
        {passedOn.items.length > 0 ? (
          <Section id="passed-on" title="What reached us through them">
            <p className="mb-6 max-w-prose">
              Claims of others that this claimant reported, printed or repeated on the way to the document in hand.
            </p>
            <ClaimList claims={passedOn.items} level={3} />
            <Pager
              label="Pages of what reached us through them"
              nextHref={nextHref(here, passedOn, { name: "passed-on", section: "passed-on" })}
            />
          </Section>
        ) : null}
        {sources.items.length > 0 ? (
          <Section id="sources" title="Sources that they publish">
            <SourceList sources={sources.items} level={3} without={["publisher"]} />
            <Pager
              label="Pages of sources"
              nextHref={nextHref(here, sources, { name: "sources", section: "sources" })}
            />
          </Section>
        ) : null}
        {measures.items.length > 0 ? (
          <Section id="measures" title="What they count">
            <MeasureList measures={measures.items} level={3} />
            <Pager
              label="Pages of measures"
              nextHref={nextHref(here, measures, { name: "measures", section: "measures" })}
            />
          </Section>
        ) : null}
        <RecordFoot recordType="claimant" record={claimant} origin={env.origin} />
      </article>
    );
  });
}

function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  return (
    <>
      Identified elsewhere:{" "}
      {addresses.map((address, index) => (
        <span key={address}>
          {index > 0 ? ", " : null}
          <a href={address}>{new URL(address).hostname}</a>
        </span>
      ))}
    </>
  );
}
