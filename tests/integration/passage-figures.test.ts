import { describe, expect, test } from "vitest";
import { InvalidInputError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { listMeasures } from "#lib/measures/queries.ts";
import { updateSource } from "#lib/sources/mutations.ts";
import { getSource, listPassageFigures } from "#lib/sources/queries.ts";
import { asPublisher, figureInput, makeEquation, makeMeasure, makeSource } from "#tests/support/factories.ts";

const exact = "more than 600,000 unaccompanied minors have entered the country";
const counted = (measureId: string) =>
  figureInput({ verbatim: "more than 600,000", comparator: "more_than", value: "600000", measureId });

async function sourceStating(figures: ReturnType<typeof figureInput>[]) {
  const passage = { id: newId("passage"), exact, figures };
  return { passage, source: await makeSource({ passages: [passage] }) };
}

describe("a number that stands in a passage and in no claim", () => {
  test("is read with its passage, on the source and on the measure", async () => {
    const measure = await makeMeasure();
    const { source } = await sourceStating([counted(measure.id)]);
    const found = await getSource({ slug: source.input.slug, visibility: "published" });
    expect(found).toMatchObject({
      record: { passages: [{ exact, figures: [{ verbatim: "more than 600,000", low: "600000", high: "700000" }] }] },
    });
    const listed = await listPassageFigures({ measureId: measure.id, visibility: "published", limit: 10 });
    expect(listed).toMatchObject([{ figure: { verbatim: "more than 600,000" }, passage: { exact } }]);
    const all = await listMeasures({ visibility: "published", cursor: null, limit: 100 });
    expect(all.items.find(({ id }) => id === measure.id)?.figureCount).toBe(1);
  });

  test("is not shown of a source that is a draft", async () => {
    const measure = await makeMeasure();
    const passages = [{ id: newId("passage"), exact, figures: [counted(measure.id)] }];
    await makeSource({ passages }, { state: "draft" });
    expect(await listPassageFigures({ measureId: measure.id, visibility: "published", limit: 10 })).toEqual([]);
  });

  test("has to stand in the words of the passage", async () => {
    await expect(sourceStating([figureInput({ verbatim: "over 700,000" })])).rejects.toThrow(InvalidInputError);
  });

  test("goes with its passage, unless an equation needs it", async () => {
    const measure = await makeMeasure();
    const figure = counted(measure.id);
    const { source } = await sourceStating([figure]);
    await makeEquation({ operands: [{ figureId: figure.id, label: "Entered" }], operation: "equals" });
    const dropped = { ...source.input, passages: [] };
    const ask = { id: source.id, expectedRevision: source.revision, reason: "not quoted after all" };
    await expect(updateSource(asPublisher(), { ...ask, content: dropped })).rejects.toThrow(InvalidInputError);

    const other = await sourceStating([counted(measure.id)]);
    await updateSource(asPublisher(), {
      ...ask,
      id: other.source.id,
      expectedRevision: other.source.revision,
      content: { ...other.source.input, passages: [] },
    });
    expect(await listPassageFigures({ measureId: measure.id, visibility: "published", limit: 10 })).toHaveLength(1);
  });
});
