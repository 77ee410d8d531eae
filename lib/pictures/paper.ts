import type { CircleRole, LineRole, PathRole, TextRole } from "./drawing.ts";

// A file has no stylesheet to ask: these are the light colours of app/styles/palette.css, which a test compares.
const colours = {
  page: "#ffffff",
  ink: "#16181b",
  "ink-muted": "#4a5056",
  "chart-ink": "#16181b",
  "chart-axis": "#6b7178",
  "chart-grid": "#dfe1e1",
  "series-1": "#12436d",
} as const;

/** A picture on white paper: the colour, width and weight of everything in it. */
export const paper = {
  colours,
  // Fonts that a reader may have, widest last: the widths of text.ts hold for each of the named ones.
  fonts: "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, 'Liberation Sans', sans-serif",
  lines: {
    grid: { colour: colours["chart-grid"], width: 1 },
    axis: { colour: colours["chart-axis"], width: 1 },
    range: { colour: colours["series-1"], width: 4 },
    end: { colour: colours["series-1"], width: 2 },
    doubt: { colour: colours["chart-axis"], width: 1.5 },
    way: { colour: colours["chart-axis"], width: 1.5 },
  } satisfies Record<LineRole, { colour: string; width: number }>,
  paths: {
    arrow: { colour: colours["series-1"], width: 2 },
    head: { colour: colours["chart-axis"], width: 1.5 },
  } satisfies Record<PathRole, { colour: string; width: number }>,
  /** What stands at a place: filled in its colour, or only outlined in it. */
  marks: {
    point: { fill: colours["series-1"], rim: colours.page, width: 1.5 },
    node: { fill: colours.page, rim: colours["series-1"], width: 2 },
  } satisfies Record<CircleRole, { fill: string; rim: string; width: number }>,
  dash: "7 4",
  texts: {
    title: { colour: colours.ink, weight: 600 },
    subtitle: { colour: colours["ink-muted"], weight: 400 },
    heading: { colour: colours["chart-ink"], weight: 600 },
    label: { colour: colours["chart-ink"], weight: 400 },
    value: { colour: colours["chart-ink"], weight: 600 },
    absent: { colour: colours["ink-muted"], weight: 400 },
    tick: { colour: colours["ink-muted"], weight: 400 },
    note: { colour: colours["ink-muted"], weight: 400 },
    source: { colour: colours["ink-muted"], weight: 400 },
  } satisfies Record<TextRole, { colour: string; weight: number }>,
} as const;
