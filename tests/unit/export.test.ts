import { describe, expect, test } from "vitest";
import { clipped, firstDrawable, isDrawable } from "#components/share/drawable.ts";
import { toCsv } from "#lib/export/csv.ts";
import { toSitemap, toSitemapIndex } from "#lib/export/sitemap.ts";

describe("a table as CSV", () => {
  test("has CRLF lines, doubled quotes, and empty cells for what is not there", () => {
    expect(toCsv(["a", "b"], [['say "x", y', null]])).toBe('a,b\r\n"say ""x"", y",\r\n');
    expect(toCsv(["a"], [["two\nlines"]])).toBe('a\r\n"two\nlines"\r\n');
  });

  test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])("keeps a spreadsheet from running %j", (formula) => {
    expect(toCsv(["a"], [[formula]])).toContain(`'${formula}`);
  });

  test.each(["-8.3", "323000", "0"])("leaves the number %s a number", (number) => {
    expect(toCsv(["a"], [[number]])).toBe(`a\r\n${number}\r\n`);
  });

  test("keeps words of any script as they are", () => {
    expect(toCsv(["a"], [["طفل مفقود"], ["dětí"]])).toBe("a\r\nطفل مفقود\r\ndětí\r\n");
  });
});

test("a sitemap escapes addresses and gives the time of the last change", () => {
  const pages = [{ path: "/claims/a?b&c", lastModified: new Date("2026-01-02T03:04:05Z") }];
  expect(toSitemap("https://example.org", pages)).toContain(
    "<url><loc>https://example.org/claims/a?b&amp;c</loc><lastmod>2026-01-02T03:04:05.000Z</lastmod></url>",
  );
  expect(toSitemapIndex("https://example.org", ["/sitemaps/1.xml"])).toContain(
    "<sitemap><loc>https://example.org/sitemaps/1.xml</loc></sitemap>",
  );
});

describe("words for a share image", () => {
  test("may be in any Latin language", () => {
    expect(isDrawable("Přes 300 000 dětí – “nezvěstných”, řekl Œuvré")).toBe(true);
    expect(isDrawable("e\u0301".normalize("NFD"))).toBe(true);
  });

  test.each(["طفل", "子供", "дети", "😀", "→"])("never have %s, which would be asked for elsewhere", (text) => {
    expect(isDrawable(text)).toBe(false);
    expect(firstDrawable([text, "Our label"])).toBe("Our label");
    expect(firstDrawable([`${text} 300,000`])).toBe("300,000");
  });

  test("are cut between words with an ellipsis", () => {
    expect(clipped("one two three", 13)).toBe("one two three");
    expect(clipped("one two, three", 12)).toBe("one two…");
    expect(clipped("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
  });
});
