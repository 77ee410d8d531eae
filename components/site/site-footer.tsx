import { paths } from "#lib/paths.ts";

const about = [
  { href: paths.methodology(), label: "Methodology" },
  { href: paths.corrections(), label: "Corrections" },
  { href: paths.about(), label: "About, licence and contact" },
];

/** What the site is in one sentence, how it works, and on what terms it may be used. */
export function SiteFooter() {
  return (
    <footer className="no-print mx-auto mt-20 max-w-page px-4 pb-12 sm:px-8">
      <div className="grid gap-x-12 gap-y-6 border-t border-rule-heavy pt-4 font-sans text-16 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="max-w-prose">
          <p>Countersource sets every recorded public claim beside its source and its counter-sources.</p>
          <p className="mt-2 text-muted">
            Data:{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
              CC BY 4.0
            </a>
            . Code: <a href={`${paths.about()}#licence`}>MIT</a>. Quoted words belong to those who said or published
            them.
          </p>
        </div>
        <nav aria-label="About this site">
          <ul>
            {about.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="block py-2.5">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
