import type { ReactNode } from "react";
import type { Language } from "./language.ts";

interface PageHeaderProps extends Language {
  /** Kind of page in one or two words, above the title. */
  eyebrow?: ReactNode;
  title: ReactNode;
  standfirst?: ReactNode;
  /** Lines under the standfirst: dates, revision, links. */
  children?: ReactNode;
}

/** The top of a page: what kind, what about, and one or two sentences. */
export function PageHeader({ eyebrow, title, standfirst, children, lang, dir }: PageHeaderProps) {
  return (
    <header className="mb-6 sm:mb-10">
      {eyebrow ? <p className="mb-2 font-sans text-16 font-semibold text-muted">{eyebrow}</p> : null}
      <h1 lang={lang} dir={dir} className="max-w-[24em] text-27 sm:text-36">
        {title}
      </h1>
      {standfirst ? <p className="mt-4 max-w-prose text-18 sm:text-21">{standfirst}</p> : null}
      {children ? <div className="mt-4 font-sans text-16 text-muted">{children}</div> : null}
    </header>
  );
}
