import { idOf, idPrefixes } from "#lib/ids.ts";
import { canonicalJson } from "#lib/revisions/rules.ts";
import { StartError } from "#lib/start-error.ts";
import type { SeedList } from "./register.ts";

/** What is wrong with a seed, and where a person mends it. */
export type SeedProblem = { file: string; record: string; field: string; reason: string };

/** Why nothing was loaded: one line per problem. */
export class SeedError extends StartError {
  override name = "SeedError";
  readonly problems: readonly SeedProblem[];
  constructor(problems: readonly SeedProblem[], options?: ErrorOptions) {
    const lines = problems.map(({ file, record, field, reason }) => `  ${file}: ${record}: ${field}: ${reason}`);
    super(`The seeds are not right, and nothing was loaded:\n${lines.join("\n")}`, options);
    this.problems = problems;
  }
}

export type ParsedSeed = { id: string; content: unknown };
export type ParsedList = Pick<SeedList, "noun" | "file"> & { seeds: ParsedSeed[] };

/** Parses every seed by the schemas of the editors' entries. Throws SeedError with all that is wrong with any of them. */
export function parseSeeds(lists: readonly SeedList[]): ParsedList[] {
  const problems: SeedProblem[] = [];
  const parsed = lists.map((list) => ({ noun: list.noun, file: list.file, seeds: parseList(list, problems) }));
  problems.push(...repeated(parsed), ...(problems.length === 0 ? dangling(parsed) : []));
  if (problems.length > 0) throw new SeedError(problems);
  return parsed.map((list) => ({ ...list, seeds: referredFirst(list) }));
}

function parseList({ noun, file, seeds }: SeedList, problems: SeedProblem[]): ParsedSeed[] {
  return seeds.flatMap(({ id, content }) => {
    const report = (field: string, reason: string) => problems.push({ file, record: id, field, reason });
    const idCheck = idOf(noun.type).safeParse(id);
    if (!idCheck.success) report("id", idCheck.error.issues[0]?.message ?? "is not an id");
    const first = noun.schema.safeParse(content);
    if (!first.success) {
      for (const issue of first.error.issues) report(issue.path.join(".") || "content", issue.message);
      return [];
    }
    // A part without an id gets a new one at each parse, and would be another part at each load.
    if (canonicalJson(first.data) !== canonicalJson(noun.schema.parse(content))) {
      report("id", "a part of it (a role, passage, appearance, citation or figure) has no fixed id");
    }
    return [{ id, content: first.data }];
  });
}

const anyId = new RegExp(`^(${Object.values(idPrefixes).join("|")})_[0-9a-z]+$`);

/** Every id that a record defines (its own and its parts') or names, with the path to it. */
function* idsIn(value: unknown, path: string): Generator<{ path: string; id: string; defines: boolean }> {
  if (typeof value === "string") {
    if (anyId.test(value)) yield { path, id: value, defines: path === "id" || path.endsWith(".id") };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* idsIn(inner, path === "" ? key : `${path}.${key}`);
  }
}

function repeated(lists: readonly ParsedList[]): SeedProblem[] {
  const seen = new Map<string, string>();
  return lists.flatMap(({ file, seeds }) =>
    seeds.flatMap((seed) =>
      [...idsIn(seed, "")].flatMap(({ id, defines, path }) => {
        if (!defines) return [];
        const field = path.replace(/^content\./, "");
        const before = seen.get(id);
        seen.set(id, `${file}, ${seed.id}`);
        return before
          ? [{ file, record: seed.id, field, reason: `${id} is already the id of a part of ${before}` }]
          : [];
      }),
    ),
  );
}

function dangling(lists: readonly ParsedList[]): SeedProblem[] {
  const every = lists.flatMap(({ file, seeds }) =>
    seeds.flatMap((seed) => [...idsIn(seed, "")].map((found) => ({ ...found, file, record: seed.id }))),
  );
  const defined = new Set(every.filter((found) => found.defines).map((found) => found.id));
  return every
    .filter(({ id }) => !defined.has(id))
    .map(({ file, record, path, id }) => ({
      file,
      record,
      field: path.replace(/^content\./, ""),
      reason: `names ${id}, which no seed has`,
    }));
}

/** Records of one list that refer to each other (measures do), each after those it names. */
function referredFirst({ file, seeds }: ParsedList): ParsedSeed[] {
  const waiting = new Map(seeds.map((seed) => [seed.id, seed]));
  const ordered: ParsedSeed[] = [];
  const visit = (seed: ParsedSeed, from: readonly string[]) => {
    if (from.includes(seed.id)) {
      const reason = `refers to itself through ${from.join(", ")}`;
      throw new SeedError([{ file, record: seed.id, field: "content", reason }]);
    }
    if (!waiting.has(seed.id)) return;
    for (const { id } of idsIn(seed.content, "")) {
      const named = waiting.get(id);
      if (named) visit(named, [...from, seed.id]);
    }
    waiting.delete(seed.id);
    ordered.push(seed);
  };
  for (const seed of seeds) visit(seed, []);
  return ordered;
}
