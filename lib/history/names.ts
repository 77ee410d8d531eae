import { database } from "#lib/db/client.ts";
import { paths } from "#lib/paths.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { RecordRef } from "./dto.ts";

type Named = { id: string; slug: string; name: string };

const toRef =
  (recordType: RecordTypeName, href: (slug: string) => string) =>
  ({ id, slug, name }: Named): RecordRef => ({ recordType, id, name, href: href(slug) });

const startingWith = (ids: readonly string[], prefix: string) => ids.filter((id) => id.startsWith(`${prefix}_`));

const linkSelect = {
  id: true,
  from: { select: { slug: true, label: true } },
  to: { select: { label: true } },
} as const;
const reviewSelect = { id: true, claim: { select: { slug: true, label: true } } } as const;
const equationSelect = {
  id: true,
  label: true,
  comparisons: {
    where: { comparison: { state: "published" } },
    select: { comparison: { select: { slug: true } } },
    orderBy: { comparisonId: "asc" },
    take: 1,
  },
} as const;

/** The public names of records by their ids. A record that readers never saw has none: its id is left out. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, RecordRef>> {
  const db = database();
  const where = (prefix: string) => ({ id: { in: startingWith(ids, prefix) }, publishedAt: { not: null } });
  const asked = (prefix: string) => startingWith(ids, prefix).length > 0;
  const [claimants, sources, topics, measures, claims, comparisons, equations, links, reviews] = await Promise.all([
    asked("clt") ? db.claimant.findMany({ where: where("clt"), select: { id: true, slug: true, name: true } }) : [],
    asked("src") ? db.source.findMany({ where: where("src"), select: { id: true, slug: true, title: true } }) : [],
    asked("top") ? db.topic.findMany({ where: where("top"), select: { id: true, slug: true, name: true } }) : [],
    asked("mea") ? db.measure.findMany({ where: where("mea"), select: { id: true, slug: true, name: true } }) : [],
    asked("clm") ? db.claim.findMany({ where: where("clm"), select: { id: true, slug: true, label: true } }) : [],
    asked("cmp")
      ? db.comparison.findMany({ where: where("cmp"), select: { id: true, slug: true, question: true } })
      : [],
    asked("eqn") ? db.equation.findMany({ where: where("eqn"), select: equationSelect }) : [],
    asked("lnk") ? db.claimLink.findMany({ where: where("lnk"), select: linkSelect }) : [],
    asked("rev") ? db.review.findMany({ where: where("rev"), select: reviewSelect }) : [],
  ]);
  const refs: RecordRef[] = [
    ...claimants.map(toRef("claimant", paths.claimant)),
    ...sources.map(({ title, ...row }) => toRef("source", paths.source)({ ...row, name: title })),
    ...topics.map(toRef("topic", paths.topic)),
    ...measures.map(toRef("measure", paths.measure)),
    ...claims.map(({ label, ...row }) => toRef("claim", paths.claim)({ ...row, name: label })),
    ...comparisons.map(({ question, ...row }) => toRef("comparison", paths.comparison)({ ...row, name: question })),
    ...equations.map(({ id, label, comparisons: [shown] }): RecordRef => {
      const href = shown ? paths.comparison(shown.comparison.slug) : null;
      return { recordType: "equation", id, name: label, href };
    }),
    ...links.map(({ id, from, to }): RecordRef => {
      const href = `${paths.claim(from.slug)}#relations`;
      return { recordType: "claim_link", id, name: `${from.label} → ${to.label}`, href };
    }),
    ...reviews.map(({ id, claim }): RecordRef => {
      const href = `${paths.claim(claim.slug)}#conclusion`;
      return { recordType: "review", id, name: `Review of: ${claim.label}`, href };
    }),
  ];
  return new Map(refs.map((ref) => [ref.id, ref]));
}

/** The words of parts by their ids: what a passage says, what a figure says. */
export async function wordsOfParts(ids: readonly string[]): Promise<Map<string, string>> {
  const db = database();
  const [passages, figures, captures] = await Promise.all([
    db.passage.findMany({ where: { id: { in: startingWith(ids, "psg") } }, select: { id: true, exact: true } }),
    db.figure.findMany({ where: { id: { in: startingWith(ids, "fig") } }, select: { id: true, verbatim: true } }),
    db.capture.findMany({ where: { id: { in: startingWith(ids, "cap") } }, select: { id: true, textSha256: true } }),
  ]);
  return new Map([
    ...passages.map(({ id, exact }): [string, string] => [id, `“${exact}”`]),
    ...figures.map(({ id, verbatim }): [string, string] => [id, verbatim]),
    ...captures.map(({ id, textSha256 }): [string, string] => [
      id,
      `the copy with the text ${textSha256.slice(0, 12)}…`,
    ]),
  ]);
}
