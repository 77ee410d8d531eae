import type { HTMLInputTypeAttribute, ReactNode } from "react";

export interface FieldProps {
  name: string;
  label: ReactNode;
  /** Unique on the page; the name by default. */
  id?: string;
  hint?: ReactNode;
  /** What is wrong and what to do. */
  error?: ReactNode;
}

interface TextFieldProps extends FieldProps {
  type?: HTMLInputTypeAttribute;
  defaultValue?: string;
  placeholder?: string;
  autoComplete?: string;
  maxLength?: number;
}

interface FieldFrameProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** Attributes that tie a control to its hint and its error. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">) {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

/** Label, hint and error around any control. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** A one-line text control with its label, hint and error. */
export function Field({ name, id = name, label, hint, error, type = "text", ...input }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input id={id} name={name} type={type} className="control" {...describedBy(id, { hint, error })} {...input} />
    </FieldFrame>
  );
}
