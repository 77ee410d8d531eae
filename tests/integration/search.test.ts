import { beforeAll, describe, expect, test } from "vitest";
import { updateClaimant } from "#lib/claimants/mutations.ts";
import { retractClaim, updateClaim } from "#lib/claims/mutations.ts";
import { InvalidInputError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { searchClaims } from "#lib/search/queries/search-claims.ts";
import { type RawParameters, readSearch } from "#lib/search/schema.ts";
import { updateSource } from "#lib/sources/mutations.ts";
import {
  asPublisher,
  figureInput,
  makeClaim,
  makeClaimant,
  makeMeasure,
  makeSource,
  makeTopic,
} from "#tests/support/factories.ts";

const search = (raw: RawParameters) => searchClaims({ query: readSearch(raw), visibility: "published" });
const labels = async (raw: RawParameters) => (await search(raw)).items.map((hit) => hit.claim.label).sort();
const find = (q: string) => labels({ q });

beforeAll(async () => {
  await makeClaim({
    label: "Children who cannot be accounted for",
    quote: "There are 323,000 missing children in the U.S. today",
    summary: "Says that the agencies have lost them.",
  });
  await makeClaim({ label: "Czech", language: "cs", quote: "Úřady ztratily tři sta tisíc dětí, řekl Černý" });
  await makeClaim({ label: "Arabic", language: "ar", quote: "الأطفالُ المفقودون عددهم ٣٢٣ ألفًا" });
  await makeClaim({ label: "French", language: "fr", quote: "Les enfants égarés n'ont pas été retrouvés" });
  await makeClaim({ label: "Gaps in paperwork", summary: "Forms were not filed; the gaps are about paper." });
  await makeClaim({ label: "Paperwork gaps", summary: "Not missing, says the office." });
});

describe("words", () => {
  test.each([
    ["a stem", "child", ["Children who cannot be accounted for"]],
    ["capitals", "MISSING CHILDREN", ["Children who cannot be accounted for"]],
    ["stop words", "the missing children", ["Children who cannot be accounted for"]],
    ["a number with separators", "323,000", ["Children who cannot be accounted for"]],
    ["a number without", "323000", ["Children who cannot be accounted for"]],
    ["an abbreviation without points", "US children", ["Children who cannot be accounted for"]],
    ["Czech with other diacritics", "ztratily děti", ["Czech"]],
    ["Czech as it stands", "ztratily dětí", ["Czech"]],
    ["Czech without diacritics", "ztratily deti cerny", ["Czech"]],
    ["Czech in capitals", "ČERNÝ", ["Czech"]],
    ["Arabic with vowel points", "الأطفالُ", ["Arabic"]],
    ["Arabic without, and without the article", "اطفال", ["Arabic"]],
    ["an Arabic number in other digits", "323", ["Arabic"]],
    ["French without accents, another form", "enfant egare", ["French"]],
    ["words in any order", "paperwork gaps", ["Gaps in paperwork", "Paperwork gaps"]],
    ["a phrase", '"paperwork gaps"', ["Paperwork gaps"]],
    ["a phrase in curly marks", "“gaps in paperwork”", ["Gaps in paperwork"]],
    ["a word to be absent", "paperwork -missing", ["Gaps in paperwork"]],
    ["words of a label in one language and a quote in another", "czech úřady", ["Czech"]],
  ])("are found by %s: %s", async (_, q, expected) => {
    const page = await search({ q });
    const exact = page.spelling === "exact" ? page.items.map((hit) => hit.claim.label).sort() : [];
    expect(exact).toEqual(expected);
  });

  test("no phrase runs from one text into the next", async () => {
    await makeClaim({ label: "An ending zebra", quote: "giraffe begins" });
    expect((await search({ q: '"zebra giraffe"' })).spelling).toBe("similar");
    expect(await find("zebra giraffe")).toEqual(["An ending zebra"]);
  });

  test.each([
    ["a letter missing", "mising chldren"],
    ["two letters exchanged", "missing childern"],
    ["a letter too many", "misssing children"],
  ])("survive %s, and the page says that the spelling differs", async (_, q) => {
    const page = await search({ q });
    expect(page.spelling).toBe("similar");
    expect(page.items[0]?.claim.label).toBe("Children who cannot be accounted for");
  });

  test("a number is never taken for one that is spelled almost so", async () => {
    expect(await find("324,000")).toEqual([]);
  });

  test("the places where they were found are marked, in the words as they stand", async () => {
    const page = await search({ q: "ztratily deti" });
    expect(page.items[0]?.found).toEqual([
      {
        field: "quote",
        parts: [
          { text: "Úřady ", marked: false },
          { text: "ztratily", marked: true },
          { text: " tři sta tisíc ", marked: false },
          { text: "dětí", marked: true },
          { text: ", řekl Černý", marked: false },
        ],
      },
    ]);
  });

  test("almost the same words are marked too", async () => {
    const page = await search({ q: "chldren" });
    const marked = page.items[0]?.found.flatMap((place) => place.parts.filter((part) => part.marked));
    expect(marked?.map((part) => part.text)).toContain("Children");
  });

  test("a query of nothing but punctuation finds nothing, and does not fail", async () => {
    expect(await find("!!! & | ( ' <->")).toEqual([]);
    expect(await find("a:* | 'x")).toEqual([]);
  });
});

describe("what is found follows every write at once", () => {
  test("a draft is never found, and a retracted claim no longer", async () => {
    await makeClaim({ label: "Okapi in a drawer" }, { state: "draft" });
    expect(await find("okapi")).toEqual([]);
    const claim = await makeClaim({ label: "Quagga on the record" });
    expect(await find("quagga")).toEqual(["Quagga on the record"]);
    await retractClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, reason: "It was never said." });
    expect(await find("quagga")).toEqual([]);
  });

  test("a new wording replaces the old one", async () => {
    const claim = await makeClaim({ label: "Wombat before" });
    const content = { ...claim.input, label: "Numbat after" };
    await updateClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, content, reason: "reworded" });
    expect(await find("numbat")).toEqual(["Numbat after"]);
    expect((await search({ q: "wombat" })).spelling).toBe("similar");
  });

  test("a claimant's new name", async () => {
    const claimant = await makeClaimant({ name: "Zdeněk Vlk" });
    await makeClaim({ label: "By Vlk", claimantId: claimant.id });
    expect(await find("zdenek vlk")).toEqual(["By Vlk"]);
    const content = { ...claimant.input, name: "Bohumil Rys" };
    await updateClaimant(asPublisher(), {
      id: claimant.id,
      expectedRevision: claimant.revision,
      content,
      reason: "renamed",
    });
    expect(await find("bohumil")).toEqual(["By Vlk"]);
  });

  test("a source's new title, and a source that is cited from now on", async () => {
    const source = await makeSource({ title: "Aardvark report" });
    const claim = await makeClaim({ label: "Reported", appearances: [{ sourceId: source.id, isFirst: true }] });
    expect(await find("aardvark")).toEqual(["Reported"]);
    await updateSource(asPublisher(), {
      id: source.id,
      expectedRevision: source.revision,
      content: { ...source.input, title: "Pangolin report" },
      reason: "retitled",
    });
    expect(await find("pangolin")).toEqual(["Reported"]);
    const counter = await makeSource({ title: "Capybara rebuttal" });
    const citation = {
      id: newId("citation"),
      sourceId: counter.id,
      function: "disputes" as const,
      scope: "figure" as const,
      note: "Counts otherwise.",
    };
    const content = { ...claim.input, citations: [citation] };
    await updateClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, content, reason: "countered" });
    const page = await search({ q: "capybara" });
    expect(page.items[0]?.found).toMatchObject([{ field: "source", source: { slug: counter.input.slug } }]);
  });
});

