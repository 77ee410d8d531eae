import { describe, expect, test } from "vitest";
import { loadLineage } from "#app/(reader)/load-lineage.ts";
import { absentResponse, pictureResponse } from "#app/(reader)/picture-response.ts";
import { retractComparison } from "#lib/comparisons/mutations.ts";
import { comparisonPictures } from "#lib/comparisons/pictures.ts";
import { getComparison } from "#lib/comparisons/queries.ts";
import { timelinePicture } from "#lib/comparisons/timeline-picture.ts";
import { newId } from "#lib/ids.ts";
import { asPublisher, figureInput, makeClaim, makeClaimant, makeComparison } from "#tests/support/factories.ts";

const visibility = "published" as const;
const unknown = { edtf: null, basis: "unknown" } as const;
const stated = (edtf: string) => ({ edtf, basis: "stated" }) as const;

async function compare(...claims: { id: string }[]) {
  const { id, input, revision } = await makeComparison({
    claims: claims.map((claim) => ({ claimId: claim.id, counts: "What it counts." })),
  });
  const found = await getComparison({ slug: input.slug, visibility });
  if (found.kind !== "record") throw new Error(`${input.slug} leads to a ${found.kind}`);
  const details = found.record.claims.map(({ claim }) => claim);
  const { lineage } = await loadLineage({ claimIds: details.map((claim) => claim.id), retellings: false });
  return { id, revision, slug: input.slug, claims: details, lineage };
}

const figure = (value: string, unit = "child") => figureInput({ verbatim: value, value, unit });

describe("the pictures of a comparison", () => {
  test("stand each for one unit, with a row of the table and a line of data for each figure", async () => {
    const one = await makeClaim({ figures: [figure("11000", "arrest"), figure("787", "arrest/day")] });
    const other = await makeClaim({ figures: [figure("600", "arrest/day"), figure("18", "day")] });
    const { claims, lineage } = await compare(one, other);
    const [perDay] = comparisonPictures(claims, lineage);
    expect(perDay?.name).toBe("scale-arrest-per-day");
    expect(perDay?.tables[0]?.rows.map(({ header }) => header.text)).toEqual(["787", "600"]);
    expect(perDay?.data.rows).toHaveLength(2);
  });

  test("put terms of office in a lane of their own, and say in words what is not stated of them", async () => {
    const claimant = await makeClaimant({
      roles: [
        { id: newId("role"), title: "Secretary", from: stated("2021-01-20"), to: stated("2025-01-20") },
        { id: newId("role"), title: "Border czar", from: unknown, to: unknown },
      ],
    });
    const said = stated("2025-09-18");
    const claim = await makeClaim({ claimantId: claimant.id, roleAsStated: "border czar", said });
    const { claims } = await compare(claim, await makeClaim({ claimantId: claimant.id, said }));
    const { picture, tables } = timelinePicture(claims);
    const words = picture?.draw(720).shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])) ?? [];
    expect(words).toContain("Offices of those who speak");
    expect(words).toContain("20 January 2021 to 20 January 2025");
    expect(words.join(" ")).toContain("Named so in a claim of 18 September 2025; its beginning and end are not stated");
    expect(tables[1]?.rows.map(({ header }) => header.text)).toEqual(["Secretary", "Border czar"]);
    const terms = picture?.data.rows.filter(([lane]) => lane === "term of office");
    expect(terms?.map((row) => row.slice(4, 6))).toEqual([
      ["2021-01-20", "2025-01-20"],
      [null, null],
    ]);
  });

  test("show an inferred window as inferred, in words and as a broken line", async () => {
    const window = {
      edtf: "2021-01-20/2025-01-20",
      basis: "inferred",
      note: "“under the last administration”",
    } as const;
    const counted = await makeClaim({ figures: [{ ...figure("300000"), window }] });
    const { claims } = await compare(counted, await makeClaim());
    const { picture } = timelinePicture(claims);
    const shapes = picture?.draw(720).shapes ?? [];
    expect(shapes.some((shape) => shape.kind === "text" && shape.text.endsWith("2025 (inferred)"))).toBe(true);
    expect(shapes.some((shape) => shape.kind === "line" && shape.dashed)).toBe(true);
    expect(picture?.subtitle).toContain("a broken line is inferred, not stated");
  });
});

describe("the files of a picture", () => {
  test("have their type and a name that tells what they are", async () => {
    const { slug, claims, lineage } = await compare(
      await makeClaim({ figures: [figure("300000")] }),
      await makeClaim({ figures: [figure("323000")] }),
    );
    const provenance = { path: `/comparisons/${slug}`, state: "Revision 2", permalink: null };
    const pictures = comparisonPictures(claims, lineage);
    const response = await pictureResponse({ file: "scale-child.csv", subject: slug, pictures, provenance });
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="countersource-${slug}-scale-child.csv"`,
    );
    expect((await response.text()).trimEnd().split("\r\n")).toHaveLength(3);
    const unknownFile = await pictureResponse({ file: "scale-arrest.svg", subject: slug, pictures, provenance });
    expect(unknownFile.status).toBe(404);
    expect((await unknownFile.json()).detail).toContain("scale-child.svg");
  });

  test("are gone with a comparison that was retracted, with the reason", async () => {
    const { id, revision, slug } = await compare(await makeClaim(), await makeClaim());
    await retractComparison(asPublisher(), { id, expectedRevision: revision, reason: "The question was wrong." });
    const found = await getComparison({ slug, visibility });
    if (found.kind !== "tombstone") throw new Error(`${slug} leads to a ${found.kind}`);
    const response = absentResponse("comparison", found);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ detail: "The question was wrong.", id });
  });
});
