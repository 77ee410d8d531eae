import { database } from "#lib/db/client.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import type { RecordRef } from "./dto.ts";

type Named = { id: string; slug: string; name: string };

const toRef =
  (recordType: RecordTypeName) =>
  ({ id, slug, name }: Named): RecordRef => ({ recordType, id, name, slug });

const startingWith = (ids: readonly string[], prefix: string) => ids.filter((id) => id.startsWith(`${prefix}_`));

/** The public names of records by their ids. Drafts have none: their ids are left out. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, RecordRef>> {
  const db = database();
  const where = (prefix: string) => ({ id: { in: startingWith(ids, prefix) }, publishedAt: { not: null } });
  const [claimants, sources, topics, measures, claims, comparisons, equations] = await Promise.all([
    db.claimant.findMany({ where: where("clt"), select: { id: true, slug: true, name: true } }),
    db.source.findMany({ where: where("src"), select: { id: true, slug: true, title: true } }),
    db.topic.findMany({ where: where("top"), select: { id: true, slug: true, name: true } }),
    db.measure.findMany({ where: where("mea"), select: { id: true, slug: true, name: true } }),
    db.claim.findMany({ where: where("clm"), select: { id: true, slug: true, label: true } }),
    db.comparison.findMany({ where: where("cmp"), select: { id: true, slug: true, question: true } }),
    db.equation.findMany({ where: where("eqn"), select: { id: true, slug: true, label: true } }),
  ]);
  const links = await db.claimLink.findMany({
    where: where("lnk"),
    select: { id: true, from: { select: { label: true } }, to: { select: { label: true } } },
  });
  const reviews = await db.review.findMany({
    where: where("rev"),
    select: { id: true, claim: { select: { label: true } } },
  });
  const refs: RecordRef[] = [
    ...claimants.map(toRef("claimant")),
    ...sources.map(({ title, ...row }) => toRef("source")({ ...row, name: title })),
    ...topics.map(toRef("topic")),
    ...measures.map(toRef("measure")),
    ...claims.map(({ label, ...row }) => toRef("claim")({ ...row, name: label })),
    ...comparisons.map(({ question, ...row }) => toRef("comparison")({ ...row, name: question })),
    ...equations.map(
      ({ label, ...row }): RecordRef => ({ recordType: "equation", id: row.id, name: label, slug: null }),
    ),
    ...links.map(
      ({ id, from, to }): RecordRef => ({
        recordType: "claim_link",
        id,
        name: `${from.label} → ${to.label}`,
        slug: null,
      }),
    ),
    ...reviews.map(
      ({ id, claim }): RecordRef => ({ recordType: "review", id, name: `Review of: ${claim.label}`, slug: null }),
    ),
  ];
  return new Map(refs.map((ref) => [ref.id, ref]));
}

/** The words of parts by their ids: what a passage says, what a figure says. */
export async function wordsOfParts(ids: readonly string[]): Promise<Map<string, string>> {
  const db = database();
  const [passages, figures] = await Promise.all([
    db.passage.findMany({ where: { id: { in: startingWith(ids, "psg") } }, select: { id: true, exact: true } }),
    db.figure.findMany({ where: { id: { in: startingWith(ids, "fig") } }, select: { id: true, verbatim: true } }),
  ]);
  return new Map([
    ...passages.map(({ id, exact }): [string, string] => [id, `“${exact}”`]),
    ...figures.map(({ id, verbatim }): [string, string] => [id, verbatim]),
  ]);
}
