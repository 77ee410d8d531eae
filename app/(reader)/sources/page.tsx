import type { Metadata } from "next";
import { connection } from "next/server";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { SourcesByAccess } from "#components/sources/sources-by-access.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { paths } from "#lib/paths.ts";
import { listSources } from "#lib/sources/queries.ts";

export const metadata: Metadata = {
  title: "Sources",
  description: "Every document that a claim was made in, cites or is disputed by, and whether we have read it.",
  alternates: { canonical: paths.sources() },
};

export default async function SourcesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const query = await searchParams;
  return orNoListPage(paths.sources(), async () => {
    const page = await listSources({ visibility: "published", cursor: cursorOf(query), limit: recordsOnPage });
    return (
      <>
        <PageHeader
          title="Sources"
          standfirst="Every document in which a claim was made, that it cites, or that speaks against it, by whether we have read it."
        />
        {page.items.length === 0 ? <p>No source is recorded here.</p> : <SourcesByAccess sources={page.items} />}
        <Pager label="Pages of sources" nextHref={nextHref(paths.sources(), page)} />
      </>
    );
  });
}
