/** One thing wrong with an input: where, and what to do about it in words. */
export type FieldProblem = { path: string; message: string };

/** The record does not exist, or not for this reader. Doors answer 404. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
}

/** The input is not of the form asked for. Doors answer 400 or show the problems at their fields. */
export class InvalidInputError extends Error {
  override name = "InvalidInputError";
  readonly problems: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    super(problems.map((problem) => `${problem.path}: ${problem.message}`).join("; "));
    this.problems = problems;
  }
}

/** The record changed since it was read, or stands in the way. Doors answer 409 or 412. */
export class ConflictError extends Error {
  override name = "ConflictError";
}

/** The actor may not do this. Doors answer 403. */
export class ForbiddenError extends Error {
  override name = "ForbiddenError";
}
