import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadSearch } from "#app/(reader)/search/load.ts";
import { ClaimSearch } from "#components/search/claim-search.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { paths } from "#lib/paths.ts";
import { type RawParameters, searchAddress, typedParameters } from "#lib/search/schema.ts";

type Props = { searchParams: Promise<RawParameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const raw = await searchParams;
  const found = await loadSearch(raw);
  return {
    title: "Claims",
    description:
      "Every recorded claim with who said it, when, where first, its figures, and how much stands against it.",
    alternates: { canonical: paths.claims(found.kind === "found" ? searchAddress(found.query) : {}) },
    ...(Object.keys(raw).length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function ClaimsPage({ searchParams }: Props) {
  const raw = await searchParams;
  const outcome = await loadSearch(raw);
  // Words are looked for on the search page alone.
  if (outcome.kind === "found" && outcome.query.q) redirect(paths.search(searchAddress(outcome.query)));
  return (
    <>
      <PageHeader
        title="Claims"
        standfirst="Every recorded claim: what was said, by whom and when, where first, and how much stands against it."
      />
      <ClaimSearch
        outcome={outcome}
        options={outcome.options}
        typed={typedParameters(raw)}
        withWords={false}
        addressOf={paths.claims}
      />
    </>
  );
}
