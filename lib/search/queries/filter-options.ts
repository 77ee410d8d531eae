import { database } from "#lib/db/client.ts";
import { languageInWords } from "#lib/format/languages.ts";
import { type Visibility, visibleStates } from "#lib/revisions/visibility.ts";
import type { FilterOption, FilterOptions } from "../dto.ts";

/** The longest list that a reader is asked to choose from; the ones with the most claims are in it. */
const longest = 200;

const byLabel = (options: FilterOption[]) =>
  options.toSorted((a, b) => a.label.localeCompare(b.label, "en") || a.value.localeCompare(b.value));

/** What each filter may be set to: the records that visible claims have to do with, in the order of their names. */
export async function listFilterOptions(visibility: Visibility): Promise<FilterOptions> {
  const db = database();
  const claim = visibleStates(visibility);
  const select = { slug: true, name: true } as const;
  const [claimants, topics, measures, sources, languages] = await Promise.all([
    db.claimant.findMany({
      where: { ...claim, claims: { some: claim } },
      select,
      orderBy: { claims: { _count: "desc" } },
      take: longest,
    }),
    db.topic.findMany({
      where: { ...claim, claims: { some: { claim } } },
      select,
      orderBy: { claims: { _count: "desc" } },
      take: longest,
    }),
    db.measure.findMany({
      where: { ...claim, figures: { some: { claim } } },
      select,
      orderBy: { figures: { _count: "desc" } },
      take: longest,
    }),
    db.source.findMany({
      where: { ...claim, OR: [{ appearances: { some: { claim } } }, { citations: { some: { claim } } }] },
      select: { slug: true, title: true },
      orderBy: { citations: { _count: "desc" } },
      take: longest,
    }),
    db.claim.findMany({ where: claim, distinct: ["language"], select: { language: true } }),
  ]);
  const named = (rows: { slug: string; name: string }[]) =>
    byLabel(rows.map(({ slug, name }) => ({ value: slug, label: name })));
  const tags = new Set(languages.map(({ language }) => new Intl.Locale(language).language));
  return {
    claimant: named(claimants),
    topic: named(topics),
    measure: named(measures),
    source: byLabel(sources.map(({ slug, title }) => ({ value: slug, label: title }))),
    language: byLabel([...tags].map((tag) => ({ value: tag, label: languageInWords(tag) }))),
  };
}