describe("filters", () => {
  const word = "ibex";

  beforeAll(async () => {
    const topic = await makeTopic({ slug: "herds" });
    const measure = await makeMeasure({ slug: "heads" });
    const claimant = await makeClaimant({ slug: "shepherd" });
    const source = await makeSource({ slug: "almanac" });
    const figures = [figureInput({ measureId: measure.id })];
    await makeClaim({ label: `${word} topic`, topicIds: [topic.id], said: { edtf: "2020-05", basis: "stated" } });
    await makeClaim({ label: `${word} measure`, figures, said: { edtf: "2021/..", basis: "stated" } });
    await makeClaim({ label: `${word} claimant`, claimantId: claimant.id, said: { edtf: "2022", basis: "stated" } });
    await makeClaim({ label: `${word} pledge`, kind: "pledge", said: { edtf: null, basis: "unknown" } });
    await makeClaim({
      label: `${word} source`,
      language: "de",
      citations: [
        {
          id: newId("citation"),
          sourceId: source.id,
          function: "disputes",
          scope: "figure",
          note: "Counts otherwise.",
        },
      ],
    });
  });

  test.each<[Record<string, string>, string[]]>([
    [{ topic: "herds" }, ["topic"]],
    [{ measure: "heads" }, ["measure"]],
    [{ claimant: "shepherd" }, ["claimant"]],
    [{ source: "almanac" }, ["source"]],
    [{ kind: "pledge" }, ["pledge"]],
    [{ counter: "yes" }, ["source"]],
    [{ counter: "no" }, ["claimant", "measure", "pledge", "topic"]],
    [{ language: "de-AT" }, ["source"]],
    [{ to: "2020" }, ["topic"]],
    [{ from: "2020-06", to: "2022-01" }, ["claimant", "measure"]],
    [{ from: "2026" }, ["measure"]],
    [{ topic: "herds", kind: "pledge" }, []],
  ])("%o", async (filters, expected) => {
    expect(await labels({ q: word, ...filters })).toEqual(expected.map((name) => `${word} ${name}`));
  });

  test("a filter that names nothing is refused by name", async () => {
    const refused = search({ q: word, claimant: "nobody-here" });
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "claimant" }] });
  });

  test.each([
    ["newest", ["source", "claimant", "measure", "topic", "pledge"]],
    ["oldest", ["topic", "measure", "claimant", "source", "pledge"]],
    ["added", ["source", "pledge", "claimant", "measure", "topic"]],
  ])("sorted by %s, undated ones last", async (sort, expected) => {
    const page = await search({ q: word, sort });
    expect(page.items.map((hit) => hit.claim.label)).toEqual(expected.map((name) => `${word} ${name}`));
  });
});

