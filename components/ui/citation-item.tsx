import type { ReactNode } from "react";
import type { Language } from "./language.ts";
import { Missing } from "./missing.tsx";

interface CitationItemProps extends Language {
  /** What the document is to the record: "Disputes the figure". */
  relation?: ReactNode;
  title: ReactNode;
  href?: string;
  publisher?: ReactNode;
  date?: ReactNode;
  /** Passage, note, archive link. */
  children?: ReactNode;
}

/** One document in a list of citations: relation, title, publisher, date, then its passage. */
export function CitationItem({ relation, title, href, publisher, date, lang, dir, children }: CitationItemProps) {
  return (
    <li className="border-t border-rule py-3 font-sans text-16">
      {relation ? <p className="text-14 text-muted">{relation}</p> : null}
      <p className="font-semibold" lang={lang} dir={dir}>
        {href ? <a href={href}>{title}</a> : title}
      </p>
      <p className="text-muted">
        {publisher ?? <Missing>publisher not stated</Missing>}, {date ?? <Missing>date not stated</Missing>}
      </p>
      {children ? <div className="mt-2">{children}</div> : null}
    </li>
  );
}

/** A list of documents, ruled, in the order given. */
export function CitationList({ children }: { children: ReactNode }) {
  return <ul className="border-b border-rule">{children}</ul>;
}
