import type { ReactNode } from "react";

interface CheckboxProps {
  name: string;
  label: ReactNode;
  value?: string;
  id?: string;
  defaultChecked?: boolean;
  type?: "checkbox" | "radio";
}

/** One box to tick (or one of several to choose), its label part of the target. */
export function Checkbox({ name, label, value = "1", id, defaultChecked, type = "checkbox" }: CheckboxProps) {
  return (
    <label className="check">
      <input type={type} id={id} name={name} value={value} defaultChecked={defaultChecked} />
      <span>{label}</span>
    </label>
  );
}
