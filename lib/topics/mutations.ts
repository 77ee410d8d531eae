import { type RecordDefinition, toRecordHead } from "#lib/revisions/definition.ts";
import { mutationsOf } from "#lib/revisions/mutations.ts";
import { type TopicContent, topicContentSchema } from "./schema.ts";

/** How topics are stored. */
export const topicDefinition: RecordDefinition<TopicContent> = {
  type: "topic",
  idKind: "topic",
  content: topicContentSchema,
  slugOf: (content) => content.slug,
  async read(tx, id) {
    const row = await tx.topic.findUnique({ where: { id } });
    if (!row) return null;
    const { slug, name, description } = row;
    return { head: toRecordHead(row), content: { slug, name, description } };
  },
  async write(tx, head, content) {
    const row = { ...head, ...content };
    await tx.topic.upsert({ where: { id: head.id }, create: row, update: row });
  },
  async writeHead(tx, head) {
    await tx.topic.update({ where: { id: head.id }, data: head });
  },
  missing: async () => [],
};

export const {
  create: createTopic,
  update: updateTopic,
  publish: publishTopic,
  retract: retractTopic,
} = mutationsOf(topicDefinition);
