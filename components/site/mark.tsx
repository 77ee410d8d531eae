/** The three shapes of the sign, in a box of 32 by 24. */
export const markShapes = [
  "M1 22V13L6 2h5L8 12h3v10Z",
  "M31 2v9l-5 11h-5l3-10h-3V2Z",
  "M15.25 0h1.5v24h-1.5Z",
] as const;

/** Our sign: a claim and its counter-source, two quotation marks turned against each other across a column rule. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 24" aria-hidden="true" className={className} fill="currentColor">
      {markShapes.map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
