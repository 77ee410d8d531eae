import { expect, test } from "vitest";
import { BusyError, Limit } from "#lib/http/limit.ts";

test("no more work runs at once than allowed, the rest waits its turn, and too much is refused", async () => {
  const limit = new Limit(2, 1);
  const ends: (() => void)[] = [];
  const started: string[] = [];
  const work = (name: string) => () =>
    new Promise<string>((done) => {
      started.push(name);
      ends.push(() => done(name));
    });
  const results = ["a", "b", "c"].map((name) => limit.run(work(name)));
  await expect(limit.run(work("d"))).rejects.toBeInstanceOf(BusyError);
  expect(started).toEqual(["a", "b"]);
  ends[0]?.();
  await results[0];
  await expect.poll(() => started).toEqual(["a", "b", "c"]);
  ends[1]?.();
  ends[2]?.();
  expect(await Promise.all(results)).toEqual(["a", "b", "c"]);
});

test("work that fails gives its place to the next", async () => {
  const limit = new Limit(1, 5);
  await expect(limit.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await limit.run(() => Promise.resolve("yes"))).toBe("yes");
});
