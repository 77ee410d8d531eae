import { z } from "zod";
import { StartError } from "./start-error.ts";

const port = z.coerce.number().int().min(1).max(65_535);

const schema = z
  .object({
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
      .optional(),
    PORT: port.default(3000),
    HOST: z.string().min(1).optional(),
    ORIGIN: z
      .string()
      .refine(isOrigin, "must be the address readers use and no path, as https://example.org")
      .optional(),
    DATA_DIR: z.string().min(1).default(".data"),
    CONTACT: z
      .union([z.email(), z.url({ protocol: /^https?$/ })], { error: "must be an e-mail address or a web address" })
      .optional(),
    CACHE_BYTES: z.coerce
      .number()
      .int()
      .min(0)
      .default(128 * 1024 * 1024),
  })
  .transform((raw) => ({
    mode: raw.NODE_ENV,
    /** A Postgres of the operator's own; the embedded one runs without it. */
    databaseUrl: raw.DATABASE_URL,
    port: raw.PORT,
    /** The address to listen on; every one without it. */
    host: raw.HOST,
    /** Scheme, host and port that readers use, without a slash at the end: what absolute URLs begin with. */
    origin: new URL(raw.ORIGIN ?? `http://localhost:${raw.PORT}`).origin,
    /** Where readers reach the editors of this installation: an e-mail or web address, or null where none is set. */
    contact: raw.CONTACT ?? null,
    dataDir: raw.DATA_DIR,
    /** How many bytes of public responses are kept in memory; 0 turns the public cache off. */
    cacheBytes: raw.CACHE_BYTES,
  }));

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

export type Env = z.infer<typeof schema>;

/** Reads the configuration. An empty variable is as good as none. Throws StartError naming each wrong one and why. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  // The value itself is not repeated: DATABASE_URL holds a password.
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new StartError(
    `The configuration is not right. Mend or unset these environment variables:\n  ${problems.join("\n  ")}`,
  );
}

export const env: Env = parseEnv(process.env);
