import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { unpublishedProblems } from "#lib/revisions/references.ts";
import { byPair, type ComparisonContent, comparisonContentSchema } from "./schema.ts";

/** How comparisons are stored, with their claims in order, their verdicts and their ledger. */
export const comparisonDefinition: RecordDefinition<ComparisonContent> = {
  type: "comparison",
  idKind: "comparison",
  content: comparisonContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.comparison.findUnique({
      where: { id },
      include: {
        claims: { orderBy: { position: "asc" } },
        verdicts: true,
        equations: { orderBy: { position: "asc" } },
      },
    });
    if (!row) return null;
    const { slug, question, finding, bothTrue } = row;
    return {
      head: toRecordHead(row),
      content: {
        slug,
        question,
        finding,
        bothTrue,
        claims: row.claims.map(({ claimId, counts }) => ({ claimId, counts })),
        verdicts: byPair(
          row.verdicts.map(({ claimAId, claimBId, verdict, reason }) => ({
            aId: claimAId,
            bId: claimBId,
            verdict,
            reason,
          })),
        ),
        equationIds: row.equations.map((equation) => equation.equationId),
      },
    };
  },
  async write(tx, head, { claims, verdicts, equationIds, ...fields }) {
    const comparisonId = head.id;
    const row = { ...head, ...fields };
    await tx.comparison.upsert({ where: { id: comparisonId }, create: row, update: row });
    await tx.comparisonClaim.deleteMany({ where: { comparisonId } });
    await tx.comparisonClaim.createMany({
      data: claims.map((claim, position) => ({ comparisonId, position, ...claim })),
    });
    await tx.pairVerdict.deleteMany({ where: { comparisonId } });
    await tx.pairVerdict.createMany({
      data: verdicts.map(({ aId, bId, ...verdict }) => ({ comparisonId, claimAId: aId, claimBId: bId, ...verdict })),
    });
    await tx.comparisonEquation.deleteMany({ where: { comparisonId } });
    await tx.comparisonEquation.createMany({
      data: equationIds.map((equationId, position) => ({ comparisonId, equationId, position })),
    });
  },
  async writeHead(tx, head) {
    await tx.comparison.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { claims, equationIds }) {
    const claimIds = claims.map((claim) => claim.claimId);
    const select = { id: true, state: true } as const;
    const claimRows = await tx.claim.findMany({ where: { id: { in: claimIds } }, select });
    const equationRows = await tx.equation.findMany({ where: { id: { in: equationIds } }, select });
    return [
      ...unpublishedProblems("claims", claimIds, claimRows),
      ...unpublishedProblems("equationIds", equationIds, equationRows),
    ];
  },
};

export const {
  create: createComparison,
  update: updateComparison,
  publish: publishComparison,
  retract: retractComparison,
} = mutationsOf(comparisonDefinition);
