import type { Tx } from "#lib/db/transaction.ts";
import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { presentIds, unpublishedProblems } from "#lib/revisions/references.ts";
import { type EquationContent, equationContentSchema } from "./schema.ts";

async function figureProblems(tx: Tx, ids: string[]) {
  const rows = await tx.figure.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      claim: { select: { state: true } },
      passage: { select: { source: { select: { state: true } } } },
    },
  });
  const owned = rows.flatMap(({ id, claim, passage }) => {
    const state = claim?.state ?? passage?.source.state;
    return state ? [{ id, state }] : [];
  });
  return unpublishedProblems("operands", ids, owned);
}

/** How equations are stored. */
export const equationDefinition: RecordDefinition<EquationContent> = {
  type: "equation",
  idKind: "equation",
  content: equationContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.equation.findUnique({
      where: { id },
      include: { operands: { orderBy: { position: "asc" } } },
    });
    if (!row) return null;
    const { slug, label, operation, resultId, resultUnit, combination, combinationNote, hypothesis } = row;
    const operands = row.operands.map(({ figureId, constant, unit, label }) => ({
      figureId,
      constant: constant?.toFixed() ?? null,
      unit,
      label,
    }));
    return {
      head: toRecordHead(row),
      content: { slug, label, operation, operands, resultId, resultUnit, combination, combinationNote, hypothesis },
    };
  },
  async write(tx, head, { operands, ...fields }) {
    const equationId = head.id;
    const row = { ...head, ...fields };
    await tx.equation.upsert({ where: { id: equationId }, create: row, update: row });
    await tx.equationOperand.deleteMany({ where: { equationId } });
    await tx.equationOperand.createMany({
      data: operands.map((operand, position) => ({ equationId, position, ...operand })),
    });
  },
  async writeHead(tx, head) {
    await tx.equation.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { operands, resultId }) {
    return figureProblems(tx, presentIds([resultId, ...operands.map((operand) => operand.figureId)]));
  },
};

export const {
  create: createEquation,
  update: updateEquation,
  publish: publishEquation,
  retract: retractEquation,
} = mutationsOf(equationDefinition);
