import { describe, expect, test } from "vitest";
import { claimDefinition, publishClaim, retractClaim, updateClaim } from "#lib/claims/mutations.ts";
import { getClaim } from "#lib/claims/queries.ts";
import { database } from "#lib/db/client.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "#lib/errors.ts";
import { listCorrections } from "#lib/history/corrections.ts";
import { getRevision, listRevisions } from "#lib/history/queries.ts";
import { newId } from "#lib/ids.ts";
import { encodeCursor } from "#lib/input/cursor.ts";
import type { RecordTypeName } from "#lib/revisions/schema.ts";
import { updateSource } from "#lib/sources/mutations.ts";
import {
  as,
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimant,
  makeClaimLink,
  makeComparison,
  makeEquation,
  makeMeasure,
  makeReview,
  makeSource,
  makeTopic,
} from "#tests/support/factories.ts";

const asReader = (recordType: RecordTypeName, id: string) => ({ recordType, id, visibility: "published" as const });
const newest = { cursor: null, limit: 20 };

async function contentOf(id: string) {
  const record = await claimDefinition.read(database(), id);
  if (!record) throw new Error(`no claim ${id}`);
  return { content: record.content, expectedRevision: record.head.revision };
}

async function change(id: string, changes: object, rest: object = {}) {
  const { content, expectedRevision } = await contentOf(id);
  const input = { id, expectedRevision, content: { ...content, ...changes }, reason: "changed for a test", ...rest };
  return updateClaim(asPublisher(), input);
}

