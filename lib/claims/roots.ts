import { countOf } from "#lib/format/words.ts";
import type { Lineage, LineageClaim, LineageLink, LineageRoot, LineageSource } from "./lineage-types.ts";

/** Whether a number goes along this link; answers and contradictions stand beside the way. */
export function travels({ kind }: Pick<LineageLink, "kind">): boolean {
  return kind === "repeats" || kind === "derived_from";
}

const isDeadEnd = ({ access }: LineageSource) => access === "unresolvable";

/** The documents that a claim leans on and that are not hands of its own chain. */
export function evidenceOf({ attribution, citations }: LineageClaim): LineageSource[] {
  const own = new Set(attribution.flatMap(({ source }) => (source ? [source.id] : [])));
  const cited = citations.filter((citation) => citation.function === "cites_as_evidence").map(({ source }) => source);
  return [...new Map(cited.map((source) => [source.id, source])).values()].filter(({ id }) => !own.has(id));
}

/** The claims that a claim repeats or is derived from, among those given. */
export function originsOf(
  claim: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): LineageClaim[] {
  return links.flatMap((link) => {
    const origin = link.fromId === claim.id && travels(link) ? claims.get(link.toId) : undefined;
    return origin ? [origin] : [];
  });
}

type Found = { roots: Omit<LineageRoot, "claimIds">[]; dead: LineageSource[] };

function sourceRoot({ id, title }: LineageSource): Found["roots"][number] {
  return { id: `source:${id}`, label: title, kind: "source" };
}

function originOfChain({ attribution, claimant }: LineageClaim): Found {
  const [first] = attribution;
  if (first?.source && (isDeadEnd(first.source) || first.source.tier === "primary")) {
    return isDeadEnd(first.source)
      ? { roots: [], dead: [first.source] }
      : { roots: [sourceRoot(first.source)], dead: [] };
  }
  const speaker = first ? (first.claimant ?? null) : claimant;
  if (speaker) return { roots: [{ id: `claimant:${speaker.id}`, label: speaker.name, kind: "claimant" }], dead: [] };
  return first?.source ? { roots: [sourceRoot(first.source)], dead: [] } : { roots: [], dead: [] };
}

function rootsOfClaim(
  start: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): Found {
  const found: Found = { roots: [], dead: [] };
  const seen = new Set<string>();
  const open = [start];
  for (let claim = open.pop(); claim; claim = open.pop()) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    const evidence = evidenceOf(claim);
    const followed = evidence.filter((source) => !isDeadEnd(source));
    found.dead.push(...evidence.filter(isDeadEnd));
    const origins = originsOf(claim, claims, links);
    open.push(...origins);
    if (origins.length > 0) continue;
    found.roots.push(...followed.map(sourceRoot));
    if (followed.length > 0) continue;
    const { roots, dead } = originOfChain(claim);
    found.roots.push(...roots);
    found.dead.push(...dead);
  }
  return found;
}

function sentenceOf(claims: number, roots: readonly LineageRoot[], deadEnds: number, circles: number): string {
  const named = roots.map(({ label }) => label).join("; ");
  const first =
    roots.length === 0
      ? `${countOf(claims, "claim")}, and no root that can be followed`
      : `${countOf(claims, "claim")}, ${countOf(roots.length, "independent root")}: ${named}`;
  const dead = deadEnds === 0 ? "" : ` ${countOf(deadEnds, "reference")} that nobody can resolve.`;
  const circular = circles === 0 ? "" : ` ${countOf(circles, "circle")} of references.`;
  return `${first}.${dead}${circular}`;
}

/**
 * Where the claims come from. A claim goes back to the claims that it repeats or is derived from; else to the documents
 * that it cites as evidence; else to the first hand of its chain: that hand's own primary document, or the speaker.
 * Ten outlets that repeat one report have one root (DESIGN: a count of sources counts independent roots). A document
 * that nobody can find is a dead end and no root; claims that only repeat one another have none.
 */
export function findRoots(
  claims: readonly LineageClaim[],
  links: readonly LineageLink[],
  circles: number,
): Pick<Lineage, "roots" | "deadEnds" | "sentence"> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const roots = new Map<string, LineageRoot>();
  const dead = new Map<string, Lineage["deadEnds"][number]>();
  for (const { id, ...claim } of claims) {
    const found = rootsOfClaim({ id, ...claim }, byId, links);
    for (const root of found.roots) {
      const entry = roots.get(root.id) ?? { ...root, claimIds: [] };
      roots.set(root.id, { ...entry, claimIds: [...new Set([...entry.claimIds, id])] });
    }
    for (const source of found.dead) {
      const entry = dead.get(source.id) ?? { sourceId: source.id, title: source.title, claimIds: [] };
      dead.set(source.id, { ...entry, claimIds: [...new Set([...entry.claimIds, id])] });
    }
  }
  return {
    roots: [...roots.values()],
    deadEnds: [...dead.values()],
    sentence: sentenceOf(claims.length, [...roots.values()], dead.size, circles),
  };
}

const isPrimary = (source: LineageSource | null) => source?.tier === "primary" && !isDeadEnd(source);

function least(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Steps from where a claim was first said back to a primary source, by its own chain and evidence. */
function hopsOwn(claim: LineageClaim): number | null {
  const inChain = claim.attribution.findIndex(({ source }) => isPrimary(source));
  const saidInPrimary = claim.appearances.some(({ isFirst, source }) => isFirst && isPrimary(source));
  const isEvidence = evidenceOf(claim).some(isPrimary);
  return least([inChain < 0 ? null : inChain, saidInPrimary ? 0 : null, isEvidence ? 1 : null]);
}

/** The least steps by way of the claims that this one repeats, each of them one step further. */
function hopsByOrigins(
  start: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): number | null {
  const counts: (number | null)[] = [];
  const seen = new Set([start.id]);
  let level = originsOf(start, claims, links);
  for (let depth = 0; level.length > 0; depth += 1) {
    const fresh = level.filter(({ id }) => !seen.has(id));
    for (const claim of fresh) {
      seen.add(claim.id);
      const own = hopsOwn(claim);
      counts.push(own === null ? null : own + depth);
    }
    level = fresh.flatMap((claim) => originsOf(claim, claims, links));
  }
  return least(counts);
}

/**
 * Steps from the document in hand back to the nearest primary source that can be found: every hand of the chain after it
 * is one, the evidence that a claim cites and each claim that it repeats is one more. Null: none is reached.
 */
export function countHops(
  claim: LineageClaim,
  claims: ReadonlyMap<string, LineageClaim>,
  links: readonly LineageLink[],
): number | null {
  const steps = claim.attribution.length;
  const last = claim.attribution.findLastIndex(({ source }) => isPrimary(source));
  const toOutside = Math.max(steps, 1);
  const saidInPrimary = claim.appearances.some(({ isFirst, source }) => isFirst && isPrimary(source));
  const byOrigins = hopsByOrigins(claim, claims, links);
  return least([
    last < 0 ? null : steps - 1 - last,
    last < 0 && saidInPrimary ? steps : null,
    evidenceOf(claim).some(isPrimary) ? toOutside : null,
    byOrigins === null ? null : byOrigins + toOutside,
  ]);
}
