import type { ReactNode } from "react";
import { Missing } from "./missing.tsx";

export interface Definition {
  label: string;
  /** Null or undefined prints as missing. */
  value: ReactNode;
  /** Word for a missing value; "not stated" by default. */
  missing?: string;
}

interface DefinitionListProps {
  items: readonly Definition[];
  /** The labels are words to be explained rather than names of facts. */
  terms?: boolean;
}

/** Labels and values; side by side where there is room, one above the other where not. */
export function DefinitionList({ items, terms = false }: DefinitionListProps) {
  return (
    <div className="@container">
      <dl className={terms ? "definitions terms" : "definitions"}>
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
