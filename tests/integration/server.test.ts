import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { retractClaim } from "#lib/claims/mutations.ts";
import { database, disconnectDatabase } from "#lib/db/client.ts";
import { followHead } from "#lib/db/head-follower.ts";
import { createFrontDoor } from "#lib/http/front-door.ts";
import { type AppProcess, eventually, startApp } from "#tests/support/app-process.ts";
import { startCuttableProxy } from "#tests/support/cuttable-proxy.ts";
import { asPublisher, makeClaim } from "#tests/support/factories.ts";

const TIMEOUT = 120_000;
const databaseUrl = process.env.DATABASE_URL ?? "";

const running: AppProcess[] = [];
async function app(env: Record<string, string | undefined>): Promise<AppProcess> {
  const started = await startApp(env);
  running.push(started);
  return started;
}

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ["scripts/build.ts"]);
}, TIMEOUT);

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
}, TIMEOUT);

describe("on an embedded database", () => {
  let folder: string;
  let env: Record<string, string | undefined>;
  const postmaster = () => Number(readFileSync(join(folder, "postgres/data/postmaster.pid"), "utf8").split("\n")[0]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersource-start-"));
    chmodSync(folder, 0o711);
    env = { DATABASE_URL: undefined, DATA_DIR: folder };
    // The first start creates, migrates and seeds; the tests below are about the later ones.
    const first = await app(env);
    await first.ready();
    first.child.kill("SIGTERM");
    await first.ended;
  }, TIMEOUT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("SIGTERM ends the app and its Postgres cleanly", { timeout: TIMEOUT }, async () => {
    const server = await app(env);
    await server.ready();
    const pid = postmaster();
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(readFileSync(join(folder, "postgres/postgres.log"), "utf8")).toContain("database system is shut down");
  });

  test("after the app was killed the next start recovers", { timeout: TIMEOUT }, async () => {
    const killed = await app(env);
    await killed.ready();
    killed.child.kill("SIGKILL");
    await killed.ended;
    const orphan = postmaster();
    expect(isAlive(orphan)).toBe(true);
    const next = await app(env);
    await next.ready();
    expect(postmaster()).not.toBe(orphan);
  });

  test("after app and Postgres were killed the next start recovers", { timeout: TIMEOUT }, async () => {
    const killed = await app(env);
    await killed.ready();
    process.kill(postmaster(), "SIGKILL");
    killed.child.kill("SIGKILL");
    await killed.ended;
    await (await app(env)).ready();
  });

  test("the app brings a killed Postgres back by itself", { timeout: TIMEOUT }, async () => {
    const server = await app(env);
    await server.ready();
    const before = postmaster();
    process.kill(before, "SIGKILL");
    await eventually(async () => !(await server.get("/readyz")).ok || postmaster() !== before);
    await server.ready();
    expect(postmaster()).not.toBe(before);
    expect((await server.get("/about")).status).toBe(200);
    expect(server.output()).toContain("Postgres ended unexpectedly; starting it again.");
  });

  test("a second instance on the same folder is told so and ends", { timeout: TIMEOUT }, async () => {
    const first = await app(env);
    await first.ready();
    const second = await app(env);
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(
      `The data folder ${folder}/postgres is in use by another Countersource (process ${first.child.pid}): stop that one first, or set DATA_DIR to another folder.`,
    );
    expect((await first.get("/readyz")).status).toBe(200);
  });
});