describe("pages", () => {
  const word = "lemming";

  beforeAll(async () => {
    for (let n = 1; n <= 45; n++) {
      const said = n % 5 === 0 ? { edtf: null } : { edtf: `2024-01-${String((n % 28) + 1).padStart(2, "0")}` };
      const basis = said.edtf === null ? ("unknown" as const) : ("stated" as const);
      await makeClaim({ label: `${word} ${"again ".repeat(n % 3)}${n}`, said: { ...said, basis } });
    }
  });

  test.each(["relevance", "newest", "oldest", "added"])(
    "of %s neither skip nor repeat while claims are added",
    async (sort) => {
      const first = await search({ q: word, sort });
      const before = first.total.count;
      expect(first.items).toHaveLength(20);
      const seen = first.items.map((hit) => hit.claim.id);
      let next = first.next;
      while (next !== null) {
        await makeClaim({ label: `${word} inserted meanwhile`, said: { edtf: "2024-01-15", basis: "stated" } });
        const page: Awaited<ReturnType<typeof search>> = await search({ q: word, sort, cursor: next });
        seen.push(
          ...page.items.filter((hit) => !/meanwhile/.test(hit.claim.label) || before > 45).map((hit) => hit.claim.id),
        );
        next = page.next;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(new Set(seen).size).toBeGreaterThanOrEqual(before);
    },
  );

  test("a list of similar words goes on as it began", async () => {
    const first = await search({ q: "lemmnig" });
    expect(first.spelling).toBe("similar");
    const second = await search({ q: "lemmnig", cursor: first.next ?? "" });
    expect(second.spelling).toBe("similar");
    const ids = [...first.items, ...second.items].map((hit) => hit.claim.id);
    expect(new Set(ids).size).toBe(40);
  });

  test("a cursor of another order, of nothing, or grown is refused by name", async () => {
    const { next } = await search({ q: word, sort: "added" });
    for (const cursor of [next ?? "", "AAAA", "%", "x".repeat(500), "W10", "-1"]) {
      const refused = search({ q: word, sort: "newest", cursor });
      await expect(refused).rejects.toBeInstanceOf(InvalidInputError);
      await expect(refused).rejects.toMatchObject({ problems: [{ path: "cursor" }] });
    }
  });

  test("without a query every published claim is listed", async () => {
    const page = await search({});
    expect(page.total.count).toBeGreaterThan(45);
    expect(page.items[0]?.found).toEqual([]);
  });
});
