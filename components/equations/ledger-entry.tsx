import { Status, type StatusTone } from "#components/ui/status.tsx";
import type { EquationDto } from "#lib/equations/dto.ts";
import { toEquationParts } from "#lib/equations/parts.ts";
import { evaluateEquation } from "#lib/equations/rules.ts";
import type { EquationStatus, Evaluation, WorkingLine } from "#lib/equations/types.ts";
import { equationStatusWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";

const tones: Record<EquationStatus, StatusTone> = {
  holds: "for",
  holds_when_rounded: "partial",
  does_not_hold: "against",
  cannot_be_checked: "open",
};

/** Where each figure of an equation is stated: the slug of its claim. */
function claimsByFigure({ operands, result }: EquationDto): Map<string, string> {
  const figures = operands.flatMap((operand) => (operand.kind === "figure" ? [operand.figure] : []));
  return new Map(
    [...figures, ...(result ? [result] : [])].flatMap(({ id, claim }) => (claim ? [[id, claim.slug] as const] : [])),
  );
}

function Line({ line, claims }: { line: WorkingLine; claims: Map<string, string> }) {
  return (
    <p className={line.role === "numbers" ? "working" : "working working-aside"}>
      {line.parts.map((part, index) => {
        const slug = "figureId" in part && part.figureId ? claims.get(part.figureId) : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never move
          <span key={index}>
            {index > 0 && part.text !== ";" && part.text !== ":" ? " " : null}
            {slug ? (
              <a href={paths.claim(slug)} title={"label" in part ? part.label : undefined}>
                {part.text}
              </a>
            ) : (
              part.text
            )}
          </span>
        );
      })}
    </p>
  );
}

function Alignment({ evaluation: { scope } }: { evaluation: Evaluation }) {
  return (
    <ul className="list-disc ps-5">
      <li>{scope.combination.sentence}</li>
      {scope.combination.note ? <li>{scope.combination.note}</li> : null}
      <li>{scope.windows.sentence}</li>
      <li>{scope.places.sentence}</li>
      <li>{scope.units.sentence}</li>
      {scope.replaced.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** One equation: the working, whether it holds, what the status does not say, and what would make it hold. */
export function LedgerEntry({ equation }: { equation: EquationDto }) {
  const evaluation = evaluateEquation(toEquationParts(equation));
  const claims = claimsByFigure(equation);
  const { status, sentence, working, solutions } = evaluation;
  const judged = evaluation.refusal?.code !== "no_stated_result";
  return (
    <article className="border-t border-rule py-5 font-sans text-16" id={equation.slug}>
      <h3 className="text-21">{equation.label}</h3>
      <div className="mt-3 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          {working?.lines.map((line) => (
            <Line key={line.text} line={line} claims={claims} />
          ))}
          {judged ? (
            <p className="mt-3">
              <Status tone={tones[status]}>{equationStatusWords[status]}</Status>
            </p>
          ) : null}
          <p className="max-w-prose">{sentence}</p>
          {solutions.length > 0 && status === "does_not_hold" ? (
            <div className="mt-3">
              <h4 className="text-16">What would make it hold</h4>
              <ul className="list-disc ps-5">
                {solutions.map((solution) => (
                  <li key={solution.operand}>{solution.sentence}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {equation.hypothesis ? (
            <p className="mt-3 max-w-prose">
              <strong>Hypothesis, stated by no document:</strong> {equation.hypothesis}
            </p>
          ) : null}
        </div>
        <div className="min-w-0">
          <h4 className="text-16">What the sum does not say</h4>
          <Alignment evaluation={evaluation} />
        </div>
      </div>
    </article>
  );
}
