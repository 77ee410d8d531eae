import { Passage } from "#components/sources/passage.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Quote } from "#components/ui/quote.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { groupCitations } from "#lib/claims/rules.ts";
import { basisWords, claimLinkTagWords, claimLinkWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0 border-t border-rule pt-3">
      <h3 className="mb-2 font-sans text-16 font-semibold">{title}</h3>
      <div className="font-sans text-16">{children}</div>
    </div>
  );
}

function Shown({ claim }: { claim: ClaimDetail }) {
  const { evidence } = groupCitations(claim.citations);
  if (evidence.length === 0) return <Missing>No source is cited for it beside the one in which it was made.</Missing>;
  return evidence.map(({ id, source, note, passage }) => (
    <div key={id} className="mb-3">
      <p>
        <a href={paths.source(source.slug)}>{source.title}</a>: {note}
      </p>
      {source.access === "held" ? null : <p className="text-muted">We have not read this source itself.</p>}
      {passage ? <Passage passage={passage} citedSourceId={source.id} /> : null}
    </div>
  ));
}

function Difference({ claim }: { claim: ClaimDetail }) {
  const changed = claim.links.filter((link) => link.outgoing && link.tags.length > 0);
  const unread = groupCitations(claim.citations).evidence.some(({ source }) => source.access !== "held");
  return (
    <>
      {changed.map(({ id, kind, tags, basis, claim: other }) => (
        <p key={id} className="mb-2">
          {claimLinkWords[kind].outgoing} ({basisWords[basis]}) <a href={paths.claim(other.slug)}>{other.label}</a>:{" "}
          {tags.map((tag) => claimLinkTagWords[tag]).join(", ")}.
        </p>
      ))}
      {unread ? (
        <p>Whether the cited source says it in these words is not established: the source itself has not been read.</p>
      ) : null}
      {changed.length === 0 && !unread ? <Missing>None is recorded.</Missing> : null}
    </>
  );
}

/** What was said, what the cited source shows, and the difference, side by side where there is room. */
export function SaidShown({ claim }: { claim: ClaimDetail }) {
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-3">
      <Part title="What was said">
        {claim.quote ? (
          <Quote text={claim.quote} size="passage" lang={claim.language} dir={claim.direction} />
        ) : (
          <p>{claim.summary}</p>
        )}
      </Part>
      <Part title="What the cited source shows">
        <Shown claim={claim} />
      </Part>
      <Part title="The difference">
        <Difference claim={claim} />
      </Part>
    </div>
  );
}
