import { describe, expect, test } from "vitest";
import { retractClaimant, updateClaimant } from "#lib/claimants/mutations.ts";
import { getClaimant, listClaimants } from "#lib/claimants/queries.ts";
import { listClaimsByDate, listFiguresOfMeasure, listUsesOfSource } from "#lib/claims/queries.ts";
import { InvalidInputError, NotFoundError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { encodeCursor } from "#lib/input/cursor.ts";
import { getMeasure } from "#lib/measures/queries.ts";
import { getSource, listSources } from "#lib/sources/queries.ts";
import { getTopic, listTopics } from "#lib/topics/queries.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimant,
  makeMeasure,
  makeSource,
  makeTopic,
} from "#tests/support/factories.ts";

const visibility = "published" as const;

describe("what the address of a record leads to", () => {
  test("a draft is nowhere: not at its address, not in the index", async () => {
    const drafts = { state: "draft" } as const;
    const [claimant, source, topic, measure] = await Promise.all([
      makeClaimant({}, drafts),
      makeSource({}, drafts),
      makeTopic({}, drafts),
      makeMeasure({}, drafts),
    ]);
    await expect(getClaimant({ slug: claimant.input.slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    await expect(getSource({ slug: source.input.slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    await expect(getTopic({ slug: topic.input.slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    await expect(getMeasure({ slug: measure.input.slug, visibility })).rejects.toBeInstanceOf(NotFoundError);
    const { items } = await listClaimants({ visibility, cursor: null, limit: 500 });
    expect(items.map(({ id }) => id)).not.toContain(claimant.id);
  });

  test("a retracted record leaves its name and the reason", async () => {
    const { id, revision, input } = await makeClaimant();
    await retractClaimant(asPublisher(), { id, expectedRevision: revision, reason: "Entered twice." });
    const found = await getClaimant({ slug: input.slug, visibility });
    expect(found).toMatchObject({ kind: "tombstone", tombstone: { name: input.name, reason: "Entered twice." } });
  });

  test("a former slug leads to the present one", async () => {
    const { id, revision, input } = await makeClaimant();
    const content = { ...input, slug: `${input.slug}-renamed` };
    await updateClaimant(asPublisher(), { id, expectedRevision: revision, content, reason: "A better address." });
    expect(await getClaimant({ slug: input.slug, visibility })).toEqual({ kind: "moved", slug: content.slug });
  });
});

/** Every page of a list, one record each, in order. */
async function walk<T>(list: (cursor: string | null) => Promise<{ items: T[]; next: string | null }>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: T[]; next: string | null } = await list(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

describe("lists are whole and in order, page by page", () => {
  test("statements stand by date, undated ones last, and none is lost between pages", async () => {
    const claimantId = (await makeClaimant()).id;
    const undated = { edtf: null, basis: "unknown" } as const;
    const on = (edtf: string) => ({ edtf, basis: "stated" }) as const;
    const said = [undated, on("2025-03-02"), on("2024-11"), on("2025-03-02"), undated];
    const ids: string[] = [];
    for (const date of said) ids.push((await makeClaim({ claimantId, said: date })).id);
    const draft = await makeClaim({ claimantId }, { state: "draft" });
    const seen = await walk((cursor) => listClaimsByDate({ where: { claimantId }, visibility, cursor, limit: 1 }));
    expect(seen.map((claim) => claim.said.edtf)).toEqual(["2024-11", "2025-03-02", "2025-03-02", null, null]);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(ids));
    expect(seen.map(({ id }) => id)).not.toContain(draft.id);
  });

  test("claimants stand by kind, then by name", async () => {
    for (const [kind, name] of [
      ["crowd", "A crowd"],
      ["person", "Zoe"],
      ["person", "Adam"],
      ["outlet", "An outlet"],
    ] as const) {
      await makeClaimant({ kind, name });
    }
    const seen = await walk((cursor) => listClaimants({ visibility, cursor, limit: 1 }));
    const order = ["person", "organisation", "outlet", "crowd"];
    const keys = seen.map(({ kind }) => order.indexOf(kind));
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    const people = seen.filter(({ kind }) => kind === "person").map(({ name }) => name);
    expect(people.indexOf("Adam")).toBeLessThan(people.indexOf("Zoe"));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  test("a cursor that is not of the list is refused", async () => {
    const unholdable = [encodeCursor(["a\u0000", "top_1"]), encodeCursor(["held", "a\u0000", "src_1"])];
    for (const cursor of ["x", "", "W10", "\u0000", "a".repeat(600), ...unholdable]) {
      await expect(listTopics({ visibility, cursor, limit: 5 })).rejects.toBeInstanceOf(InvalidInputError);
      await expect(listSources({ visibility, cursor, limit: 5 })).rejects.toBeInstanceOf(InvalidInputError);
    }
    const before = encodeCursor(["0000-01-01", "clm_1"]);
    const list = listClaimsByDate({ where: {}, visibility, cursor: before, limit: 5 });
    await expect(list).rejects.toBeInstanceOf(InvalidInputError);
  });
});

describe("what belongs to a record from elsewhere", () => {
  test("a source shows each claim that it counters, with the scope, and none of a draft", async () => {
    const source = await makeSource();
    const disputed = () => ({
      id: newId("citation"),
      sourceId: source.id,
      function: "disputes" as const,
      scope: "label" as const,
      note: "It disputes the word.",
    });
    const shown = await makeClaim({ citations: [disputed()] });
    await makeClaim({ citations: [disputed()] }, { state: "draft" });
    const { items } = await listUsesOfSource({ sourceId: source.id, visibility, cursor: null, limit: 10 });
    expect(items.map(({ claim, scope }) => [claim.id, scope])).toEqual([[shown.id, "label"]]);
  });

  test("a claim made in a source is not said twice of it", async () => {
    const source = await makeSource();
    const citation = { id: newId("citation"), sourceId: source.id, function: "made_in" as const, note: "Said there." };
    await makeClaim({
      appearances: [{ id: newId("appearance"), sourceId: source.id, isFirst: true }],
      citations: [citation],
    });
    expect((await listUsesOfSource({ sourceId: source.id, visibility, cursor: null, limit: 10 })).items).toEqual([]);
  });

  test("a measure has every figure stated of it, by date, with its claim", async () => {
    const measureId = (await makeMeasure()).id;
    const stated = (value: string) => figureInput({ value, verbatim: value, measureId });
    const later = await makeClaim({ said: { edtf: "2025-09", basis: "stated" }, figures: [stated("2000")] });
    const sooner = await makeClaim({
      said: { edtf: "2024", basis: "stated" },
      figures: [stated("1000"), stated("1001")],
    });
    const seen = await walk((cursor) => listFiguresOfMeasure({ measureId, visibility, cursor, limit: 1 }));
    expect(seen.map(({ claim }) => claim.id)).toEqual([sooner.id, sooner.id, later.id]);
    expect(seen.map(({ figure }) => figure.verbatim).toSorted()).toEqual(["1000", "1001", "2000"]);
  });

  test("a relation of measures is read from both ends", async () => {
    const part = await makeMeasure();
    const whole = await makeMeasure({
      relations: [{ toId: part.id, kind: "broader", reason: "One holds the other." }],
    });
    const found = await getMeasure({ slug: part.input.slug, visibility });
    expect(found).toMatchObject({
      kind: "record",
      record: { related: [{ kind: "narrower", measure: { id: whole.id }, reason: "One holds the other." }] },
    });
  });
});
