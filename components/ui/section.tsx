import type { ReactNode } from "react";
import { SectionHeading } from "./section-heading.tsx";

interface SectionProps {
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heavy rule, named by its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-rule-heavy pt-4">
      <SectionHeading id={id}>{title}</SectionHeading>
      {children}
    </section>
  );
}
