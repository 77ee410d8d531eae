import type { Metadata } from "next";
import { connection } from "next/server";
import { CorrectionEntry } from "#components/history/correction-entry.tsx";
import { HttpStatus } from "#components/ui/http-status.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pager } from "#components/ui/pager.tsx";
import { Section } from "#components/ui/section.tsx";
import { InvalidInputError } from "#lib/errors.ts";
import { dayInWords } from "#lib/format/dates.ts";
import { listCorrections } from "#lib/history/corrections.ts";
import { findChainHead } from "#lib/history/queries.ts";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "Corrections",
  description: "What was changed in published records, why, and how long it had stood.",
  alternates: { canonical: paths.corrections() },
};

type Props = { searchParams: Promise<{ after?: string | string[] }> };

const perPage = 20;

async function load(after: string | string[] | undefined) {
  try {
    return await listCorrections({ cursor: after === undefined ? null : String(after), limit: perPage });
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

export default async function CorrectionsPage({ searchParams }: Props) {
  await connection();
  const { after } = await searchParams;
  const [page, head] = await Promise.all([load(after), findChainHead()]);
  if (page === null) {
    return (
      <>
        <HttpStatus code={400} />
        <PageHeader
          title="There is no such page of the corrections"
          standfirst="The part of the address after the question mark was not made by this list: it may have been cut short."
        />
        <a href={paths.corrections()}>The corrections from the latest</a>
      </>
    );
  }
  const { items, next } = page;
  return (
    <>
      <PageHeader
        title="Corrections"
        standfirst="Every change to the meaning of a published record, and every record that was retracted: what it was, why, and how long it had been public. The latest stands first."
      />
      {items.length === 0 && after === undefined ? (
        <p className="max-w-prose">
          No correction has been entered yet. That says that nobody has reported a mistake that we confirmed, not that
          there is none: <a href={paths.about()}>tell us what is wrong</a>.
        </p>
      ) : null}
      {items.length === 0 && after !== undefined ? <p>There are no earlier corrections.</p> : null}
      <ol>
        {items.map((correction) => (
          <CorrectionEntry key={correction.id} correction={correction} />
        ))}
      </ol>
      <Pager
        label="Pages of corrections"
        nextLabel="Earlier corrections"
        {...(next ? { nextHref: paths.corrections(next) } : {})}
      />
      {head ? (
        <Section id="chain" title="The head of the chain">
          <p className="max-w-prose">
            Each saved state of each record carries a hash of itself and of the one saved before it. This is the latest
            hash, of {dayInWords(head.at)}. Whoever keeps it can show later whether anything saved up to that day was
            rewritten afterwards; it does not show that what was entered is true.{" "}
            <a href={paths.methodology("chain")}>What the chain proves, and what it does not</a>
          </p>
          <p className="code-block mt-4">
            <span className="sr-only">Head of the revision chain: </span>
            {head.hash}
          </p>
        </Section>
      ) : null}
    </>
  );
}
