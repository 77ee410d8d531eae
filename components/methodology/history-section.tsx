import { Prose } from "#components/ui/prose.tsx";
import { Section } from "#components/ui/section.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import { paths } from "#lib/paths.ts";
import type { CorrectionInput } from "#lib/revisions/schema.ts";
import { TermList } from "./terms.tsx";

const kindWords: Record<CorrectionInput["kind"], string> = {
  typo: "Typo",
  clarification: "Clarification",
  correction: "Correction",
  update: "Update",
  retraction: "Retraction",
};

const kinds: Record<CorrectionInput["kind"], string> = {
  typo: "Spelling or layout; the meaning is the same.",
  clarification: "It was right and could be misread.",
  correction: "It was wrong.",
  update: "It was right and something has changed since.",
  retraction: "It should not have been published; a page with the reason stays in its place.",
};

/** Corrections, and what the chain of revisions proves. */
export function HistorySection() {
  return (
    <Section id="history" title="Corrections and history">
      <Prose>
        <p>
          Nothing is edited in silence. Every saved state of every record stays readable under its own address, with its
          author, its time and the reason for the change. What was changed in a published record, and why, is listed
          among the <a href={paths.corrections()}>corrections</a>. A record that is withdrawn leaves its reason behind,
          and an address that changes leads to the new one.
        </p>
      </Prose>
      <TermList words={kindWords} meanings={kinds} />
      <SectionHeading id="chain" level={3}>
        What the chain proves, and what it does not
      </SectionHeading>
      <Prose>
        <p>
          Each saved state carries a hash of its own content and of the state saved before it, over the whole record of
          this site. To change an old state, every hash after it would have to be changed too.
        </p>
        <p>
          So anyone who has kept a copy, or only the latest hash of a day, can show whether the past was rewritten
          since. The chain does not prove that what was entered is true, that the person named as author sat at the
          keyboard, or that the clock was right. And it does not help those who have kept nothing: whoever controls the
          database could compute a whole new chain, and only an older hash in someone else’s hands would give it away.
        </p>
        <p>
          The hash is SHA-256 over canonical JSON (RFC 8785), and <code>npm run verify</code> checks the chain of any
          copy of the database and names the first broken link.
        </p>
      </Prose>
    </Section>
  );
}
