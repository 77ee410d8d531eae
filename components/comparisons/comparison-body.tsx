import { Sums } from "#components/equations/sums.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Lineage } from "#lib/claims/lineage-types.ts";
import type { JudgedPair } from "#lib/comparisons/pairs.ts";
import type { EquationDto } from "#lib/equations/dto.ts";
import { ClaimRelations } from "./claim-relations.tsx";
import { Comparability } from "./comparability.tsx";
import { type ComparedClaim, CountsList } from "./counts-list.tsx";
import { FiguresOnScale } from "./figures-on-scale.tsx";
import { PairVerdicts } from "./pair-verdicts.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { StatementsInTime } from "./statements-in-time.tsx";

type ComparisonBodyProps = {
  claims: readonly ComparedClaim[];
  pairs: readonly JudgedPair[];
  equations: readonly EquationDto[];
  /** What would make all of them true; null where no editor has written it. */
  bothTrue: string | null;
  /** How the claims travelled; `cut`: more lead to them than are shown. */
  descent: { lineage: Lineage; cut: boolean };
};

/** Claims side by side: what each counts, the columns, what differs, the sums, the pictures, the descent. */
export function ComparisonBody({ claims, pairs, equations, bothTrue, descent }: ComparisonBodyProps) {
  const details = claims.map(({ claim }) => claim);
  return (
    <>
      <Section id="counts" title="What each one counts">
        <CountsList claims={claims} />
      </Section>
      {bothTrue ? (
        <Section id="both-true" title="What would make them all true">
          <p className="max-w-prose text-18 sm:text-21">{bothTrue}</p>
        </Section>
      ) : null}
      <Section id="columns" title="Side by side">
        <SideBySide claims={claims} />
      </Section>
      <Section id="comparability" title="Where they differ, where they agree">
        <Comparability claims={details} />
        <div className="mt-8">
          <PairVerdicts pairs={pairs} />
        </div>
      </Section>
      <Section id="ledger" title="The sums">
        <Sums equations={equations} none="No sum relates these figures." />
      </Section>
      <Section id="scale" title="The figures on one scale">
        <FiguresOnScale claims={details} />
      </Section>
      <Section id="time" title="When each was said">
        <StatementsInTime claims={details} />
      </Section>
      <Section id="descent" title="How they descend from each other">
        <ClaimRelations {...descent} />
      </Section>
    </>
  );
}
