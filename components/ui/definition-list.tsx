import type { ReactNode } from "react";
import { Missing } from "./missing.tsx";

export interface Definition {
  label: string;
  /** Null or undefined prints as missing. */
  value: ReactNode;
  /** Word for a missing value; "not stated" by default. */
  missing?: string;
}

/** Labels and values; side by side where there is room, one above the other where not. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <div className="@container">
      <dl className="definitions">
        {items.map(({ label, value, missing }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <Missing>{missing}</Missing>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
