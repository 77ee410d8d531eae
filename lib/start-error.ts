/** Why the app cannot start, as a sentence that tells a person what to do. Printed without a stack, exit code 1. */
export class StartError extends Error {
  override name = "StartError";
}
