import type { Metadata } from "next";
import { connection } from "next/server";
import { ComparisonList } from "#components/comparisons/comparison-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listComparisons } from "#lib/comparisons/queries.ts";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "Comparisons",
  description: "Questions with the claims that compete for the answer, side by side.",
  alternates: { canonical: paths.comparisons() },
};

export default async function ComparisonsPage() {
  await connection();
  const comparisons = await listComparisons({ where: {}, visibility: "published", limit: 200 });
  return (
    <>
      <PageHeader
        title="Comparisons"
        standfirst="One question each, with the claims that compete for the answer: what each of them counts, on what source, and whether the numbers can stand together."
      >
        <a href={paths.compare()}>Compare any two to six claims of your choice</a>
      </PageHeader>
      {comparisons.length === 0 ? <p>No comparison has been published yet.</p> : null}
      <ComparisonList comparisons={comparisons} level={2} />
    </>
  );
}
