import type { EquationDto } from "./dto.ts";

/** The equations all of whose stated figures belong to the given claims. */
export function equationsAmong(equations: readonly EquationDto[], claimIds: readonly string[]): EquationDto[] {
  const among = new Set(claimIds);
  return equations.filter(({ operands, result }) => {
    const figures = operands.flatMap((operand) => (operand.kind === "figure" ? [operand.figure] : []));
    const stated = result ? [...figures, result] : figures;
    return stated.every(({ claim }) => claim !== null && among.has(claim.id));
  });
}
