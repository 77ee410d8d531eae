import { Sums } from "#components/equations/sums.tsx";
import { Contents } from "#components/ui/contents.tsx";
import type { PictureHref } from "#components/ui/picture.tsx";
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
  /** The address of a file of one of the pictures. */
  pictureHref: PictureHref;
};

const parts = {
  counts: { id: "counts", title: "What each one counts" },
  bothTrue: { id: "both-true", title: "What would make them all true" },
  columns: { id: "columns", title: "Side by side" },
  comparability: { id: "comparability", title: "Where they differ, where they agree" },
  ledger: { id: "ledger", title: "The sums" },
  scale: { id: "scale", title: "The figures on one scale" },
  time: { id: "time", title: "When each was said" },
  descent: { id: "descent", title: "How they descend from each other" },
} as const;

/** Claims side by side: what each counts, the columns, what differs, the sums, the pictures, the descent. */
export function ComparisonBody(props: ComparisonBodyProps) {
  const { claims, pairs, equations, bothTrue, descent, pictureHref } = props;
  const details = claims.map(({ claim }) => claim);
  return (
    <>
      <Contents parts={Object.values(parts).filter((part) => part !== parts.bothTrue || bothTrue !== null)} />
      <Section {...parts.counts}>
        <CountsList claims={claims} />
      </Section>
      {bothTrue ? (
        <Section {...parts.bothTrue}>
          <p className="max-w-prose text-18 sm:text-21">{bothTrue}</p>
        </Section>
      ) : null}
      <Section {...parts.columns}>
        <SideBySide claims={claims} />
      </Section>
      <Section {...parts.comparability}>
        <Comparability claims={details} />
        <div className="mt-8">
          <PairVerdicts pairs={pairs} />
        </div>
      </Section>
      <Section {...parts.ledger}>
        <Sums equations={equations} none="No sum relates these figures." />
      </Section>
      <Section {...parts.scale}>
        <FiguresOnScale claims={details} hrefOf={pictureHref} />
      </Section>
      <Section {...parts.time}>
        <StatementsInTime claims={details} hrefOf={pictureHref} />
      </Section>
      <Section {...parts.descent}>
        <ClaimRelations {...descent} hrefOf={pictureHref} />
      </Section>
    </>
  );
}
