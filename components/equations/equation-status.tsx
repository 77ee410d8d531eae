import { Status, type StatusTone } from "#components/ui/status.tsx";
import type { WorkedEquation } from "#lib/equations/telling.ts";
import type { EquationStatus } from "#lib/equations/types.ts";
import { equationStatusWords } from "#lib/format/words.ts";

const tones: Record<EquationStatus, StatusTone> = {
  holds: "for",
  holds_when_rounded: "partial",
  does_not_hold: "against",
  cannot_be_checked: "open",
};

const doubts = {
  stated: null,
  assumed: "but that the numbers may be put together is assumed",
  not_stated: "but whether the numbers may be put together is not stated",
} as const;

/**
 * Whether the numbers agree, and what that leaves open. Nothing where no document states a result for them to agree
 * with.
 */
export function EquationStatusMark({ worked: { equation, evaluation } }: { worked: WorkedEquation }) {
  const { status, refusal } = evaluation;
  if (refusal?.code === "no_stated_result") return null;
  const agrees = status === "holds" || status === "holds_when_rounded";
  const doubt = agrees ? doubts[equation.combination] : null;
  return (
    <>
      <Status tone={tones[status]}>{equationStatusWords[status]}</Status>
      {doubt ? <span>, {doubt}</span> : null}
    </>
  );
}
