import type { Drawing, Shape } from "#lib/pictures/drawing.ts";
import type { Picture as PictureValue } from "#lib/pictures/picture.ts";
import { pictureWidths } from "#lib/pictures/rows.ts";

const sizes = ["narrow", "middle", "wide"] as const;

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "line": {
      const { role, dashed, x1, y1, x2, y2 } = shape;
      return <line className={`picture-${role}${dashed ? " picture-dashed" : ""}`} x1={x1} x2={x2} y1={y1} y2={y2} />;
    }
    case "path":
      return <path className={`picture-${shape.role}`} d={shape.d} />;
    case "circle":
      return <circle className={`picture-${shape.role}`} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case "square": {
      const { role, x, y, side } = shape;
      return <rect className={`picture-${role}`} x={x - side / 2} y={y - side / 2} width={side} height={side} />;
    }
    case "text": {
      const words = (
        <text
          className={`picture-${shape.role}`}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor === "start" ? undefined : shape.anchor}
        >
          {shape.text}
        </text>
      );
      return shape.href === null ? words : <a href={shape.href}>{words}</a>;
    }
  }
}

interface DrawnAtProps {
  id: string;
  size: (typeof sizes)[number];
  title: string;
  description: string;
  drawing: Drawing;
}

function DrawnAt({ id, size, title, description, drawing }: DrawnAtProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the drawing holds links, so it is a group and no image; a fieldset is for forms
    <svg
      className={`picture-drawing picture-${size}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-labelledby={`${id}-${size}-title`}
      aria-describedby={`${id}-${size}-desc`}
    >
      <title id={`${id}-${size}-title`}>{title}</title>
      <desc id={`${id}-${size}-desc`}>{description}</desc>
      {drawing.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place in the drawing
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
}

interface PictureProps {
  picture: PictureValue;
  /** The address of its file of a type. */
  hrefOf: PictureHref;
}

/** The address of a file of a picture, by its name: "timeline.svg". */
export type PictureHref = (file: string) => string;

/**
 * A picture drawn on the server, its finding as title: one drawing per width, of which the page shows the one that fits,
 * and beneath it where the data comes from and the files to be had.
 */
export function Picture({ picture, hrefOf }: PictureProps) {
  const { name, title, subtitle, description, source } = picture;
  return (
    <figure className="picture" id={`picture-${name}`}>
      <figcaption>
        <p className="font-sans text-18 font-semibold">{title}</p>
        <p className="mb-3 font-sans text-14 text-muted">{subtitle}</p>
      </figcaption>
      {sizes.map((size, at) => (
        <DrawnAt
          key={size}
          id={`picture-${name}`}
          size={size}
          title={title}
          description={`${subtitle}. ${description}`}
          drawing={picture.draw(pictureWidths[at] ?? pictureWidths[0])}
        />
      ))}
      <p className="mt-2 font-sans text-14 text-muted">{source}</p>
      <ul className="picture-files no-print" aria-label={`Files of the picture: ${title}`}>
        <li>
          <a href={hrefOf(`${name}.svg`)}>Picture as SVG</a>
        </li>
        <li>
          <a href={hrefOf(`${name}.png`)}>Picture as PNG</a>
        </li>
        <li>
          <a href={hrefOf(`${name}.csv`)}>Data as CSV</a>
        </li>
      </ul>
    </figure>
  );
}
