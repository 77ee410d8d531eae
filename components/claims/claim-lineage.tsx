import { Picture, type PictureHref } from "#components/ui/picture.tsx";
import { lineagePicture } from "#lib/claims/lineage-picture.ts";
import type { Lineage, LineageClaim, LineageDeadEnd, LineageRoot } from "#lib/claims/lineage-types.ts";
import {
  circleSentence,
  handName,
  noRootSentence,
  rootSentence,
  rootsSentence,
  tieWords,
  waySentence,
} from "#lib/claims/lineage-words.ts";
import { paths } from "#lib/paths.ts";
import { LineageTable } from "./lineage-table.tsx";

type Asked = ReadonlyMap<string, LineageClaim>;

/** Claims under a root, each with the hands through which it passed; the claim of its own page goes unnamed. */
function Ways({ ids, claims }: { ids: readonly string[]; claims: Asked }) {
  const shown = ids.flatMap((id) => claims.get(id) ?? []);
  if (claims.size === 1) return shown.map((claim) => <p key={claim.id}>{waySentence(claim)}</p>);
  return (
    <ul className="mt-2">
      {shown.map((claim) => (
        <li key={claim.id} className="ms-5 max-w-prose list-disc py-1">
          <a href={paths.claim(claim.slug)}>{claim.label}</a>
          <span className="block">{waySentence(claim)}</span>
        </li>
      ))}
    </ul>
  );
}

function Names({ ids, claims }: { ids: readonly string[]; claims: Asked }) {
  return ids
    .flatMap((id) => claims.get(id) ?? [])
    .map((claim, at) => (
      <span key={claim.id}>
        {at > 0 ? "; " : null}
        <a href={paths.claim(claim.slug)}>{claim.label}</a>
      </span>
    ));
}

function Root({ root, claims }: { root: LineageRoot; claims: Asked }) {
  const { source, claimant } = root.hand;
  const name = handName(root.hand);
  const href = source ? paths.source(source.slug) : claimant ? paths.claimant(claimant.slug) : null;
  return (
    <li className="border-t border-rule py-3">
      <p className="font-serif text-18">{href ? <a href={href}>{name}</a> : name}</p>
      <p className="max-w-prose text-muted">{rootSentence(root)}</p>
      {(["own", "told_on", "cited"] as const).map((tie) => {
        const ids = root.claims.filter((claim) => claim.tie === tie).map(({ id }) => id);
        // What a cited root is, its own sentence says.
        const words = root.kind === "cited" ? null : tieWords[tie];
        return ids.length === 0 ? null : (
          <div key={tie}>
            {words ? <p className="mt-2 max-w-prose text-muted">{words}</p> : null}
            <Ways ids={ids} claims={claims} />
          </div>
        );
      })}
    </li>
  );
}

/** Claims that stated links lead to no root, those that end in the same place together. */
function Rootless({ lineage: { asked, roots }, claims }: { lineage: Lineage; claims: Asked }) {
  const rootless = asked.filter(({ id }) => !roots.some((root) => root.claims.some((claim) => claim.id === id)));
  const reasons = [...new Set(rootless.map(noRootSentence))];
  return reasons.map((reason) => (
    <li key={reason} className="border-t border-rule py-3">
      <p className="font-serif text-18">No root that can be followed</p>
      <p className="max-w-prose text-muted">{reason}</p>
      <Ways ids={rootless.filter((claim) => noRootSentence(claim) === reason).map(({ id }) => id)} claims={claims} />
    </li>
  ));
}

const deadEndWords = {
  origin: "Here the way ends",
  hand: "A hand on the way",
  evidence: "Cited as evidence",
} as const;

/** Dead ends of one kind on the ways of the same claims stand together. */
function groupDeadEnds(deadEnds: readonly LineageDeadEnd[]): LineageDeadEnd[][] {
  const keyOf = ({ place, claimIds }: LineageDeadEnd) => `${place} ${claimIds.join(" ")}`;
  return [...new Set(deadEnds.map(keyOf))].map((key) => deadEnds.filter((end) => keyOf(end) === key));
}

function DeadEnds({ deadEnds, claims }: { deadEnds: readonly LineageDeadEnd[]; claims: Asked }) {
  if (deadEnds.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 font-sans text-16 font-semibold">Dead ends: documents that nobody can look up</h3>
      <ul className="border-b border-rule font-sans text-16">
        {groupDeadEnds(deadEnds).map((ends) => {
          const [first] = ends;
          return first ? (
            <li key={`${first.place} ${first.source.id}`} className="border-t border-rule py-2">
              {ends.map(({ source }, at) => (
                <span key={source.id}>
                  {at > 0 ? "; " : null}
                  <a href={paths.source(source.slug)}>{source.title}</a>
                </span>
              ))}
              <span className="block text-muted">
                {deadEndWords[first.place]}
                {claims.size > 1 ? (
                  <>
                    : <Names ids={first.claimIds} claims={claims} />
                  </>
                ) : null}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

interface ClaimLineageProps {
  lineage: Lineage;
  /** Whether more claims lead here than are shown. */
  cut: boolean;
  /** The address of a file of the picture. */
  hrefOf: PictureHref;
}

/** How claims travelled: the roots in a sentence and a list, each way in words, the drawing and every step beneath it. */
export function ClaimLineage({ lineage, cut, hrefOf }: ClaimLineageProps) {
  const claims: Asked = new Map(lineage.asked.map((claim) => [claim.id, claim]));
  const sentence = rootsSentence(lineage);
  return (
    <>
      <p className="max-w-prose text-18">{sentence}</p>
      <p className="mt-1 max-w-prose font-sans text-14 text-muted">
        A root is where a way begins, not evidence that what was said is so. Independent means that no stated link joins
        two roots, no more.
      </p>
      <ul className="mt-4 border-b border-rule font-sans text-16">
        {lineage.roots.map((root) => (
          <Root key={root.id} root={root} claims={claims} />
        ))}
        <Rootless lineage={lineage} claims={claims} />
      </ul>
      <DeadEnds deadEnds={lineage.deadEnds} claims={claims} />
      {lineage.circles.map((circle) => (
        <p key={circle.ids.join(" ")} className="mt-3 max-w-prose">
          {circleSentence(circle)}
        </p>
      ))}
      <div className="mt-8">
        <Picture picture={lineagePicture(lineage)} hrefOf={hrefOf} />
      </div>
      {cut ? <p className="mt-3">More claims lead to these than are drawn; the nearest are shown.</p> : null}
      <div className="mt-4">
        <LineageTable lineage={lineage} />
      </div>
    </>
  );
}
