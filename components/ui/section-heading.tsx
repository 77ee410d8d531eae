import type { ReactNode } from "react";

interface SectionHeadingProps {
  id: string;
  level?: 2 | 3;
  children: ReactNode;
}

/** A heading that is its own permanent link. */
export function SectionHeading({ id, level = 2, children }: SectionHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Heading id={id} className={level === 2 ? "mb-4 text-27" : "mt-8 mb-3 text-21"}>
      <a href={`#${id}`} className="heading-anchor">
        {children}
      </a>
    </Heading>
  );
}
