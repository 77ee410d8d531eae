import type { FieldProps } from "./field.tsx";
import { describedBy, FieldFrame } from "./field.tsx";

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  defaultValue?: string;
}

/** A choice of one from a list, with its label, hint and error. */
export function Select({ name, id = name, label, hint, error, options, defaultValue }: SelectProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} defaultValue={defaultValue} className="control" {...describedBy(id, { hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
