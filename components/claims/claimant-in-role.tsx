import { Missing } from "#components/ui/missing.tsx";
import type { ClaimDetail } from "#lib/claims/dto.ts";
import { paths } from "#lib/paths.ts";

/** Who said it, in the role that the document gives; only a person without one is said to lack it. */
export function ClaimantInRole({ claim: { claimant, roleAsStated } }: { claim: ClaimDetail }) {
  const role = roleAsStated ?? (claimant.kind === "person" ? <Missing>role not stated</Missing> : null);
  return (
    <>
      <a href={paths.claimant(claimant.slug)} lang={claimant.language} dir={claimant.direction}>
        {claimant.name}
      </a>
      {role ? <span className="text-muted">, {role}</span> : null}
    </>
  );
}
