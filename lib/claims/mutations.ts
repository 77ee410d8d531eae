import { fromDateColumns, toDateColumns } from "#lib/dates/mappers.ts";
import { toFigureContent } from "#lib/figures/columns.ts";
import { writeFigures } from "#lib/figures/parts.ts";
import { directionOf } from "#lib/input/text.ts";
import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { presentIds, unpublishedProblems } from "#lib/revisions/references.ts";
import { type ClaimContent, claimContentSchema } from "./schema.ts";

const byPosition = { orderBy: { position: "asc" } } as const;

/** How claims are stored, with everything that belongs to one. */
export const claimDefinition: RecordDefinition<ClaimContent> = {
  type: "claim",
  idKind: "claim",
  content: claimContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.claim.findUnique({
      where: { id },
      include: {
        attribution: byPosition,
        appearances: byPosition,
        citations: byPosition,
        figures: byPosition,
        topics: byPosition,
      },
    });
    if (!row) return null;
    const { slug, kind, label, summary, quote, language, claimantId, roleAsStated } = row;
    return {
      head: toRecordHead(row),
      content: {
        slug,
        kind,
        label,
        summary,
        quote,
        language,
        claimantId,
        roleAsStated,
        said: fromDateColumns("said", row),
        attribution: row.attribution.map(({ claimantId, sourceId, verb }) => ({ claimantId, sourceId, verb })),
        appearances: row.appearances.map(({ id, sourceId, passageId, isFirst }) => ({
          id,
          sourceId,
          passageId,
          isFirst,
        })),
        citations: row.citations.map(({ id, sourceId, passageId, function: purpose, scope, note }) => ({
          id,
          sourceId,
          passageId,
          function: purpose,
          scope,
          note,
        })),
        figures: row.figures.map(toFigureContent),
        topicIds: row.topics.map((topic) => topic.topicId),
      },
    };
  },
  async write(tx, head, { said, attribution, appearances, citations, figures, topicIds, ...fields }) {
    const claimId = head.id;
    const row = { ...head, ...fields, direction: directionOf(fields.language), ...toDateColumns("said", said) };
    await tx.claim.upsert({ where: { id: claimId }, create: row, update: row });
    await tx.attributionStep.deleteMany({ where: { claimId } });
    await tx.attributionStep.createMany({
      data: attribution.map((step, index) => ({ claimId, position: index + 1, ...step })),
    });
    await tx.appearance.deleteMany({ where: { claimId } });
    await tx.appearance.createMany({ data: appearances.map((part, position) => ({ claimId, position, ...part })) });
    await tx.citation.deleteMany({ where: { claimId } });
    await tx.citation.createMany({ data: citations.map((part, position) => ({ claimId, position, ...part })) });
    await tx.claimTopic.deleteMany({ where: { claimId } });
    await tx.claimTopic.createMany({ data: topicIds.map((topicId, position) => ({ claimId, topicId, position })) });
    await writeFigures(tx, { claimId }, figures);
  },
  async writeHead(tx, head) {
    await tx.claim.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, content) {
    const claimantIds = presentIds([
      content.claimantId,
      ...content.attribution.map((step) => step.claimantId),
      ...content.figures.map((figure) => figure.countedById),
    ]);
    const passageIds = presentIds([...content.appearances, ...content.citations].map((part) => part.passageId));
    const sourceIds = presentIds([
      ...content.attribution.map((step) => step.sourceId),
      ...content.appearances.map((appearance) => appearance.sourceId),
      ...content.citations.map((citation) => citation.sourceId),
    ]);
    const measureIds = presentIds(content.figures.map((figure) => figure.measureId));
    const select = { id: true, state: true } as const;
    const claimants = await tx.claimant.findMany({ where: { id: { in: claimantIds } }, select });
    const sources = await tx.source.findMany({ where: { id: { in: sourceIds } }, select });
    const passages = await tx.passage.findMany({
      where: { id: { in: passageIds } },
      select: { id: true, sourceId: true, source: { select: { state: true } } },
    });
    const homes = new Map(passages.map((passage) => [passage.id, passage.sourceId]));
    const measures = await tx.measure.findMany({ where: { id: { in: measureIds } }, select });
    const topics = await tx.topic.findMany({ where: { id: { in: content.topicIds } }, select });
    return [
      ...(content.appearances.some((appearance) => appearance.isFirst)
        ? []
        : [{ path: "appearances", message: "say where the claim was made first" }]),
      ...unpublishedProblems("claimantId", claimantIds, claimants),
      ...unpublishedProblems("citations", sourceIds, sources),
      ...unpublishedProblems(
        "citations",
        passageIds,
        passages.map(({ id, source }) => ({ id, state: source.state })),
      ),
      ...content.appearances.flatMap(({ passageId, sourceId }, index) =>
        passageId !== null && homes.get(passageId) !== sourceId
          ? [{ path: `appearances.${index}.passageId`, message: "is not a passage of this source" }]
          : [],
      ),
      ...unpublishedProblems("figures", measureIds, measures),
      ...unpublishedProblems("topicIds", content.topicIds, topics),
    ];
  },
};

export const {
  create: createClaim,
  update: updateClaim,
  publish: publishClaim,
  retract: retractClaim,
} = mutationsOf(claimDefinition);
