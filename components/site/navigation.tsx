/** The parts of the record, in the order a reader needs them. */
const entries = [
  { href: "/comparisons", label: "Comparisons" },
  { href: "/claims", label: "Claims" },
  { href: "/topics", label: "Topics" },
  { href: "/claimants", label: "People & organisations" },
  { href: "/sources", label: "Sources" },
  { href: "/measures", label: "Measures" },
  { href: "/compare", label: "Compare" },
  { href: "/search", label: "Search" },
] as const;

/** Links to every part of the record. */
export function NavigationLinks({ className }: { className: string }) {
  return (
    <ul className={className}>
      {entries.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="quiet-link block py-2.5">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
