import type { ReactNode } from "react";

interface RailProps {
  /** Names the rail for those who cannot see where it stands. */
  label: string;
  rail: ReactNode;
  children: ReactNode;
}

/** Two thirds text, one third evidence; on small screens the rail follows the text it belongs to. */
export function Rail({ label, rail, children }: RailProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={label}
        className="min-w-0 border-t border-rule-heavy pt-4 lg:border-t-0 lg:border-s lg:border-rule lg:ps-6 lg:pt-0"
      >
        {rail}
      </aside>
    </div>
  );
}
