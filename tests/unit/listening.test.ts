import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { closeGracefully, listen } from "#lib/http/listening.ts";

test("a request in flight is answered, a connection that idles is closed, and nobody new comes in", async () => {
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<void>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const server = createServer(async (_req, res) => {
    arrive();
    await mayAnswer;
    res.end("whole");
  });
  await listen(server, 0, "127.0.0.1");
  const { port } = server.address() as AddressInfo; // it listens on a port
  const get = (path: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port, host: "127.0.0.1", path, headers: { connection: "keep-alive" } }, (res) => {
        let body = "";
        res.on("data", (chunk) => {
          body += String(chunk);
        });
        res.on("end", () => resolve(body));
      })
        .on("error", reject)
        .end();
    });

  const slow = get("/slow");
  await arrived;
  const closed = closeGracefully(server);
  await expect(get("/late")).rejects.toThrow("ECONNREFUSED");
  answer();
  expect(await slow).toBe("whole");
  await closed;
});

test("a port in use is a sentence that says what to do", async () => {
  const [first, second] = [createServer(), createServer()];
  await listen(first, 0, "127.0.0.1");
  const { port } = first.address() as AddressInfo; // as above
  await expect(listen(second, port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is in use by another program: stop that one, or start with another, such as PORT=${port + 1}.`,
  );
  await closeGracefully(first);
});
