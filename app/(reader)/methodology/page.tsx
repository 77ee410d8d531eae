import type { Metadata } from "next";
import { connection } from "next/server";
import { ConductSection } from "#components/methodology/conduct-section.tsx";
import { DatesSection } from "#components/methodology/dates-section.tsx";
import { EquationsSection } from "#components/methodology/equations-section.tsx";
import { FiguresSection } from "#components/methodology/figures-section.tsx";
import { HistorySection } from "#components/methodology/history-section.tsx";
import { LineageSection } from "#components/methodology/lineage-section.tsx";
import { RelationsSection } from "#components/methodology/relations-section.tsx";
import { SourcesSection } from "#components/methodology/sources-section.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "Methodology",
  alternates: { canonical: paths.methodology() },
  description:
    "The rules by which claims, figures, sources and corrections are recorded here, the same for every speaker.",
};

const contents = [
  ["figures", "How a number is read"],
  ["equations", "How the arithmetic is judged"],
  ["sources", "Quotes, sources and counter-sources"],
  ["dates", "How a date is known"],
  ["relations", "How claims stand to one another"],
  ["lineage", "How a number travels"],
  ["history", "Corrections and history"],
  ["even-handedness", "The same rules for every speaker"],
  ["left-out", "What we do not publish"],
] as const;

export default async function MethodologyPage() {
  await connection();
  return (
    <>
      <PageHeader
        eyebrow="Methodology"
        title="The rules of this record"
        standfirst="They are the same for every speaker. Where a program applies a rule, this page prints it from the program."
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem]">
        <nav aria-label="On this page" className="no-print lg:order-2">
          <ol className="font-sans text-16 lg:sticky lg:top-8">
            {contents.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`} className="block py-1.5">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="min-w-0 lg:-mt-12">
          <FiguresSection />
          <EquationsSection />
          <SourcesSection />
          <DatesSection />
          <RelationsSection />
          <LineageSection />
          <HistorySection />
          <ConductSection />
        </div>
      </div>
    </>
  );
}
