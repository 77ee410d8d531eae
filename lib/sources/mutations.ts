import { fromDateColumns, toDateColumns } from "#lib/dates/mappers.ts";
import type { Tx } from "#lib/db/transaction.ts";
import { toFigureContent } from "#lib/figures/columns.ts";
import { writeFigures } from "#lib/figures/parts.ts";
import { directionOf } from "#lib/input/text.ts";
import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { presentIds, unpublishedProblems } from "#lib/revisions/references.ts";
import { canonicalUrl } from "./rules.ts";
import { type SourceContent, sourceContentSchema } from "./schema.ts";

// Higher than any position: makes room while parts change places under their unique positions.
const outOfTheWay = 100_000;

const byPosition = { orderBy: { position: "asc" } } as const;

const toMoment = (text: string | null) => (text === null ? null : new Date(text));
const toText = (moment: Date | null) => moment?.toISOString() ?? null;

async function writeCaptures(tx: Tx, sourceId: string, captures: SourceContent["captures"]) {
  await tx.capture.updateMany({ where: { sourceId }, data: { position: { increment: outOfTheWay } } });
  const kept = await tx.capture.findMany({ where: { sourceId }, select: { id: true } });
  const keptIds = new Set(kept.map((capture) => capture.id));
  const rows = captures.map((capture, position) => ({
    ...capture,
    position,
    sourceId,
    capturedAt: toMoment(capture.capturedAt),
  }));
  // Created, not upserted: an id that is another source's is refused rather than passed over.
  await tx.capture.createMany({ data: rows.filter((row) => !keptIds.has(row.id)) });
  for (const { id, ...row } of rows.filter((row) => keptIds.has(row.id))) {
    await tx.capture.update({ where: { id }, data: row });
  }
}

async function writePassages(tx: Tx, sourceId: string, passages: SourceContent["passages"]) {
  const dropped = { sourceId, id: { notIn: passages.map((passage) => passage.id) } };
  await tx.figure.deleteMany({ where: { passage: dropped } });
  await tx.passage.deleteMany({ where: dropped });
  await tx.passage.updateMany({ where: { sourceId }, data: { position: { increment: outOfTheWay } } });
  const kept = await tx.passage.findMany({ where: { sourceId }, select: { id: true } });
  const keptIds = new Set(kept.map((passage) => passage.id));
  const rows = passages.map(({ figures: _, ...passage }, position) => ({
    ...passage,
    position,
    sourceId,
    direction: directionOf(passage.language),
    checkedAt: toMoment(passage.checkedAt),
  }));
  await tx.passage.createMany({ data: rows.filter((row) => !keptIds.has(row.id)) });
  for (const { id, ...row } of rows.filter((row) => keptIds.has(row.id))) {
    await tx.passage.update({ where: { id }, data: row });
  }
  const stating = await tx.figure.findMany({ where: { passage: { sourceId } }, select: { passageId: true } });
  const stated = new Set(stating.map(({ passageId }) => passageId));
  // Most passages state no figure of their own and never did: nothing is asked for them.
  for (const { id, figures } of passages) {
    if (figures.length > 0 || stated.has(id)) await writeFigures(tx, { passageId: id }, figures);
  }
}

/** How sources are stored, with their captures and passages. */
export const sourceDefinition: RecordDefinition<SourceContent> = {
  type: "source",
  idKind: "source",
  content: sourceContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.source.findUnique({
      where: { id },
      include: { captures: byPosition, passages: { ...byPosition, include: { figures: byPosition } } },
    });
    if (!row) return null;
    const { slug, kind, tier, access, title, language, description, publisherId, url, archiveUrl } = row;
    const captures = row.captures.map(({ sourceId: _, position: __, ...capture }) => ({
      ...capture,
      capturedAt: toText(capture.capturedAt),
    }));
    const passages = row.passages.map(({ sourceId: _, position: __, direction: ___, ...passage }) => ({
      ...passage,
      checkedAt: toText(passage.checkedAt),
      figures: passage.figures.map(toFigureContent),
    }));
    return {
      head: toRecordHead(row),
      content: {
        slug,
        kind,
        tier,
        access,
        title,
        language,
        description,
        publisherId,
        url,
        archiveUrl,
        published: fromDateColumns("published", row),
        accessedOn: row.accessedOn?.toISOString().slice(0, 10) ?? null,
        captures,
        passages,
      },
    };
  },
  async write(tx, head, { captures, passages, published, accessedOn, ...fields }) {
    const row = {
      ...head,
      ...fields,
      direction: directionOf(fields.language),
      canonicalUrl: fields.url === null ? null : canonicalUrl(fields.url),
      accessedOn: toMoment(accessedOn),
      ...toDateColumns("published", published),
    };
    await tx.source.upsert({ where: { id: head.id }, create: row, update: row });
    await writeCaptures(tx, head.id, captures);
    await writePassages(tx, head.id, passages);
    await tx.capture.deleteMany({ where: { sourceId: head.id, id: { notIn: captures.map((capture) => capture.id) } } });
  },
  async writeHead(tx, head) {
    await tx.source.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { publisherId, passages }) {
    const figures = passages.flatMap((passage) => passage.figures);
    const claimantIds = presentIds([publisherId]);
    const countedByIds = presentIds(figures.map((figure) => figure.countedById));
    const measureIds = presentIds(figures.map((figure) => figure.measureId));
    const select = { id: true, state: true } as const;
    const claimants = await tx.claimant.findMany({
      where: { id: { in: [...claimantIds, ...countedByIds] } },
      select,
    });
    const measures = await tx.measure.findMany({ where: { id: { in: measureIds } }, select });
    return [
      ...unpublishedProblems("publisherId", claimantIds, claimants),
      ...unpublishedProblems("passages", countedByIds, claimants),
      ...unpublishedProblems("passages", measureIds, measures),
    ];
  },
};

export const {
  create: createSource,
  update: updateSource,
  publish: publishSource,
  retract: retractSource,
} = mutationsOf(sourceDefinition);
