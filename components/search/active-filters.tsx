interface ActiveFiltersProps {
  filters: readonly { name: string; label: string; value: string; withoutHref: string }[];
  clearHref: string;
}

/** The filters that are set, each with the way to take it off. */
export function ActiveFilters({ filters, clearHref }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <div className="no-print mb-6 font-sans text-16">
      <h2 className="sr-only">Filters that are set</h2>
      <ul className="flex flex-wrap gap-x-6">
        {filters.map(({ name, label, value, withoutHref }) => (
          <li key={name} className="py-2.5">
            <span className="text-muted">{label}:</span> {value}{" "}
            <a href={withoutHref}>
              remove<span className="sr-only"> {label}</span>
            </a>
          </li>
        ))}
        {filters.length > 1 ? (
          <li className="py-2.5">
            <a href={clearHref}>Remove all filters</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
