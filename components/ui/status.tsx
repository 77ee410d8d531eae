import type { ReactNode } from "react";

export type StatusTone = "for" | "against" | "partial" | "open";

const colours: Record<StatusTone, string> = {
  for: "text-status-for",
  against: "text-status-against",
  partial: "text-status-partial",
  open: "text-status-open",
};

function Shape({ tone }: { tone: StatusTone }) {
  switch (tone) {
    case "for":
      return <circle cx="6" cy="6" r="5" fill="currentColor" />;
    case "against":
      return <path d="M6 0 12 6 6 12 0 6Z" fill="currentColor" />;
    case "partial":
      return (
        <>
          <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1a5 5 0 0 1 0 10Z" fill="currentColor" />
        </>
      );
    case "open":
      return <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
}

/** A state as a word with a shape and a colour; the word carries the meaning. */
export function Status({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-baseline gap-2 font-sans font-semibold ${colours[tone]}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
        <Shape tone={tone} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