describe("the history that readers see", () => {
  test.each<[RecordTypeName, () => Promise<{ id: string }>]>([
    ["claimant", makeClaimant],
    ["source", makeSource],
    ["topic", makeTopic],
    ["measure", makeMeasure],
    ["claim", () => makeClaim({ figures: [figureInput()] })],
    ["claim_link", makeClaimLink],
    ["comparison", makeComparison],
    ["equation", makeEquation],
    ["review", makeReview],
  ])("begins for a %s with what was published, and never shows the draft", async (recordType, make) => {
    const { id } = await make();
    const { page, record } = await listRevisions({ ...asReader(recordType, id), ...newest });
    expect(record.name).not.toBe("");
    expect(page.items.map(({ number, kind, changes }) => [number, kind, changes])).toEqual([[2, "publish", null]]);
    await expect(getRevision({ ...asReader(recordType, id), number: 1 })).rejects.toBeInstanceOf(NotFoundError);
    const { content } = await getRevision({ ...asReader(recordType, id), number: 2 });
    expect(content.fields.length + content.lists.length).toBeGreaterThan(2);
  });

  test("says in words what changed, references by their names, and neighbours by their numbers", async () => {
    const [one, other] = [await makeClaimant({ name: "The one" }), await makeClaimant({ name: "The other" })];
    const { id } = await makeClaim({ claimantId: one.id, summary: "A share of 4.2 percent of 300,000 children." });
    await change(id, { claimantId: other.id, summary: "A share of 4.3 percent of 300,000 children." });
    const { revision, previous, next } = await getRevision({ ...asReader("claim", id), number: 3 });
    expect([previous, next]).toEqual([2, null]);
    const fields = revision.changes?.flatMap((group) => group.fields) ?? [];
    expect(fields.map((field) => field.label).toSorted()).toEqual(["Claimant", "Summary"]);
    expect(fields.find((field) => field.label === "Claimant")?.parts).toEqual([
      { text: "The ", kind: "same" },
      { text: "one", kind: "removed" },
      { text: "other", kind: "added" },
    ]);
    expect(fields.find((field) => field.label === "Summary")?.parts).toEqual([
      { text: "A share of ", kind: "same" },
      { text: "4.2", kind: "removed" },
      { text: "4.3", kind: "added" },
      { text: " percent of 300,000 children.", kind: "same" },
    ]);
  });

  test("pages through many states without a gap", async () => {
    const { id } = await makeClaim();
    for (const label of ["One", "Two", "Three", "Four"]) await change(id, { label });
    const first = await listRevisions({ ...asReader("claim", id), cursor: null, limit: 3 });
    const second = await listRevisions({ ...asReader("claim", id), cursor: first.page.next, limit: 3 });
    expect([first, second].flatMap(({ page }) => page.items.map((item) => item.number))).toEqual([6, 5, 4, 3, 2]);
    expect(second.page.next).toBeNull();
    expect(first.page.items.every((item) => item.changes?.length === 1)).toBe(true);
  });

  test("leaves out what is written into a record while it stands retracted", async () => {
    const { id, revision } = await makeClaim();
    await retractClaim(asPublisher(), { id, expectedRevision: revision, reason: "it was never said" });
    await change(id, { label: "Not yet for readers" });
    const { page } = await listRevisions({ ...asReader("claim", id), ...newest });
    expect(page.items.map((item) => item.kind)).toEqual(["retract", "publish"]);
    await publishClaim(asPublisher(), { id, expectedRevision: 4, reason: "found after all" });
    const after = await listRevisions({ ...asReader("claim", id), ...newest });
    expect(after.page.items[0]).toMatchObject({ kind: "restore", changes: [{ fields: [{ label: "Label" }] }] });
  });

  test.each(["private", "public"] as const)("never holds the text of a %s saved copy", async (visibility) => {
    const secret = "the whole article, which belongs to its publisher";
    const capture = {
      id: newId("capture"),
      mediaType: "text/plain",
      bytesSha256: "a".repeat(64),
      textSha256: "b".repeat(64),
      visibility,
      visibilityReason: "not ours",
    };
    const source = await makeSource({ captures: [{ ...capture, text: secret }] });
    const content = {
      ...source.input,
      captures: [{ ...capture, text: `${secret}, longer`, textSha256: "c".repeat(64) }],
    };
    await updateSource(asPublisher(), {
      id: source.id,
      expectedRevision: source.revision,
      content,
      reason: "a new copy",
    });
    const key = asReader("source", source.id);
    const shown = [
      await listRevisions({ ...key, ...newest }),
      await getRevision({ ...key, number: 2 }),
      await getRevision({ ...key, number: 3 }),
    ];
    expect(JSON.stringify(shown)).not.toContain("article");
    expect(JSON.stringify(shown), "that the text changed can be told from its hash").toContain("c".repeat(64));
  });

  test("does not know a draft, another noun's id, or a number that never was", async () => {
    const draft = await makeClaim({}, { state: "draft" });
    const { id } = await makeClaim();
    await expect(listRevisions({ ...asReader("claim", draft.id), ...newest })).rejects.toBeInstanceOf(NotFoundError);
    await expect(listRevisions({ ...asReader("source", id), ...newest })).rejects.toBeInstanceOf(NotFoundError);
    await expect(getRevision({ ...asReader("claim", id), number: 999_999_999 })).rejects.toBeInstanceOf(NotFoundError);
  });

  test.each([
    ["nothing", ""],
    ["letters", "abc"],
    ["a text", encodeCursor(["1"])],
    ["a negative number", encodeCursor([-1])],
    ["an enormous number", encodeCursor([1e300])],
    ["ten thousand letters", "A".repeat(10_000)],
  ])("refuses a cursor of %s", async (_, cursor) => {
    const { id } = await makeClaim();
    await expect(listRevisions({ ...asReader("claim", id), cursor, limit: 2 })).rejects.toBeInstanceOf(
      InvalidInputError,
    );
  });
});

describe("the corrections", () => {
  const correction = {
    kind: "correction",
    severity: "substantial",
    what: "The number was wrong.",
    why: "Misread.",
    before: "3,000",
    after: "300,000",
  };

  test("list the latest first with record, reason, before and after, retractions too, page by page", async () => {
    const { id } = await makeClaim();
    await change(id, { summary: "It says 300,000." }, { correction });
    const other = await makeClaim();
    await retractClaim(asPublisher(), { id: other.id, expectedRevision: other.revision, reason: "it was never said" });
    const first = await listCorrections({ cursor: null, limit: 1 });
    const second = await listCorrections({ cursor: first.next, limit: 1 });
    expect(first.items).toMatchObject([{ kind: "retraction", why: "it was never said", record: { id: other.id } }]);
    expect(second.items).toMatchObject([{ ...correction, revision: 3, record: { id } }]);
    expect(second.items[0]?.stoodSince).not.toBeNull();
  });

  test("are entered by a publisher only, and refused together with the change", async () => {
    const draft = await makeClaim({}, { state: "draft" });
    const { content, expectedRevision } = await contentOf(draft.id);
    const input = {
      id: draft.id,
      expectedRevision,
      content: { ...content, label: "New" },
      reason: "mended",
      correction,
    };
    await expect(updateClaim(as("editor"), input)).rejects.toBeInstanceOf(ForbiddenError);
    expect((await contentOf(draft.id)).content.label).toBe(content.label);
  });

  const past = "2025-01-01T00:00:00.000Z";
  test.each([
    encodeCursor([past, "cor_\u0000"]),
    encodeCursor(["0000-01-01T00:00:00.000Z", "cor_22"]),
    encodeCursor(["2025-02-31T00:00:00.000Z", "cor_22"]),
    encodeCursor([past]),
    "%%%",
  ])("refuse the cursor %s", async (cursor) => {
    await expect(listCorrections({ cursor, limit: 2 })).rejects.toBeInstanceOf(InvalidInputError);
  });
});

