import { slug } from "#lib/input/text.ts";
import { comparisonSize } from "./schema.ts";

/** The claims that an address asks for, and what is wrong with it in words. */
export type Choice = { slugs: string[]; problems: string[] };

/** Reads the repeated `claim` parameter of `/compare`: up to six different slugs in the order given. */
export function readChoice(raw: string | string[] | undefined): Choice {
  const given = raw === undefined ? [] : [raw].flat();
  const slugs: string[] = [];
  const problems: string[] = [];
  for (const value of given.slice(0, 50)) {
    if (!slug.safeParse(value).success) problems.push("A claim in the address is not the name of a claim.");
    else if (slugs.includes(value)) problems.push(`The claim ${value} is named twice.`);
    else slugs.push(value);
  }
  if (slugs.length > comparisonSize.max) {
    problems.push(
      `At most ${comparisonSize.max} claims stand side by side; the first ${comparisonSize.max} are shown.`,
    );
  }
  return { slugs: slugs.slice(0, comparisonSize.max), problems: [...new Set(problems)] };
}
