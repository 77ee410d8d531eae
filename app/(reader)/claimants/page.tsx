import type { Metadata } from "next";
import { connection } from "next/server";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { ClaimantList } from "#components/claimants/claimant-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { listClaimants } from "#lib/claimants/queries.ts";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "People and organisations",
  description: "Everyone whose statements are recorded here: people, organisations, outlets and unnamed groups.",
  alternates: { canonical: paths.claimants() },
};

export default async function ClaimantsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const query = await searchParams;
  return orNoListPage(paths.claimants(), async () => {
    const page = await listClaimants({ visibility: "published", cursor: cursorOf(query), limit: recordsOnPage });
    return (
      <>
        <PageHeader
          title="People and organisations"
          standfirst="Everyone whose statements are recorded here, by kind and name. Each page lists what was said, when, and in which role. Nobody is scored."
        />
        {page.items.length === 0 ? <p>No claimant is recorded here.</p> : <ClaimantList claimants={page.items} />}
        <Pager label="Pages of people and organisations" nextHref={nextHref(paths.claimants(), page)} />
      </>
    );
  });
}
