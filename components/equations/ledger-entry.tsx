import type { EquationDto } from "#lib/equations/dto.ts";
import { work } from "#lib/equations/telling.ts";
import type { Evaluation, WorkingLine } from "#lib/equations/types.ts";
import { circleInWords } from "#lib/format/words.ts";
import { paths } from "#lib/paths.ts";
import { EquationStatusMark } from "./equation-status.tsx";

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

function Alignment({ evaluation: { scope }, equation }: { evaluation: Evaluation; equation: EquationDto }) {
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
      {equation.circle.length > 0 ? <li>{circleInWords(equation.circle)}</li> : null}
    </ul>
  );
}

/** One equation: the working, whether it holds, what the status does not say, and what would make it hold. */
export function LedgerEntry({ equation, level }: { equation: EquationDto; level: 3 | 4 }) {
  const worked = work(equation);
  const { evaluation } = worked;
  const claims = claimsByFigure(equation);
  const { status, sentence, working, solutions } = evaluation;
  const [Title, Aside] = level === 3 ? (["h3", "h4"] as const) : (["h4", "h5"] as const);
  return (
    <article className="border-t border-rule py-5 font-sans text-16" id={equation.slug}>
      <Title className="text-21">{equation.label}</Title>
      <div className="mt-3 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          {working?.lines.map((line) => (
            <Line key={line.text} line={line} claims={claims} />
          ))}
          <p className="mt-3 max-w-prose empty:hidden">
            <EquationStatusMark worked={worked} />
          </p>
          <p className="max-w-prose">{sentence}</p>
          {solutions.length > 0 && status === "does_not_hold" ? (
            <div className="mt-3">
              <Aside className="text-16">What would make it hold</Aside>
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
          <Aside className="text-16">What the sum does not say</Aside>
          <Alignment evaluation={evaluation} equation={equation} />
        </div>
      </div>
    </article>
  );
}
