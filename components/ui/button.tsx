import type { ReactNode } from "react";

interface ButtonProps {
  children: ReactNode;
  quiet?: boolean;
  name?: string;
  value?: string;
}

/** Submits the form it stands in. */
export function Button({ children, quiet = false, name, value }: ButtonProps) {
  return (
    <button type="submit" name={name} value={value} className={quiet ? "button quiet" : "button"}>
      {children}
    </button>
  );
}
