import type { ReactNode } from "react";
import type { PictureLayout, PictureMark, PictureText } from "#lib/pictures/rows.ts";
import { pictureWidths } from "#lib/pictures/rows.ts";
import { textSize } from "#lib/pictures/text.ts";
import { PictureWays } from "./picture-ways.tsx";

interface PictureProps {
  /** Unique on the page. */
  id: string;
  /** What the picture shows, as a sentence. */
  title: string;
  /** Measure, unit and period. */
  subtitle: string;
  /** What a reader who cannot see it should know: how many rows, from where to where. */
  description: string;
  /** The layout for each width. */
  layOut: (width: number) => PictureLayout;
  /** Where the data comes from. */
  source?: ReactNode;
}

const sizes = ["narrow", "middle", "wide"] as const;

/** An open end is an arrow: the words allow more in this direction. */
function Arrow({ x, y, direction }: { x: number; y: number; direction: -1 | 1 }) {
  return (
    <path className="picture-arrow" d={`M${x - 5 * direction} ${y - 5} L${x} ${y} L${x - 5 * direction} ${y + 5}`} />
  );
}

function Mark({ y, x1, x2, openLow, openHigh, point }: PictureMark) {
  // Ends closer than the dot is wide would only fray it.
  const hasEnds = x2 - x1 > (point === null ? 0 : 10);
  return (
    <g>
      {x2 > x1 ? <line className="picture-range" x1={x1} x2={x2} y1={y} y2={y} /> : null}
      {!openLow && hasEnds ? <line className="picture-end" x1={x1} x2={x1} y1={y - 6} y2={y + 6} /> : null}
      {!openHigh && hasEnds ? <line className="picture-end" x1={x2} x2={x2} y1={y - 6} y2={y + 6} /> : null}
      {openLow ? <Arrow x={x1} y={y} direction={-1} /> : null}
      {openHigh ? <Arrow x={x2} y={y} direction={1} /> : null}
      {point === null ? null : <circle className="picture-point" cx={point} cy={y} r={4.5} />}
    </g>
  );
}

function Words({ text, role, box, baseline, href }: PictureText) {
  const words = (
    <text className={`picture-${role}`} x={box.x} y={baseline} fontSize={textSize}>
      {text}
    </text>
  );
  return href === null ? words : <a href={href}>{words}</a>;
}

function Drawing({
  id,
  size,
  title,
  description,
  layout,
}: {
  id: string;
  size: (typeof sizes)[number];
  title: string;
  description: string;
  layout: PictureLayout;
}) {
  const { width, height, plot, texts, marks, ticks } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the drawing holds links, so it is a group and no image; a fieldset is for forms
    <svg
      className={`picture-drawing picture-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-${size}-title`}
      aria-describedby={`${id}-${size}-desc`}
    >
      <title id={`${id}-${size}-title`}>{title}</title>
      <desc id={`${id}-${size}-desc`}>{description}</desc>
      {ticks.map(({ x, text }) => (
        <line key={text} className="picture-grid" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      ))}
      {ticks.length > 0 ? (
        <line className="picture-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      ) : null}
      {marks.map((mark) => (
        <Mark key={mark.itemId} {...mark} />
      ))}
      <PictureWays layout={layout} />
      {texts.map((text) => (
        <Words key={`${text.box.x} ${text.box.y}`} {...text} />
      ))}
    </svg>
  );
}

/**
 * A picture drawn on the server, its finding as title: one drawing per width, of which the page shows the one that fits.
 * The table of the same data stands beneath it, and is the caller's.
 */
export function Picture({ id, title, subtitle, description, layOut, source }: PictureProps) {
  return (
    <figure className="picture">
      <figcaption>
        <p className="font-sans text-18 font-semibold">{title}</p>
        <p className="mb-3 font-sans text-14 text-muted">{subtitle}</p>
      </figcaption>
      {sizes.map((size, at) => (
        <Drawing
          key={size}
          id={id}
          size={size}
          title={title}
          description={`${subtitle}. ${description}`}
          layout={layOut(pictureWidths[at] ?? pictureWidths[0])}
        />
      ))}
      {source ? <p className="mt-2 font-sans text-14 text-muted">{source}</p> : null}
    </figure>
  );
}
