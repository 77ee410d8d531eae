import type { ReactNode } from "react";

/** An absent value, said in words: "not stated" unless another word is given. */
export function Missing({ children = "not stated" }: { children?: ReactNode }) {
  return <span className="missing">{children}</span>;
}
