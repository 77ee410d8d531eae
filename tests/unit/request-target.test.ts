import { expect, test } from "vitest";
import { problemWithTarget } from "#lib/http/request-target.ts";

test.each([
  "/",
  "/claims/unaccounted-for?page=2",
  "/search?q=%D9%85%D9%81%D9%82%D9%88%D8%AF&q=again",
  "/search?q=100%25+sure",
  "/compare?claims=a&claims=b",
  "/a//b/../c",
])("%s can be read", (target) => {
  expect(problemWithTarget(target)).toBeUndefined();
});

test.each([
  ["/%E0%A4", /percent sign/],
  ["/search?q=%ZZ", /after the question mark.*percent sign/],
  ["/search?a=b&%", /percent sign/],
  ["/a%00b", /NUL/],
  ["/search?q=a%00b", /NUL/],
  [`/${"a".repeat(20_000)}`, /20001 characters long/],
  ["http://elsewhere.example/", /begin with a slash/],
  ["*", /begin with a slash/],
  ["/\\elsewhere.example/", /backslash/],
  [`/search?${"a&".repeat(200)}`, /201 parts/],
])("%s is refused with what is wrong", (target, why) => {
  expect(problemWithTarget(target)).toMatch(why);
});
