import type { ReactNode } from "react";

/** Running text at a readable measure, with rhythm for its own headings and lists. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
