import type { ReactNode } from "react";

/** Words that were added, said so to those who hear the page. */
export function Ins({ children }: { children: ReactNode }) {
  return (
    <ins>
      <span className="sr-only"> (added: </span>
      {children}
      <span className="sr-only">) </span>
    </ins>
  );
}

/** Words that were removed, said so to those who hear the page. */
export function Del({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="sr-only"> (removed: </span>
      {children}
      <span className="sr-only">) </span>
    </del>
  );
}
