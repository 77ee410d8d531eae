import { paths } from "#lib/paths.ts";
import { NavigationLinks } from "./navigation.tsx";
import { SearchForm } from "./search-form.tsx";
import { Wordmark } from "./wordmark.tsx";

/** Name, search and the parts of the record; on phones the last two fold into a menu that needs no script. */
export function SiteHeader() {
  return (
    <header className="mx-auto max-w-page px-4 sm:px-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule-heavy md:border-b-0 md:pt-3">
        <a href={paths.home()} className="py-2.5 no-underline">
          <Wordmark />
        </a>
        <div className="no-print hidden w-88 md:block">
          <SearchForm id="header-search" />
        </div>
        <details className="site-menu no-print md:hidden">
          <summary className="py-2.5 font-sans text-16 font-semibold">Menu</summary>
          <div className="pb-4">
            <SearchForm id="menu-search" />
            <nav aria-label="Main">
              <NavigationLinks className="mt-2 grid grid-cols-2 gap-x-4 font-sans text-16" />
            </nav>
          </div>
        </details>
      </div>
      <nav aria-label="Main" className="no-print mt-2 hidden border-y border-rule-heavy md:block">
        <NavigationLinks className="flex flex-wrap justify-between gap-x-3 font-sans text-16 font-semibold" />
      </nav>
    </header>
  );
}
