import { RecordDate } from "#components/dates/record-date.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Quote } from "#components/ui/quote.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

type Occasion = { key: string; statements: ClaimSummary[] };

/** Statements that follow each other and were made on one day, in one role, in one source. */
function occasionsOf(claims: readonly ClaimSummary[]): Occasion[] {
  const occasions: Occasion[] = [];
  for (const claim of claims) {
    const key = [claim.said.edtf, claim.roleAsStated, claim.firstSource?.id].join("|");
    const last = occasions.at(-1);
    if (last?.key === key) last.statements.push(claim);
    else occasions.push({ key, statements: [claim] });
  }
  return occasions;
}

function Statement({ claim }: { claim: ClaimSummary }) {
  const { slug, label, quote, summary, language, direction, figures, counterSourceCount } = claim;
  return (
    <li className="break-inside-avoid border-t border-rule py-4 first:border-t-0 first:pt-0">
      <h3 className="text-21">
        <a href={paths.claim(slug)}>{label}</a>
      </h3>
      <div className="mt-1">
        {quote === null ? (
          <p className="max-w-prose">{summary}</p>
        ) : (
          <Quote size="passage" text={quote} lang={language} dir={direction} />
        )}
      </div>
      <p className="mt-1 font-sans text-16 text-muted">
        Figures as stated:{" "}
        {figures.length > 0 ? (
          <span lang={language} dir={direction}>
            {figures.map(({ verbatim }) => `“${verbatim}”`).join(", ")}
          </span>
        ) : (
          <Missing>none</Missing>
        )}
        {" · "}Against it: {countOf(counterSourceCount, "counter-source")}
      </p>
    </li>
  );
}

function Where({ claim }: { claim: ClaimSummary }) {
  const { firstSource, roleAsStated, said } = claim;
  return (
    <div className="mb-3 font-sans text-16">
      <p className="font-semibold">
        {said.edtf === null ? <Missing>date unknown</Missing> : <RecordDate date={said} />}
      </p>
      {roleAsStated ? <p>As {roleAsStated}</p> : null}
      {roleAsStated === null && claim.claimant.kind === "person" ? (
        <p>
          <Missing>role not stated</Missing>
        </p>
      ) : null}
      <p className="text-muted">
        {firstSource ? (
          <a href={paths.source(firstSource.slug)} lang={firstSource.language} dir={firstSource.direction}>
            {firstSource.title}
          </a>
        ) : (
          <Missing>where is not stated</Missing>
        )}
      </p>
    </div>
  );
}

/** What a claimant said, occasion by occasion: the day, the role as stated then, the document; then the statements. */
export function StatementList({ claims }: { claims: readonly ClaimSummary[] }) {
  if (claims.length === 0) return <p>No statement of this claimant’s own is recorded.</p>;
  return (
    <ol className="border-b border-rule-heavy">
      {occasionsOf(claims).map(({ statements }) => {
        const [first] = statements;
        return first ? (
          <li
            key={first.id}
            className="border-t border-rule-heavy py-4 md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:gap-x-12"
          >
            <Where claim={first} />
            <ul>
              {statements.map((claim) => (
                <Statement key={claim.id} claim={claim} />
              ))}
            </ul>
          </li>
        ) : null;
      })}
    </ol>
  );
}