describe("on a database of the operator's own", () => {
  test("a port in use is told in a sentence", { timeout: TIMEOUT }, async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo; // it listens on a port
    const server = await app({ DATABASE_URL: databaseUrl, PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`Port ${port} is in use by another program`);
    other.close();
  });

  test("a wrong configuration is told in sentences", { timeout: TIMEOUT }, async () => {
    const server = await app({ DATABASE_URL: "mysql://x", ORIGIN: "x" });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^The configuration is not right\..*\n {2}DATABASE_URL: .*\n {2}ORIGIN: .*\n$/);
  });

  test("a database that does not answer is told in a sentence, without its password", {
    timeout: TIMEOUT,
  }, async () => {
    const server = await app({ DATABASE_URL: "postgresql://user:secret@127.0.0.1:1/x" });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^The database does not answer \(.*\): check that it runs/);
    expect(server.output()).not.toContain("secret");
  });

  test("a database that is ahead of the code is told in a sentence", { timeout: TIMEOUT }, async () => {
    await sql(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at) VALUES ('x', 'x', '29990101000000_later', now(), now())`,
    );
    const server = await app({ DATABASE_URL: databaseUrl });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain("The database is ahead of this code: it has the migration 29990101000000_later");
    await sql(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
  });

  test("a request in flight is finished before the app ends", { timeout: TIMEOUT }, async () => {
    const server = await app({ DATABASE_URL: databaseUrl });
    await server.ready();
    const slug = "asked-in-the-last-second";
    await makeClaim({ slug });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    let slow: Promise<Response>;
    try {
      await client.query('BEGIN; LOCK TABLE "Claim" IN ACCESS EXCLUSIVE MODE');
      slow = server.get(`/claims/${slug}`);
      const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '"Claim"'::regclass`;
      await eventually(async () => (await client.query(waiting)).rows.length > 0);
      server.child.kill("SIGTERM");
      await eventually(() =>
        server.get("/healthz").then(
          () => false,
          () => true,
        ),
      );
      expect(server.child.exitCode).toBeNull();
    } finally {
      await client.end();
    }
    const response = await slow;
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("</html>");
    expect(await server.ended).toBe(0);
  });

  test("while the database is away pages say so, and are back by themselves", { timeout: TIMEOUT }, async () => {
    const proxy = await startCuttableProxy(databaseUrl);
    const server = await app({ DATABASE_URL: proxy.url });
    await server.ready();
    expect((await server.get("/about")).status).toBe(200);

    proxy.cut();
    await eventually(async () => (await server.get("/about")).status === 503);
    const away = await server.get("/about");
    expect(away.headers.get("retry-after")).toBe("5");
    expect(away.headers.get("cache-control")).toBe("no-store");
    expect(await away.text()).toContain("The record cannot be reached right now");
    expect((await server.get("/readyz")).status).toBe(503);
    expect((await server.get("/healthz")).status).toBe(200);

    proxy.mend();
    await eventually(async () => (await server.get("/about")).status === 200);
    expect((await server.get("/readyz")).status).toBe(200);
    server.child.kill("SIGTERM");
    await server.ended;
    proxy.close();
  });

  test("an address that cannot be read is answered with what is wrong", { timeout: TIMEOUT }, async () => {
    const server = await app({ DATABASE_URL: databaseUrl });
    await server.ready();
    const long = `/${"a".repeat(20_000)}`;
    for (const target of ["/%E0%A4", "/a%00b", "/claims/%00", "/search?q=%ff", "http://elsewhere.example/", long]) {
      const answer = await rawGet(server.origin, target);
      expect(answer.split("\r\n", 1)[0], target).toBe("HTTP/1.1 400 Bad Request");
      expect(answer).toContain("This address cannot be read");
      expect(answer).not.toMatch(/\bat .+\.ts:\d/);
    }
    expect(await rawGet(server.origin, `/${"a".repeat(60_000)}`)).toMatch(/^HTTP\/1.1 431 /);
    const posted = await fetch(`${server.origin}/claims`, { method: "POST", body: "x" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    // Nothing here speaks another protocol: the request is answered as if it had not asked to.
    const upgrade = { Connection: "Upgrade", Upgrade: "x" };
    const upgraded = await new Promise<number | undefined>((done, fail) => {
      get(`${server.origin}/healthz`, { headers: upgrade }, (answer) => done(answer.resume().statusCode)).on(
        "error",
        fail,
      );
    });
    expect(upgraded).toBe(200);
    // A browser reads //host as another site.
    expect((await server.get("//elsewhere.example/")).headers.get("location")).toMatch(/^\/[^/]/);
  });

  test("a sender who goes away in the middle takes nothing down and is no error", { timeout: TIMEOUT }, async () => {
    const server = await app({ DATABASE_URL: databaseUrl });
    await server.ready();
    const socket = connect(Number(new URL(server.origin).port));
    socket.write("POST /editor HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nthe beginning");
    await sleep(200);
    socket.destroy();
    await eventually(async () => server.output().includes('"path":"/editor"'));
    expect(server.output()).not.toContain('"level":"error"');
    expect((await server.get("/healthz")).status).toBe(200);
    expect((await fetch(`${server.origin}/editor`, { method: "POST", body: "whole" })).status).toBe(404);
  });

  test("what one instance writes it shows at once, another within a second", { timeout: TIMEOUT }, async () => {
    const other = await app({ DATABASE_URL: databaseUrl });
    // This process is the first instance: the same door, head and mutations, and a page that reads the record.
    const head = followHead(databaseUrl);
    const door = createFrontDoor({ dev: false, origin: "http://localhost", cacheBytes: 1_000_000 });
    door.open({
      checkDatabase: head.check,
      pages: {
        render: async () => ({ status: 200, headers: {}, body: Buffer.from(String(await database().claim.count())) }),
        pass: async () => {},
      },
    });
    const server = createServer(door.handle).listen(0);
    const { port } = server.address() as AddressInfo; // it listens on a port
    const count = async () => Number(await (await fetch(`http://localhost:${port}/count`)).text());
    await Promise.all([head.ready, other.ready()]);

    const slug = "said-just-now";
    expect((await other.get(`/claims/${slug}`)).status).toBe(404);
    expect((await other.get(`/claims/${slug}`)).status).toBe(404);
    const before = await count();
    expect(await count()).toBe(before);

    const claim = await makeClaim({ slug });
    expect(await count()).toBe(before + 1);
    await sleep(1000);
    expect((await other.get(`/claims/${slug}`)).status).toBe(200);

    await retractClaim(asPublisher(), { id: claim.id, expectedRevision: claim.revision, reason: "said by nobody" });
    await sleep(1000);
    expect((await other.get(`/claims/${slug}`)).status).toBe(410);

    server.close();
    await head.stop();
    await disconnectDatabase();
  });

  test("a page that was read already is not sent again", { timeout: TIMEOUT }, async () => {
    const server = await app({ DATABASE_URL: databaseUrl });
    await server.ready();
    const first = await server.get("/about");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-security-policy")).not.toContain("unsafe");
    const again = await server.get("/about", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    await eventually(async () => /"path":"\/about","status":304,"cache":"hit"/.test(server.output()));
  });
});

async function sql(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Sends a request target as it is, which no client library does. */
function rawGet(origin: string, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
