import { paths } from "#lib/paths.ts";

/** The parts of the record, in the order a reader needs them. */
const entries = [
  { href: paths.comparisons(), label: "Comparisons" },
  { href: paths.claims(), label: "Claims" },
  { href: paths.topics(), label: "Topics" },
  { href: paths.claimants(), label: "People & organisations" },
  { href: paths.sources(), label: "Sources" },
  { href: paths.measures(), label: "Measures" },
  { href: paths.compare(), label: "Compare" },
  { href: paths.search(), label: "Search" },
];

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
