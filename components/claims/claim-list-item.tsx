import type { ReactNode } from "react";
import { DateText } from "#components/ui/date-text.tsx";
import { Missing } from "#components/ui/missing.tsx";
import { Quote } from "#components/ui/quote.tsx";
import type { ClaimSummary } from "#lib/claims/dto.ts";
import { dateWords } from "#lib/format/dates.ts";
import { countOf } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

/** The same words with some of them marked, where a search found them. */
export type MarkedWords = { label?: ReactNode; quote?: ReactNode; summary?: ReactNode; claimant?: ReactNode };

export interface ClaimListItemProps {
  claim: ClaimSummary;
  level?: 2 | 3;
  marked?: MarkedWords;
  /** What the page that holds the list says already. */
  without?: readonly ("claimant" | "source")[];
  /** A last line of the page's own: where words were found, what the source is cited for. */
  children?: ReactNode;
}

function Margin({ claim, without }: { claim: ClaimSummary; without: readonly string[] }) {
  return (
    <dl className="claim-margin">
      <div>
        <dt>{claim.figures.length > 1 ? "Figures as stated" : "Figure as stated"}</dt>
        <dd lang={claim.language} dir={claim.direction}>
          {claim.figures.length > 0 ? (
            <span className="claim-figures">{claim.figures.map((figure) => figure.verbatim).join(" · ")}</span>
          ) : (
            <Missing>none</Missing>
          )}
        </dd>
      </div>
      <div>
        <dt>What stands against it</dt>
        <dd>{countOf(claim.counterSourceCount, "counter-source")}</dd>
      </div>
      {without.includes("source") ? null : (
        <div className="claim-margin-wide">
          <dt>First made in</dt>
          <dd>
            {claim.firstSource ? (
              <a
                href={paths.source(claim.firstSource.slug)}
                lang={claim.firstSource.language}
                dir={claim.firstSource.direction}
              >
                {claim.firstSource.title}
              </a>
            ) : (
              <Missing />
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** One claim in a list: what was said, by whom, when, where first, the figures, and how much stands against it. */
export function ClaimListItem({ claim, level = 2, marked = {}, without = [], children }: ClaimListItemProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { claimant, roleAsStated } = claim;
  return (
    <li className="claim-item">
      <div className="min-w-0">
        <Heading className="text-21">
          <a href={paths.claim(claim.slug)}>{marked.label ?? claim.label}</a>
        </Heading>
        <div className="mt-2">
          {claim.quote === null ? (
            <p className="max-w-prose">{marked.summary ?? claim.summary}</p>
          ) : (
            <Quote size="passage" text={marked.quote ?? claim.quote} lang={claim.language} dir={claim.direction} />
          )}
        </div>
        <p className="mt-2 font-sans text-16 text-muted">
          {without.includes("claimant") ? null : (
            <>
              <a href={paths.claimant(claimant.slug)} lang={claimant.language} dir={claimant.direction}>
                {marked.claimant ?? claimant.name}
              </a>
              {", "}
            </>
          )}
          {roleAsStated ?? (claimant.kind === "person" ? <Missing>role not stated</Missing> : null)}
          {roleAsStated !== null || claimant.kind === "person" ? ". " : null}
          {"Said: "}
          <DateText {...dateWords(claim.said)} />
        </p>
        {children ? <div className="mt-1 font-sans text-16 text-muted">{children}</div> : null}
      </div>
      <Margin claim={claim} without={without} />
    </li>
  );
}
