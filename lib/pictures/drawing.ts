export type TextRole = "title" | "subtitle" | "heading" | "label" | "value" | "absent" | "tick" | "note" | "source";
/** Where in its text the place of a text lies. */
export type Anchor = "start" | "middle" | "end";
export type LineRole = "grid" | "axis" | "range" | "end" | "doubt" | "way";
export type PathRole = "arrow" | "head";
export type CircleRole = "point" | "node";

/** What a picture is made of on a page and in a file alike; what a role looks like is said in CSS and in `paper.ts`. */
export type Shape =
  | { kind: "line"; role: LineRole; x1: number; y1: number; x2: number; y2: number; dashed: boolean }
  | { kind: "path"; role: PathRole; d: string }
  | { kind: "circle"; role: CircleRole; x: number; y: number; radius: number }
  | { kind: "square"; role: "node"; x: number; y: number; side: number }
  | {
      kind: "text";
      role: TextRole;
      x: number;
      y: number;
      anchor: Anchor;
      size: number;
      text: string;
      href: string | null;
    };

/** Shapes in the units of a view box of `width` by `height`, the first drawn first. */
export type Drawing = { width: number; height: number; shapes: readonly Shape[] };

/** A straight line. */
export function line(
  role: LineRole,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  dashed = false,
): Shape {
  return { kind: "line", role, x1, y1, x2, y2, dashed };
}

const barbs = {
  left: [5, -5, 5, 5],
  right: [-5, -5, -5, 5],
  up: [-5, 5, 5, 5],
  down: [-5, -5, 5, -5],
} as const;

/** The head of an arrow with its tip at a place: the words allow more in this direction. */
export function arrow(x: number, y: number, direction: keyof typeof barbs): Shape {
  const [dx1, dy1, dx2, dy2] = barbs[direction];
  return { kind: "path", role: "arrow", d: `M${x + dx1} ${y + dy1} L${x} ${y} L${x + dx2} ${y + dy2}` };
}
