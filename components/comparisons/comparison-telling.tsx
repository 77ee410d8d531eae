import { TellingLine } from "#components/equations/telling-line.tsx";
import type { WorkedEquation } from "#lib/equations/telling.ts";
import { paths } from "#lib/paths.ts";

/** The most telling sum of a comparison, leading to where it is worked in full. */
export function ComparisonTelling({ slug, worked }: { slug: string; worked: WorkedEquation | null | undefined }) {
  if (!worked) return null;
  return <TellingLine worked={worked} href={`${paths.comparison(slug)}#${worked.equation.slug}`} />;
}
