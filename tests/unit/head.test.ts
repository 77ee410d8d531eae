import { beforeEach, expect, test } from "vitest";
import { announceHead, currentHead, forgetHead, onAnnouncedHead, readHead } from "#lib/db/head.ts";

beforeEach(async () => {
  forgetHead();
  await readHead(async () => 10n);
});

test("a commit moves the head at once, an older one does not move it back", () => {
  announceHead(12n);
  announceHead(11n);
  expect(currentHead()).toBe(12n);
});

test("an answer that was on its way when a commit came does not take it back", async () => {
  const { promise, resolve } = Promise.withResolvers<bigint>();
  const reading = readHead(() => promise);
  announceHead(11n);
  resolve(10n);
  await reading;
  expect(currentHead()).toBe(11n);
});

test("a lower head is believed when nothing was told meanwhile: a backup was restored", async () => {
  await readHead(async () => 3n);
  expect(currentHead()).toBe(3n);
});

test("the head is unknown while the database does not answer, whatever is announced", async () => {
  await expect(readHead(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(currentHead()).toBeNull();
  announceHead(20n);
  expect(currentHead()).toBeNull();
  await readHead(async () => 20n);
  expect(currentHead()).toBe(20n);
});

test("who waits for commits hears of each, and of old news nothing", () => {
  const heard: bigint[] = [];
  onAnnouncedHead((seq) => heard.push(seq));
  announceHead(11n);
  announceHead(11n);
  announceHead(13n);
  expect(heard).toEqual([11n, 13n]);
});
