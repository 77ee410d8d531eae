import type { Metadata } from "next";
import { connection } from "next/server";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { MeasureList } from "#components/measures/measure-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { listMeasures } from "#lib/measures/queries.ts";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "Measures",
  description: "What is counted: each thing that a number here stands for, in a plain sentence, with its figures.",
  alternates: { canonical: paths.measures() },
};

export default async function MeasuresPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const query = await searchParams;
  return orNoListPage(paths.measures(), async () => {
    const page = await listMeasures({ visibility: "published", cursor: cursorOf(query), limit: recordsOnPage });
    return (
      <>
        <PageHeader
          title="Measures"
          standfirst="What is counted. Two numbers can be set against each other only where they count the same thing; these are the things, in plain sentences, with the words that speakers use for them."
        />
        {page.items.length === 0 ? <p>No measure is recorded here.</p> : <MeasureList measures={page.items} />}
        <Pager label="Pages of measures" nextHref={nextHref(paths.measures(), page)} />
      </>
    );
  });
}
