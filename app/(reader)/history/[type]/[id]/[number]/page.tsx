import type { Metadata } from "next";
import { CiteRecord } from "#components/history/cite-record.tsx";
import { ContentInFull } from "#components/history/content-view.tsx";
import { CorrectionNotices } from "#components/history/correction-notices.tsx";
import { RevisionChanges } from "#components/history/revision-changes.tsx";
import { RevisionByline } from "#components/history/revision-facts.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { PrintFoot } from "#components/ui/print-foot.tsx";
import { Section } from "#components/ui/section.tsx";
import { env } from "#lib/env.ts";
import { recordTypeWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { loadRevisionPage } from "../load.ts";

type Props = { params: Promise<{ type: string; id: string; number: string }> };

async function load({ params }: Props) {
  const { type, id, number } = await params;
  return loadRevisionPage(type, id, number);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record, revision } = await load(props);
  const { recordType, id, name } = record;
  return {
    title: `Revision ${revision.number} of: ${name}`,
    description: `This record as it stood after revision ${revision.number}: ${revision.reason}`,
    alternates: { canonical: paths.revision(recordType, id, revision.number) },
  };
}

export default async function RevisionPage(props: Props) {
  const { record, revision, content, previous, next, newest, corrections } = await load(props);
  const { recordType, id, name, href } = record;
  const { number, reason, at, hash, previousHash } = revision;
  return (
    <article>
      {number === newest ? null : (
        <Notice title="An earlier state">
          <p>
            This is how the record stood after revision {number}.{" "}
            <a href={paths.revision(recordType, id, newest)}>Revision {newest}</a> is the newest.
          </p>
        </Notice>
      )}
      {number === newest && revision.state === "retracted" ? (
        <Notice title="Retracted">
          <p>This record was retracted. What stands below is what it said until then. Reason: {reason}</p>
        </Notice>
      ) : null}
      <PageHeader eyebrow={`${recordTypeWords[recordType]}: revision ${number}`} title={name}>
        <p>
          <RevisionByline revision={revision} />
        </p>
        <p>
          <a href={paths.history(recordType, id)}>All revisions</a>
          {href ? (
            <>
              {" · "}
              <a href={href}>The record as it stands</a>
            </>
          ) : null}
        </p>
      </PageHeader>
      <CorrectionNotices corrections={corrections} />
      <p className="max-w-prose">Reason: {reason}</p>
      <Section id="changes" title="What it changed">
        <RevisionChanges revision={revision} />
      </Section>
      <Section id="content" title="What the record said">
        <ContentInFull content={content} />
      </Section>
      <Section id="proof" title="Its place in the chain">
        <DefinitionList
          items={[
            { label: "Hash of this state", value: <code className="break-all">{hash}</code> },
            {
              label: "Hash of the save before it, on any record",
              value: <code className="break-all">{previousHash}</code>,
            },
          ]}
        />
        <p className="mt-3 max-w-prose font-sans text-16">
          Whoever has kept the hash can show that this state was not rewritten since:{" "}
          <a href={paths.methodology("chain")}>what the chain proves, and what it does not</a>.
        </p>
      </Section>
      <Section id="cite" title="How to cite this state">
        <CiteRecord
          recordType={recordType}
          id={id}
          title={name}
          revision={number}
          updatedAt={at}
          origin={env.origin}
          downloads={[]}
        />
      </Section>
      <Pager
        label="Neighbouring revisions"
        {...(previous === null
          ? {}
          : { previousHref: paths.revision(recordType, id, previous), previousLabel: `Revision ${previous}` })}
        {...(next === null ? {} : { nextHref: paths.revision(recordType, id, next), nextLabel: `Revision ${next}` })}
      />
      <PrintFoot
        permalink={`${env.origin}${paths.revision(recordType, id, number)}`}
        revision={`Revision ${number}`}
        head={hash}
      />
    </article>
  );
}
