import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "#lib/auth/permissions.ts";
import { updateClaimant } from "#lib/claimants/mutations.ts";
import { database } from "#lib/db/client.ts";
import { claimants } from "#seeds/claimants.ts";
import { loadSeeds } from "#seeds/load.ts";
import { type SeedList, seedLists } from "#seeds/register.ts";

const editor: Context = {
  actor: { id: "editor", name: "An editor", role: "publisher" },
  requestId: "test",
  now: new Date("2026-12-01T12:00:00.000Z"),
};

const head = () => database().revision.aggregate({ _max: { seq: true }, _count: true });

/** The seeds with one record changed. */
function withChange(id: string, change: Record<string, unknown>): SeedList[] {
  return seedLists.map((list) => ({
    ...list,
    seeds: list.seeds.map((seed) => {
      if (seed.id !== id || typeof seed.content !== "object") return seed;
      return { ...seed, content: { ...seed.content, ...change } };
    }),
  }));
}

describe("a seed that is not right", () => {
  test("is named by file, record, field and reason, and nothing is loaded", async () => {
    const lists = withChange("clt_homan", { slug: "Tom Homan", kind: "people" });
    await expect(loadSeeds({ lists })).rejects.toThrow(
      /nothing was loaded:\n {2}seeds\/claimants\.ts: clt_homan: slug: may have lower-case .*\n {2}seeds\/claimants\.ts: clt_homan: kind: /,
    );
    expect((await head())._count).toBe(0);
  });

  test("is refused when it names a record that no seed has", async () => {
    const lists = withChange("src_podcast", { publisherId: "clt_nobody" });
    await expect(loadSeeds({ lists })).rejects.toThrow(
      "seeds/sources.ts: src_podcast: publisherId: names clt_nobody, which no seed has",
    );
    expect((await head())._count).toBe(0);
  });

  test("is refused when only the database sees what is wrong, and what was written before it is taken back", async () => {
    const lists = withChange("top_court", { slug: "missing-children" });
    await expect(loadSeeds({ lists })).rejects.toThrow(
      "seeds/topics.ts: top_court: slug: is taken by another record: choose another one",
    );
    expect(await database().claimant.count()).toBe(0);
    expect((await head())._count).toBe(0);
  });
});

describe("the seeds, once loaded", () => {
  beforeAll(async () => {
    const loaded = await loadSeeds();
    expect(loaded).toMatchObject({ updated: 0, unchanged: 0 });
    expect(loaded.created).toBe(seedLists.reduce((sum, list) => sum + list.seeds.length, 0));
  });

  test("are published, each of them", async () => {
    const drafts = await database().claimant.count({ where: { state: { not: "published" } } });
    expect([await database().claimant.count(), drafts]).toEqual([claimants.length, 0]);
  });

  test("change nothing when they are loaded again", async () => {
    const before = await head();
    expect(await loadSeeds()).toMatchObject({ created: 0, updated: 0 });
    expect(await head()).toEqual(before);
  });

  test("follow a change of a seed, with a revision that says so", async () => {
    const lists = withChange("clt_trump", { description: "Another description." });
    expect(await loadSeeds({ lists })).toMatchObject({ created: 0, updated: 1 });
    const row = await database().claimant.findUniqueOrThrow({ where: { id: "clt_trump" } });
    expect([row.description, row.state, row.revision]).toEqual(["Another description.", "published", 3]);
  });

  test("leave alone what an editor changed", async () => {
    const { revision } = await database().claimant.findUniqueOrThrow({ where: { id: "clt_homan" } });
    const seed = claimants.find((claimant) => claimant.id === "clt_homan");
    const content = { ...seed?.content, description: "An editor’s words." };
    await updateClaimant(editor, { id: "clt_homan", expectedRevision: revision, content, reason: "Say it better" });

    await loadSeeds({ lists: withChange("clt_homan", { description: "The seeds’ newer words." }) });
    const row = await database().claimant.findUniqueOrThrow({ where: { id: "clt_homan" } });
    expect([row.description, row.revision]).toEqual(["An editor’s words.", revision + 1]);
  });
});
