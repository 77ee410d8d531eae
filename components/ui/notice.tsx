import type { ReactNode } from "react";

interface NoticeProps {
  /** "Correction", "Retracted": the first word a reader meets. */
  title: ReactNode;
  children: ReactNode;
}

/** A correction or retraction, at the top of every page that carried the error. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div role="note" className="notice mb-8 font-sans text-16">
      <p className="font-semibold">{title}</p>
      <div className="max-w-prose">{children}</div>
    </div>
  );
}
