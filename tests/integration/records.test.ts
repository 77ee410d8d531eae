import { describe, expect, test } from "vitest";
import { publishClaim, updateClaim } from "#lib/claims/mutations.ts";
import { database } from "#lib/db/client.ts";
import { ConflictError, ForbiddenError, InvalidInputError } from "#lib/errors.ts";
import {
  as,
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimLink,
  makeComparison,
  makeEquation,
  makeMeasure,
  makeReview,
  makeTopic,
} from "#tests/support/factories.ts";

describe("a write leaves exactly the trace it should", () => {
  test("every noun is created and published with one revision each", async () => {
    const made = await Promise.all([
      makeClaim({ figures: [figureInput()] }),
      makeClaimLink(),
      makeComparison(),
      makeEquation(),
      makeMeasure(),
      makeReview(),
      makeTopic(),
    ]);
    const ids = made.map((record) => record.id);
    const revisions = await database().revision.findMany({ where: { recordId: { in: ids } }, orderBy: { seq: "asc" } });
    for (const { id } of made) {
      const own = revisions.filter((revision) => revision.recordId === id);
      expect(own.map(({ number, kind, state }) => [number, kind, state])).toEqual([
        [1, "create", "draft"],
        [2, "publish", "published"],
      ]);
    }
  });

  test("the same content again changes nothing", async () => {
    const claim = await makeClaim();
    const before = await database().revision.count();
    const again = await updateClaim(asPublisher(), {
      id: claim.id,
      expectedRevision: claim.revision,
      content: await storedContent(claim.id),
      reason: "nothing new",
    });
    expect(again).toEqual({ id: claim.id, revision: claim.revision, changed: false });
    expect(await database().revision.count()).toBe(before);
  });

  test("an update from a state that has moved on is refused and writes nothing", async () => {
    const claim = await makeClaim();
    const content = { ...(await storedContent(claim.id)), label: "Another label" };
    const update = { id: claim.id, expectedRevision: claim.revision - 1, content, reason: "late" };
    await expect(updateClaim(asPublisher(), update)).rejects.toBeInstanceOf(ConflictError);
    expect((await storedContent(claim.id)).label).toBe(claim.input.label);
  });

  test("a contributor may write a draft but not show it", async () => {
    const draft = await makeClaim({}, { state: "draft" });
    const publish = { id: draft.id, expectedRevision: draft.revision, reason: "ready" };
    await expect(publishClaim(as("contributor"), publish)).rejects.toBeInstanceOf(ForbiddenError);
  });

  test("a claim that names an unpublished topic is not shown, and the refusal says which", async () => {
    const topic = await makeTopic({}, { state: "draft" });
    const refused = makeClaim({ topicIds: [topic.id] });
    await expect(refused).rejects.toBeInstanceOf(InvalidInputError);
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "topicIds" }] });
  });
});

/** The record's content as its last revision keeps it. */
async function storedContent(recordId: string) {
  const { data } = await database().revision.findFirstOrThrow({ where: { recordId }, orderBy: { seq: "desc" } });
  // A revision's data is an object: the column is written from the content alone.
  return data as Record<string, unknown>;
}
