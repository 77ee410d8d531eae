import type { PictureLayout, PictureNode, PictureWay } from "#lib/pictures/rows.ts";

function Way({ points, isDashed, hasHead }: PictureWay) {
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <>
      <path
        className={isDashed ? "picture-way picture-way-dashed" : "picture-way"}
        d={`M${points.map((point) => point.join(" ")).join(" L")}`}
      />
      {hasHead ? <path className="picture-way" d={`M${x - 4} ${y - 5} L${x} ${y} L${x + 4} ${y - 5}`} /> : null}
    </>
  );
}

/** The kinds differ in shape; the words beside each say what it is. */
function Node({ x, y, shape }: PictureNode) {
  switch (shape) {
    case "document":
      return <rect className="picture-node" x={x - 4.5} y={y - 4.5} width={9} height={9} />;
    case "speaker":
      return <circle className="picture-node" cx={x} cy={y} r={4.5} />;
    case "claim":
      return <circle className="picture-point" cx={x} cy={y} r={5} />;
    case "dead_end":
      return <path className="picture-way" d={`M${x - 5} ${y - 5} l10 10 m0 -10 l-10 10`} />;
  }
}

/** The lines and nodes of a lineage, where a layout has them. */
export function PictureWays({ layout: { ways = [], nodes = [] } }: { layout: PictureLayout }) {
  return (
    <>
      {ways.map((way) => (
        <Way key={way.id} {...way} />
      ))}
      {nodes.map((node) => (
        <Node key={node.itemId} {...node} />
      ))}
    </>
  );
}
