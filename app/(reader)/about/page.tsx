import type { Metadata } from "next";
import { connection } from "next/server";
import { Contact } from "#components/site/contact.tsx";
import { CodeBlock } from "#components/ui/code-block.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";

export const metadata: Metadata = {
  title: "About",
  alternates: { canonical: paths.about() },
  description:
    "What Countersource is, who it is for, on what terms its data and code may be used, and how to reach its editors.",
};

export default async function AboutPage() {
  await connection();
  return (
    <>
      <PageHeader
        eyebrow="About"
        title="Claims beside their sources and their counter-sources"
        standfirst="Countersource records what was publicly claimed, by whom and on what source, and sets it beside the sources that say otherwise."
      />
      <Prose>
        <p>
          Disputes about numbers often turn on what is counted. One speaker counts cases, another people, a third files
          that were not completed, and all three are quoted as answers to one question. Countersource takes such claims
          apart: what each number counts, among whom and in which period, which document it comes from, whether the sums
          add up, and how a number changed as it was passed on.
        </p>
        <p>
          It is made for readers who want to see the passage for themselves, for journalists and editors who compare
          competing statements, and for researchers and programs that need the record as data. The{" "}
          <a href={paths.methodology()}>methodology</a> states the rules by which everything here is entered.
        </p>
      </Prose>
      <Section id="licence" title="Licence">
        <Prose>
          <p>
            The data may be used under the{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
              Creative Commons Attribution 4.0 International Licence
            </a>
            . Quoted words are not ours to license: they belong to those who said or published them, and are quoted
            here, briefly and with their source, for the purpose of comparison. The program is under the MIT licence,
            and the typefaces Source Serif and Source Sans are under the SIL Open Font License 1.1.
          </p>
        </Prose>
      </Section>
      <Section id="reuse" title="How to reuse the data">
        <Prose>
          <p>
            Name Countersource, the title of the record, its revision and its address. Every saved state has an address
            of its own, so that what you cite is still what your readers find.
          </p>
        </Prose>
        <div className="my-6 max-w-prose">
          <CodeBlock label="Form of a citation">{`Countersource, “Title of the record”, revision 3, ${env.origin}/…`}</CodeBlock>
        </div>
        <Prose>
          <p>
            Cite the original source for the words themselves. Do not present a claim without what stands against it
            here, or with wording that we did not use.
          </p>
        </Prose>
      </Section>
      <Section id="contact" title="Contact">
        <Prose>
          <Contact contact={env.contact} />
        </Prose>
      </Section>
    </>
  );
}
