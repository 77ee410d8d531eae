import { fromDateColumns, toDateColumns } from "#lib/dates/mappers.ts";
import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { presentIds, unpublishedProblems } from "#lib/revisions/references.ts";
import { inOrder, type MeasureContent, measureContentSchema } from "./schema.ts";

/** How measures are stored, with their versions, terms and relations. */
export const measureDefinition: RecordDefinition<MeasureContent> = {
  type: "measure",
  idKind: "measure",
  content: measureContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.measure.findUnique({
      where: { id },
      include: {
        versions: { orderBy: { position: "asc" } },
        terms: { orderBy: { position: "asc" } },
        relations: true,
      },
    });
    if (!row) return null;
    const { slug, name, definition, population, unit, producerId } = row;
    return {
      head: toRecordHead(row),
      content: {
        slug,
        name,
        definition,
        population,
        unit,
        producerId,
        versions: row.versions.map((version) => ({
          label: version.label,
          definition: version.definition,
          from: fromDateColumns("from", version),
        })),
        terms: row.terms.map(({ term, language, note }) => ({ term, language, note })),
        relations: inOrder(row.relations.map(({ toId, kind, reason }) => ({ toId, kind, reason }))),
      },
    };
  },
  async write(tx, head, { versions, terms, relations, ...fields }) {
    const row = { ...head, ...fields };
    const measureId = head.id;
    await tx.measure.upsert({ where: { id: measureId }, create: row, update: row });
    await tx.measureVersion.deleteMany({ where: { measureId } });
    await tx.measureVersion.createMany({
      data: versions.map(({ label, definition, from }, position) => ({
        measureId,
        position,
        label,
        definition,
        ...toDateColumns("from", from),
      })),
    });
    await tx.measureTerm.deleteMany({ where: { measureId } });
    await tx.measureTerm.createMany({ data: terms.map((term, position) => ({ measureId, position, ...term })) });
    await tx.measureRelation.deleteMany({ where: { fromId: measureId } });
    await tx.measureRelation.createMany({ data: relations.map((relation) => ({ fromId: measureId, ...relation })) });
  },
  async writeHead(tx, head) {
    await tx.measure.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { producerId }) {
    const ids = presentIds([producerId]);
    const rows = await tx.claimant.findMany({ where: { id: { in: ids } }, select: { id: true, state: true } });
    return unpublishedProblems("producerId", ids, rows);
  },
};

export const {
  create: createMeasure,
  update: updateMeasure,
  publish: publishMeasure,
  retract: retractMeasure,
} = mutationsOf(measureDefinition);
