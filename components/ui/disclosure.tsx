import type { ReactNode } from "react";

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something folded away that opens without script and is printed open. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details id={id} open={open} className="disclosure border-y border-rule">
      <summary>{summary}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
