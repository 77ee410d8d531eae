import type { CircleRole, Shape } from "./drawing.ts";
import { paper } from "./paper.ts";
import type { Picture } from "./picture.ts";
import { footOf, layOutSheet, type Provenance } from "./sheet.ts";

// What XML 1.0 does not allow, even escaped (section 2.2).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string) =>
  text
    .replaceAll(notInXml, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function element(name: string, attributes: Record<string, string | number>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

function look(role: CircleRole) {
  const { fill, rim, width } = paper.marks[role];
  return { fill, stroke: rim, "stroke-width": width };
}

function toElement(shape: Shape, origin: string): string {
  switch (shape.kind) {
    case "line": {
      const { colour, width } = paper.lines[shape.role];
      const { x1, y1, x2, y2 } = shape;
      const dash: Record<string, string> = shape.dashed ? { "stroke-dasharray": paper.dash } : {};
      return element("line", { x1, y1, x2, y2, stroke: colour, "stroke-width": width, ...dash });
    }
    case "path": {
      const { colour, width } = paper.paths[shape.role];
      return element("path", { d: shape.d, fill: "none", stroke: colour, "stroke-width": width });
    }
    case "circle":
      return element("circle", { cx: shape.x, cy: shape.y, r: shape.radius, ...look(shape.role) });
    case "square": {
      const { x, y, side } = shape;
      const place = { x: x - side / 2, y: y - side / 2, width: side, height: side };
      return element("rect", { ...place, ...look(shape.role) });
    }
    case "text": {
      const { colour, weight } = paper.texts[shape.role];
      const heavy: Record<string, number> = weight === 400 ? {} : { "font-weight": weight };
      const anchored: Record<string, string> = shape.anchor === "start" ? {} : { "text-anchor": shape.anchor };
      const place = { ...anchored, x: shape.x, y: shape.y, "font-size": shape.size, fill: colour, ...heavy };
      const text = element("text", place, escaped(shape.text));
      return shape.href === null ? text : element("a", { href: `${origin}${shape.href}` }, text);
    }
  }
}

/**
 * A picture as a file of its own: SVG with every style in it, on white, with title, subtitle, source, address and
 * revision as text in the picture. Links in it are absolute.
 */
export function toSvg(picture: Picture, provenance: Provenance): string {
  const { width, height, words, drawing, at } = layOutSheet(picture, provenance);
  const draw = (shapes: readonly Shape[]) => shapes.map((shape) => `${toElement(shape, provenance.origin)}\n`).join("");
  // A rim in the colour of the paper keeps words legible where a grid line runs beneath them.
  const rim = { "paint-order": "stroke", stroke: paper.colours.page, "stroke-width": 3, "stroke-linejoin": "round" };
  const isText = ({ kind }: Shape) => kind === "text";
  const marks = draw(drawing.shapes.filter((shape) => !isText(shape)));
  const labels = element("g", rim, draw(drawing.shapes.filter(isText)));
  const spoken = [picture.subtitle, picture.description, ...footOf(picture, provenance)].join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xml:lang": "en",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": paper.fonts,
      role: "group",
      "aria-labelledby": "title",
      "aria-describedby": "description",
    },
    [
      element("title", { id: "title" }, escaped(picture.title)),
      element("desc", { id: "description" }, escaped(spoken)),
      element("rect", { width, height, fill: paper.colours.page }),
      draw(words),
      element("g", { transform: `translate(${at.x} ${at.y})` }, `${marks}${labels}`),
    ].join("\n"),
  )}\n`;
}
