import type { Metadata } from "next";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RevisionChanges } from "#components/history/revision-changes.tsx";
import { RevisionByline } from "#components/history/revision-facts.tsx";
import { HttpStatus } from "#components/ui/http-status.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import { countOf, recordTypeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { loadHistoryPage } from "./load.ts";

type Props = {
  params: Promise<{ type: string; id: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

async function load({ params, searchParams }: Props) {
  const [{ type, id }, { after }] = await Promise.all([params, searchParams]);
  return loadHistoryPage(type, id, after === undefined ? null : String(after));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await load(props);
  if (page.kind === "refused") return { title: "History: not a page of this list", robots: { index: false } };
  const { recordType, id, name } = page.record;
  return {
    title: `History of: ${name}`,
    description: `Every state of this record that readers saw, with its author, its reason and what it changed.`,
    alternates: { canonical: paths.history(recordType, id) },
  };
}

export default async function HistoryPage(props: Props) {
  const page = await load(props);
  if (page.kind === "refused") {
    const { type, id } = await props.params;
    return (
      <>
        <HttpStatus code={400} />
        <PageHeader title="There is no such page of this history" standfirst={page.message} />
        <a href={paths.history(type, id)}>The history from its newest state</a>
      </>
    );
  }
  const { record, total, corrections } = page;
  const { items, next } = page.page;
  return (
    <>
      <PageHeader
        eyebrow={`${recordTypeWords[record.recordType]}: history`}
        title={record.name}
        standfirst={`${countOf(total, "saved state")} ${total === 1 ? "has" : "have"} been shown to readers. The newest stands first.`}
      >
        <p>
          {record.href ? <a href={record.href}>The record as it stands</a> : "No page of its own shows this record."}
        </p>
        <p>Every save has a number, drafts too. Drafts are not shown, so numbers may be left out here.</p>
      </PageHeader>
      <ol>
        {items.map((revision) => {
          const { number, reason } = revision;
          return (
            <li key={number} className="mt-8 border-t border-rule-heavy pt-4">
              <SectionHeading id={`revision-${number}`}>Revision {number}</SectionHeading>
              <p className="font-sans text-16 text-muted">
                <RevisionByline revision={revision} />
              </p>
              <p className="mt-1 mb-4 max-w-prose">Reason: {reason}</p>
              <CorrectionNotices corrections={corrections.filter((correction) => correction.revision === number)} />
              <RevisionChanges revision={revision} />
              <p className="mt-4 font-sans text-16">
                <a href={paths.revision(record.recordType, record.id, number)}>Revision {number} in full</a>
              </p>
            </li>
          );
        })}
      </ol>
      <Pager
        label="Pages of this history"
        nextLabel="Older states"
        {...(next ? { nextHref: paths.history(record.recordType, record.id, next) } : {})}
      />
    </>
  );
}
