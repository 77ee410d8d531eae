import { markShapes } from "#components/site/mark.tsx";
import { clipped } from "./drawable.ts";

/** Size in pixels that every service takes. */
export const shareSize = { width: 1200, height: 630 } as const;

export type ShareCardProps = {
  /** "Claim", "Comparison". */
  kind: string;
  /** The quote, the question or the label, drawn largest. */
  words: string;
  quoted: boolean;
  /** Who and when. */
  byline: string | null;
  /** Numbers as stated, each with who stated it. */
  figures: readonly { verbatim: string; by: string | null }[];
  /** "Revision 3, 18 September 2025". */
  foot: string;
};

const ink = "#16181b";
const muted = "#4a5056";
const accent = "#0b5a57";
const most = { words: 190, byline: 80, verbatim: 19, by: 28 };

/** More figures than this stand in two rows, smaller. */
const inOneRow = 3;

function sizeOf(words: string, figures: number): number {
  if (words.length <= 48 && figures <= inOneRow) return 76;
  if (words.length <= 100) return 60;
  return words.length <= 150 ? 50 : 44;
}

/** What stands on the image that a service shows beside a link. Drawn, not laid out by a browser: styles stand inline. */
export function ShareCard({ kind, words, quoted, byline, figures, foot }: ShareCardProps) {
  const text = clipped(words, most.words);
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: "48px 64px",
        background: "#ffffff",
        color: ink,
        fontFamily: "Serif, Serif Extended",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", borderBottom: `4px solid ${ink}`, paddingBottom: 20 }}>
        <svg viewBox="0 0 32 24" width="52" height="39" fill={accent} role="img" aria-label="Countersource">
          {markShapes.map((shape) => (
            <path key={shape} d={shape} />
          ))}
        </svg>
        <div style={{ display: "flex", fontSize: 36, fontWeight: 600, marginLeft: 16 }}>Countersource</div>
        <div
          style={{ display: "flex", fontFamily: "Sans, Sans Extended", fontSize: 28, color: muted, marginLeft: "auto" }}
        >
          {kind}
        </div>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", fontSize: sizeOf(text, figures.length), fontWeight: 600, lineHeight: 1.2 }}>
          {quoted ? `“${text}”` : text}
        </div>
        {byline ? (
          <div
            style={{ display: "flex", fontFamily: "Sans, Sans Extended", fontSize: 32, color: muted, marginTop: 20 }}
          >
            {clipped(byline, most.byline)}
          </div>
        ) : null}
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", flexWrap: "wrap" }}>
          {figures.map(({ verbatim, by }) => (
            <div
              key={`${verbatim} ${by}`}
              style={{ display: "flex", flexDirection: "column", width: 357, marginTop: 10 }}
            >
              <div
                style={{
                  display: "flex",
                  fontSize: figures.length > inOneRow ? 34 : 42,
                  fontWeight: 600,
                  color: accent,
                }}
              >
                {clipped(verbatim, most.verbatim)}
              </div>
              {by ? (
                <div style={{ display: "flex", fontFamily: "Sans, Sans Extended", fontSize: 24, color: muted }}>
                  {clipped(by, most.by)}
                </div>
              ) : null}
            </div>
          ))}
        </div>
        <div
          style={{
            display: "flex",
            fontFamily: "Sans, Sans Extended",
            fontSize: 26,
            color: muted,
            borderTop: "2px solid #cfd2d3",
            paddingTop: 16,
            marginTop: 20,
          }}
        >
          {foot}
        </div>
      </div>
    </div>
  );
}
