import { describe, expect, test } from "vitest";
import { parseEnv } from "#lib/env.ts";

describe("configuration", () => {
  test("nothing set is enough", () => {
    expect(parseEnv({})).toMatchObject({
      mode: "production",
      databaseUrl: undefined,
      port: 3000,
      origin: "http://localhost:3000",
      dataDir: ".data",
    });
  });

  test("the origin follows the port, and an empty variable is as good as none", () => {
    expect(parseEnv({ PORT: "4000", ORIGIN: "", DATABASE_URL: "" })).toMatchObject({
      origin: "http://localhost:4000",
      databaseUrl: undefined,
    });
    expect(parseEnv({ ORIGIN: "https://example.org/" }).origin).toBe("https://example.org");
  });

  test.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://user:secret@host/db"],
    ["ORIGIN", "https://example.org/path"],
    ["ORIGIN", "example.org"],
    ["CACHE_BYTES", "-1"],
  ])("%s=%s is refused by its name, without repeating the value", (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`${name}: `));
    expect(() => parseEnv({ [name]: value })).not.toThrow(/secret/);
  });

  test("everything wrong is named at once", () => {
    expect(() => parseEnv({ PORT: "0", ORIGIN: "x" })).toThrow(/PORT: [\s\S]*ORIGIN: /);
  });
});
