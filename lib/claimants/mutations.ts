import { fromDateColumns, toDateColumns } from "#lib/dates/mappers.ts";
import { directionOf } from "#lib/input/text.ts";
import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { type ClaimantContent, claimantContentSchema } from "./schema.ts";

/** How claimants are stored. */
export const claimantDefinition: RecordDefinition<ClaimantContent> = {
  type: "claimant",
  idKind: "claimant",
  content: claimantContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.claimant.findUnique({ where: { id }, include: { roles: { orderBy: { position: "asc" } } } });
    if (!row) return null;
    const { slug, kind, name, language, description, sameAs } = row;
    const roles = row.roles.map((role) => ({
      id: role.id,
      title: role.title,
      organisation: role.organisation,
      from: fromDateColumns("from", role),
      to: fromDateColumns("to", role),
    }));
    return { head: toRecordHead(row), content: { slug, kind, name, language, description, sameAs, roles } };
  },
  async write(tx, head, { roles, ...fields }) {
    const row = { ...head, ...fields, direction: directionOf(fields.language) };
    await tx.claimant.upsert({ where: { id: head.id }, create: row, update: row });
    await tx.role.deleteMany({ where: { claimantId: head.id } });
    await tx.role.createMany({
      data: roles.map(({ id, title, organisation, from, to }, position) => ({
        id,
        claimantId: head.id,
        position,
        title,
        organisation,
        ...toDateColumns("from", from),
        ...toDateColumns("to", to),
      })),
    });
  },
  async writeHead(tx, head) {
    await tx.claimant.update({ where: { id: head.id }, data: head });
  },
  missing: async () => [],
};

export const {
  create: createClaimant,
  update: updateClaimant,
  publish: publishClaimant,
  retract: retractClaimant,
} = mutationsOf(claimantDefinition);
