import type { RoleDto } from "#lib/claimants/dto.ts";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { dateInWords } from "#lib/format/dates.ts";
import { paths } from "#lib/paths.ts";
import type { TimelineItem } from "#lib/pictures/timeline.ts";

/** A role of somebody who speaks, with the claims in which the document gives that role. */
export type Office = { role: RoleDto; claimant: ClaimDetail["claimant"]; namedIn: ClaimDetail[] };

/** The roles that the record holds of the claimants, each once, in the order of the claims. */
export function officesOf(claims: readonly ClaimDetail[]): Office[] {
  const offices = new Map<string, Office>();
  for (const { claimant, roles } of claims) {
    for (const role of roles) offices.set(role.id, { role, claimant, namedIn: [] });
  }
  for (const claim of claims) {
    const stated = claim.roleAsStated?.toLowerCase();
    const role = claim.roles.find(({ title }) => stated?.includes(title.toLowerCase()));
    if (role) offices.get(role.id)?.namedIn.push(claim);
  }
  return [...offices.values()];
}

/** The dates of the claims that give the role: what is stated of its time where no beginning and no end is. */
function namedWords({ namedIn }: Office): string {
  const days = new Set(
    namedIn.map(({ said }) => (said.edtf === null ? "a claim of unknown date" : `a claim of ${dateInWords(said)}`)),
  );
  return days.size === 0 ? "" : `Named so in ${[...days].join(" and ")}; `;
}

/** A term of office in words, with what is not stated of it. */
export function termWords(office: Office): string {
  const { from, to } = office.role;
  const [begins, ends] = [from.edtf !== null, to.edtf !== null];
  if (begins && ends) return `${dateInWords(from)} to ${dateInWords(to)}`;
  if (begins) return `From ${dateInWords(from)}; its end is not stated`;
  if (ends) return `Until ${dateInWords(to)}; its beginning is not stated`;
  const named = namedWords(office);
  return `${named}${named ? "its" : "Its"} beginning and end are not stated`;
}

/** A term of office on a timeline: without a mark where neither its beginning nor its end is known. */
export function toTerm(office: Office): TimelineItem {
  const { role, claimant } = office;
  return {
    id: role.id,
    label: `${claimant.name}, ${role.title}`,
    when: termWords(office),
    earliest: role.from.earliest,
    latest: role.to.latest,
    inferred: [role.from, role.to].some(({ basis }) => basis === "inferred"),
    href: paths.claimant(claimant.slug),
  };
}
