import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/styles/palette.css", import.meta.url), "utf8");

function rolesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, role = "", hex = ""]) => [role, hex]));
}

const [lightCss = "", darkCss = ""] = css.split("@media");
const themes = { light: rolesOf(lightCss), dark: rolesOf(darkCss) };

/** Relative luminance of a hex colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs: [foreground: string, background: string, least: number][] = [
  ...["ink", "ink-muted", "link", "link-hover", "link-visited"].map(
    (role) => [role, "page", 7] as [string, string, number],
  ),
  ...["ink", "ink-muted", "link"].map((role) => [role, "surface", 7] as [string, string, number]),
  ["ink", "surface-strong", 7],
  ["ink", "notice-surface", 7],
  ["link", "notice-surface", 7],
  ["selection-ink", "selection", 7],
  ["mark-ink", "mark", 7],
  ["field-ink", "field", 7],
  ["button-ink", "button", 7],
  ["button-ink", "button-hover", 7],
  ["inserted", "inserted-surface", 7],
  ["deleted", "deleted-surface", 7],
  ["chart-ink", "page", 7],
  ["accent-ink", "accent", 4.5],
  ["ink-faint", "page", 4.5],
  ["field-error", "page", 4.5],
  ["field-error", "field", 4.5],
  ["status-for", "page", 4.5],
  ["status-against", "page", 4.5],
  ["status-partial", "page", 4.5],
  ["status-open", "page", 4.5],
  ["field-rule", "field", 3],
  ["rule-strong", "page", 3],
  ["focus", "page", 3],
  ["focus", "surface", 3],
  ["focus", "notice-surface", 3],
  ["chart-axis", "page", 3],
  ["series-1", "page", 3],
  ["series-2", "page", 3],
  ["series-3", "page", 3],
  ["series-4", "page", 3],
  ["series-1", "series-2", 3],
  ["series-2", "series-3", 3],
  ["series-3", "series-4", 3],
];

describe.each(Object.entries(themes))("%s theme", (_name, roles) => {
  const colourOf = (role: string) => {
    const hex = roles.get(role);
    if (!hex) throw new Error(`palette.css gives no colour for --${role}`);
    return hex;
  };

  test.each(pairs)("%s on %s has a contrast of at least %d : 1", (foreground, background, least) => {
    expect(contrast(colourOf(foreground), colourOf(background))).toBeGreaterThanOrEqual(least);
  });

  test("gives a colour to the same roles as the other theme", () => {
    expect([...roles.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });
});
