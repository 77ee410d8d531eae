import type { Metadata } from "next";
import { connection } from "next/server";
import { cursorOf, nextHref, orNoListPage, type Query, recordsOnPage } from "#app/(reader)/list-page.tsx";
import { TopicList } from "#components/topics/topic-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { paths } from "#lib/paths.ts";
import { listTopics } from "#lib/topics/queries.ts";

export const metadata: Metadata = {
  title: "Topics",
  description: "The subjects under which claims are recorded here.",
  alternates: { canonical: paths.topics() },
};

export default async function TopicsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await connection();
  const query = await searchParams;
  return orNoListPage(paths.topics(), async () => {
    const page = await listTopics({ visibility: "published", cursor: cursorOf(query), limit: recordsOnPage });
    return (
      <>
        <PageHeader title="Topics" standfirst="The subjects under which claims are recorded, by name." />
        {page.items.length === 0 ? <p>No topic is recorded here.</p> : <TopicList topics={page.items} />}
        <Pager label="Pages of topics" nextHref={nextHref(paths.topics(), page)} />
      </>
    );
  });
}
