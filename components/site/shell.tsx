import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** What surrounds every reader page: skip link, header, main, footer. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 sm:px-8 md:pt-12">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
