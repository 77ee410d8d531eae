import type { Metadata } from "next";
import { ComparisonBody } from "#components/comparisons/comparison-body.tsx";
import { Picker } from "#components/comparisons/picker.tsx";
import { HttpStatus } from "#components/ui/http-status.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { judgePairs } from "#lib/comparisons/pairs.ts";
import { comparisonSize } from "#lib/comparisons/schema.ts";
import { paths } from "#lib/paths.ts";
import { loadComparePage, type RawQuery } from "./load.ts";

type Props = { searchParams: Promise<RawQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { claims } = await loadComparePage(await searchParams);
  const names = claims.map((claim) => claim.label).join(" · ");
  return {
    title: names || "Compare any claims",
    description: "Any two to six claims side by side: who said them, on what source, and what each one counts.",
    robots: claims.length > 0 ? { index: false } : undefined,
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const { claims, missing, problems, query, offered, verdicts, equations, measureRelations, descent } =
    await loadComparePage(await searchParams);
  const wrong = [...problems, ...missing.map((slug) => `There is no published claim at the address ${slug}.`)];
  const enough = claims.length >= comparisonSize.min;
  return (
    <>
      {problems.length > 0 ? <HttpStatus code={400} /> : missing.length > 0 ? <HttpStatus code={404} /> : null}
      <PageHeader
        eyebrow="Compare"
        title={enough ? claims.map((claim) => claim.label).join(" · ") : "Compare any claims"}
        standfirst={
          enough
            ? undefined
            : "Choose two to six claims. The address of the page keeps your choice, so it can be saved and sent."
        }
      />
      {wrong.length > 0 ? (
        <Notice title="Something in the address is not right">
          {wrong.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
      {enough ? (
        <ComparisonBody
          claims={claims.map((claim) => ({ claim, counts: null }))}
          pairs={judgePairs({ claims, verdicts, measureRelations })}
          equations={equations}
          bothTrue={null}
          descent={descent}
          pictureHref={(file) =>
            paths.comparePicture(
              claims.map(({ slug }) => slug),
              file,
            )
          }
        />
      ) : null}
      <Section id="choose" title={enough ? "Change the choice" : "Choose claims"}>
        <Picker chosen={claims} query={query} offered={offered} />
      </Section>
    </>
  );
}
