import type { Metadata } from "next";
import { ClaimSearch } from "#components/search/claim-search.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { paths } from "#lib/paths.ts";
import { type RawParameters, searchAddress, typedParameters } from "#lib/search/schema.ts";
import { loadSearch } from "./load.ts";

type Props = { searchParams: Promise<RawParameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const raw = await searchParams;
  const found = await loadSearch(raw);
  const { q } = typedParameters(raw);
  return {
    title: found.kind === "refused" ? "A search that cannot be answered" : q ? `Search: ${q}` : "Search",
    description:
      "Search every recorded claim by its words, who said it, when, its topic, its sources and what stands against it.",
    alternates: { canonical: paths.search(found.kind === "found" ? searchAddress(found.query) : {}) },
    ...(Object.keys(raw).length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const raw = await searchParams;
  const outcome = await loadSearch(raw);
  return (
    <>
      <PageHeader title="Search" />
      <ClaimSearch
        outcome={outcome}
        options={outcome.options}
        typed={typedParameters(raw)}
        withWords
        addressOf={paths.search}
      />
    </>
  );
}