describe("addresses and retractions", () => {
  const find = (slug: string) => getClaim({ slug, visibility: "published" });

  test("an old address leads to the new one, for good, and nobody else can take it", async () => {
    const { id, input } = await makeClaim();
    await change(id, { slug: `${input.slug}-renamed` });
    await change(id, { slug: `${input.slug}-again` });
    for (const old of [input.slug, `${input.slug}-renamed`]) {
      expect(await find(old)).toEqual({ kind: "moved", slug: `${input.slug}-again` });
    }
    await expect(makeClaim({ slug: input.slug })).rejects.toMatchObject({ problems: [{ path: "slug" }] });
    await change(id, { slug: input.slug });
    expect(await find(input.slug)).toMatchObject({ kind: "record" });
    expect(await find(`${input.slug}-again`)).toEqual({ kind: "moved", slug: input.slug });
  });

  test("two records cannot have one address", async () => {
    const { input } = await makeClaim();
    await expect(makeClaim({ slug: input.slug })).rejects.toMatchObject({ problems: [{ path: "slug" }] });
    expect(await database().claim.count({ where: { slug: input.slug } })).toBe(1);
  });

  test("a retracted record leaves its reason, and only a publisher can retract or change what is left", async () => {
    const { id, revision, input } = await makeClaim();
    const retraction = { id, expectedRevision: revision, reason: "it was never said" };
    await expect(retractClaim(as("editor"), retraction)).rejects.toBeInstanceOf(ForbiddenError);
    await retractClaim(asPublisher(), retraction);
    expect(await find(input.slug)).toMatchObject({ kind: "tombstone", tombstone: { reason: "it was never said" } });
    const { content, expectedRevision } = await contentOf(id);
    const rewritten = { id, expectedRevision, content: { ...content, label: "Rewritten" }, reason: "sly" };
    await expect(updateClaim(as("contributor"), rewritten)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(retractClaim(asPublisher(), { ...retraction, expectedRevision })).rejects.toMatchObject({
      name: "ConflictError",
    });
  });

  test("a contributor cannot change what readers see", async () => {
    const { id } = await makeClaim();
    const { content, expectedRevision } = await contentOf(id);
    const input = { id, expectedRevision, content: { ...content, label: "New" }, reason: "mine" };
    await expect(updateClaim(as("contributor"), input)).rejects.toBeInstanceOf(ForbiddenError);
  });

  test("a number that an equation uses cannot be taken out of its claim, and the refusal says so", async () => {
    const figure = figureInput();
    const { id } = await makeClaim({ figures: [figure] });
    await makeEquation({
      operands: [
        { figureId: figure.id, label: "the one" },
        { constant: "1", unit: "child", label: "the other" },
      ],
    });
    await expect(change(id, { figures: [] })).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("removes a part that another record uses") }],
    });
  });

  test("a write that fails half-way leaves nothing behind", async () => {
    const { id } = await makeClaim({ figures: [figureInput()] });
    const other = await makeClaim({ figures: [figureInput()] });
    const counts = async () => [await database().revision.count(), await database().correction.count()];
    const before = [await counts(), await contentOf(id)];
    const { content } = await contentOf(other.id);
    await expect(change(id, { label: "New", figures: content.figures })).rejects.toMatchObject({
      problems: [{ path: "id", message: expect.stringContaining("taken by another record") }],
    });
    expect([await counts(), await contentOf(id)]).toEqual(before);
  });
});
