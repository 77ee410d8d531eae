import type { Page } from "@playwright/test";
import { paths } from "#lib/paths.ts";
import { expect, test } from "#tests/support/browser-test.ts";

const missing = paths.comparison("how-many-children-are-missing");
const located = paths.comparison("25000-children-located-of-how-many");
const called = paths.measure("children-called-missing");
const pair = ["homan-told-to-find-over-300000-missing-children", "homan-300000-missing-children"];
const everywhere = { tag: ["@phone", "@no-js"] };

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The addresses of the files of every picture of a page, by the title of the picture. */
async function filesOf(page: Page) {
  // Quotations are figures too.
  const figures = page.getByRole("figure").filter({ has: page.getByRole("link", { name: "Picture as SVG" }) });
  const found: { title: string; source: string; svg: string; png: string; csv: string }[] = [];
  for (const figure of await figures.all()) {
    const title = (await figure.locator("figcaption p").first().textContent()) ?? "";
    const source = (await figure.getByText(/^Source: /).textContent()) ?? "";
    const hrefOf = async (name: string) => (await figure.getByRole("link", { name }).getAttribute("href")) ?? "";
    const [svg, png, csv] = await Promise.all(["Picture as SVG", "Picture as PNG", "Data as CSV"].map(hrefOf));
    found.push({ title, source, svg: svg ?? "", png: png ?? "", csv: csv ?? "" });
  }
  return found;
}

/** The words of an SVG; null where it is no well-formed XML. */
function wordsOf(page: Page, svg: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    if (parsed.querySelector("parsererror") || parsed.documentElement.localName !== "svg") return null;
    return [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
  }, svg);
}

for (const address of [missing, called, paths.compare(pair)]) {
  test(`every picture of ${address} can be had as SVG, PNG and CSV`, { tag: "@no-js" }, async ({ page, request }) => {
    // A server that has just begun reads its typefaces for the first picture.
    test.slow();
    await page.goto(address);
    const files = await filesOf(page);
    expect(files.length).toBeGreaterThan(1);
    for (const { title, source, svg, png, csv } of files) {
      const drawn = await request.get(svg);
      expect(drawn.status(), svg).toBe(200);
      expect(drawn.headers()).toMatchObject({ "content-type": "image/svg+xml; charset=utf-8" });
      expect(drawn.headers()["content-disposition"]).toMatch(/^attachment; filename="countersource-[\w-]+\.svg"$/);
      expect(drawn.headers()["cache-control"]).toContain("public");
      const words = await wordsOf(page, await drawn.text());
      expect(words).toContain(title);
      expect(words).toContain(source);
      // A long address is broken into lines.
      expect(words?.replaceAll(" ", "")).toContain(new URL(address, page.url()).href);

      const pixels = await request.get(png);
      expect(pixels.headers()["content-type"]).toBe("image/png");
      const bytes = await pixels.body();
      expect([...bytes.subarray(0, 8)]).toEqual(pngSignature);
      expect(bytes.length).toBeGreaterThan(20_000);

      const data = await request.get(csv);
      expect(data.headers()["content-type"]).toContain("text/csv");
      expect((await data.text()).split("\r\n")[0]).toMatch(/,page,state,licence$/);
    }
  });
}

test("the data of the scale has one line for each figure of the table beneath", async ({ page, request }) => {
  await page.goto(missing);
  const table = page.getByRole("table", { name: "The figures as stated, and how their words are read by our rule" });
  const stated = await table.getByRole("rowheader").allTextContents();
  const csv = await (await request.get(`${missing}/pictures/scale-child.csv`)).text();
  const lines = csv.trimEnd().split("\r\n").slice(1);
  expect(lines).toHaveLength(stated.length);
  stated.forEach((verbatim, at) => {
    expect(lines[at]).toContain(verbatim);
  });
});

test("what spans over two orders of magnitude stands on a log scale that says so", everywhere, async ({ page }) => {
  await page.goto(located);
  const scale = page.getByRole("region", { name: "The figures on one scale" }).getByRole("figure");
  await expect(scale.locator("figcaption")).toContainText("logarithmic scale");
  await page.goto(missing);
  await expect(
    page.getByRole("region", { name: "The figures on one scale" }).getByRole("figure").locator("figcaption"),
  ).not.toContainText("logarithmic");
});

test("the last administration, inferred, can be seen against the fiscal years", everywhere, async ({ page }) => {
  await page.goto(missing);
  const time = page.getByRole("region", { name: "When each was said" });
  const drawing = time.locator("svg:visible");
  const read = async () => (await drawing.locator("text").allTextContents()).join(" ");
  expect(await read()).toContain("20 January 2021 to 20 January 2025 (inferred)");
  expect(await read()).toContain("1 October 2018 to 30 September 2023");
  expect(await read()).toMatch(/Offices of those who speak Tom Homan, Border czar .*beginning and end are not stated/);
  const offices = time.getByRole("table", { name: /^Offices of those who speak/ });
  await expect(offices.getByRole("rowheader")).toHaveText(["Border czar, Trump administration"]);
  await expect(offices).toContainText("None of the documents in hand gives the day.");
});

test("a measure shows what was stated of it over time, with the undated beside", everywhere, async ({ page }) => {
  await page.goto(called);
  const figure = page.getByRole("figure").filter({ hasText: "at the date each was said" });
  await expect(figure.locator("figcaption")).toContainText("one has no known date");
  const words = (await figure.locator("svg:visible text").allTextContents()).join(" ");
  expect(words).toContain("No date is stated");
  for (const verbatim of ["the 300,000", "over 300,000"]) expect(words).toContain(verbatim);
});

test("the words of a picture neither meet nor leave it", { tag: "@phone" }, async ({ page }) => {
  for (const address of [missing, located, called]) {
    await page.goto(address);
    const faults = await page.evaluate(async () => {
      await document.fonts.ready;
      const seen = [...document.querySelectorAll("svg.picture-drawing")].filter(
        (svg) => svg.getClientRects().length > 0,
      );
      return seen.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll("text")].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return boxes.flatMap(({ words, box }, at) => {
          const met = boxes.slice(at + 1).filter(({ box: other }) => {
            const [wide, high] = [
              Math.min(box.right, other.right) - Math.max(box.left, other.left),
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
            ];
            // Lines of one text may touch by the height of a descender.
            return wide > 0 && high > 6;
          });
          const leaves = box.left < frame.left - 1 || box.right > frame.right + 1;
          return [...met.map((other) => `${words} meets ${other.words}`), ...(leaves ? [`${words} leaves`] : [])];
        });
      });
    });
    expect(faults, address).toEqual([]);
  }
});

test("what is no picture is said in words", async ({ request }) => {
  const nowhere = [
    { path: `${missing}/pictures/nothing.svg`, status: 404, words: "scale-child.svg" },
    { path: `${missing}/pictures/timeline.pdf`, status: 404, words: "timeline.png" },
    { path: "/comparisons/no-such-question/pictures/timeline.svg", status: 404, words: "No published comparison" },
    { path: "/measures/no-such-measure/pictures/scale.svg", status: 404, words: "No published measure" },
    { path: `${called}/pictures/scale.svg?cursor=x`, status: 400, words: "cursor=" },
    { path: paths.comparePicture(pair.slice(0, 1), "timeline.svg"), status: 400, words: "at least 2 claims" },
    { path: paths.comparePicture([...pair, "no-such-claim"], "timeline.svg"), status: 404, words: "no-such-claim" },
  ];
  for (const { path, status, words } of nowhere) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    expect(await response.text()).toContain(words);
  }
});
