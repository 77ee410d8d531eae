import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { unpublishedProblems } from "#lib/revisions/references.ts";
import { type ClaimLinkContent, claimLinkContentSchema } from "./schema.ts";

/** How links between claims are stored. */
export const claimLinkDefinition: RecordDefinition<ClaimLinkContent> = {
  type: "claim_link",
  idKind: "claim_link",
  content: claimLinkContentSchema,
  slugOf: null,
  async read(tx, id) {
    const row = await tx.claimLink.findUnique({ where: { id } });
    if (!row) return null;
    const { fromId, toId, kind, tags, basis, reason } = row;
    return { head: toRecordHead(row), content: { fromId, toId, kind, tags, basis, reason } };
  },
  async write(tx, head, content) {
    const row = { ...head, ...content };
    await tx.claimLink.upsert({ where: { id: head.id }, create: row, update: row });
  },
  async writeHead(tx, head) {
    await tx.claimLink.update({ where: { id: head.id }, data: head });
  },
  async missing(tx, { fromId, toId }) {
    const rows = await tx.claim.findMany({ where: { id: { in: [fromId, toId] } }, select: { id: true, state: true } });
    return [...unpublishedProblems("fromId", [fromId], rows), ...unpublishedProblems("toId", [toId], rows)];
  },
};

export const {
  create: createClaimLink,
  update: updateClaimLink,
  publish: publishClaimLink,
  retract: retractClaimLink,
} = mutationsOf(claimLinkDefinition);
