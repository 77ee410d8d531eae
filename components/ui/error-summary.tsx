interface FormError {
  /** Id of the control. */
  fieldId: string;
  message: string;
}

/** All that is wrong with a form, each line a link to its control. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FormError[] }) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="notice mb-8 font-sans text-16">
      <p className="font-semibold">{title}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
