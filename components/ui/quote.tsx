import type { ReactNode } from "react";
import type { Language } from "./language.ts";

interface QuoteProps extends Language {
  /** The exact words, without quotation marks. */
  text: ReactNode;
  /** Address of the source the words stand in. */
  cite?: string;
  size?: "passage" | "claim" | "lead";
  /** Who, when and where: the caption of the quote. */
  children?: ReactNode;
}

const sizes = { passage: "text-18", claim: "text-21", lead: "text-21 sm:text-27" } as const;

/** Someone's exact words, in serif, with the marks of their language. */
export function Quote({ text, cite, size = "claim", lang, dir, children }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote cite={cite} lang={lang} dir={dir} className={`${sizes[size]} max-w-prose`}>
        <p>{text}</p>
      </blockquote>
      {children ? <figcaption className="mt-2 font-sans text-16 text-muted">{children}</figcaption> : null}
    </figure>
  );
}
