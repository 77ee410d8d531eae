import type { ReactNode } from "react";

export type LedgerSign = "+" | "−" | "×" | "÷" | "=" | "≈" | "≠" | "≥" | "≤" | "→";

export interface LedgerTerm {
  value: ReactNode;
  /** What the number counts, in a few words. */
  label?: ReactNode;
}

interface LedgerLineProps {
  first: LedgerTerm;
  rest: readonly (LedgerTerm & { sign: LedgerSign })[];
  /** Status and remarks under the line. */
  children?: ReactNode;
}

const spoken: Record<LedgerSign, string> = {
  "+": "plus",
  "−": "minus",
  "×": "times",
  "÷": "divided by",
  "=": "equals",
  "≈": "is about",
  "≠": "is not",
  "≥": "is at least",
  "≤": "is at most",
  "→": "is rounded to",
};

function Term({ value, label }: LedgerTerm) {
  return (
    <span className="ledger-term">
      <span className="ledger-value">{value}</span>
      {label ? <span className="ledger-label">{label}</span> : null}
    </span>
  );
}

/** One sum as a person would write it on paper, each number over what it counts. */
export function LedgerLine({ first, rest, children }: LedgerLineProps) {
  return (
    <div className="border-t border-rule py-4">
      <p className="ledger">
        <Term {...first} />
        {rest.map(({ sign, ...term }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the terms of one line never move
          <span key={index} className="inline-flex items-baseline gap-x-3">
            <span className="ledger-sign" aria-hidden="true">
              {sign}
            </span>
            <span className="sr-only"> {spoken[sign]} </span>
            <Term {...term} />
          </span>
        ))}
      </p>
      {children ? <div className="mt-2 font-sans text-16">{children}</div> : null}
    </div>
  );
}
