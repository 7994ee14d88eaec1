/**
 * A Meilisearch on loopback that keeps to the documented protocol: keys, tasks that are enqueued and then done, settings,
 * documents, filters, facets, multi-search, swapping, errors with code, type and link. It does not pretend to rank.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Keys, makeKeys } from "#app/domain/search/meilisearch.keys.server.ts";
import { keyRing } from "./meilisearch-keys.ts";
import { emptyIndex, type Indexes, type Quirks, routes } from "./meilisearch-routes.ts";
import { asError, taskQueue } from "./meilisearch-tasks.ts";

const masterKey = "a-key-only-for-this-test";

/** What may go wrong with it: an error of its own, no answer in time, an answer that is none, a cut connection. */
export type Fault = "500" | "slow" | "garbage" | "cut" | null;
export type Asked = { method: string; path: string; body: unknown };

export async function meilisearchDouble() {
  const tasks = taskQueue();
  const indexes: Indexes = new Map();
  const quirks: Quirks = { loses: () => false, alters: (row) => row };
  const answer = routes(tasks, indexes, quirks);
  const before = new Map<string, () => Promise<void>>();
  const asked: Asked[] = [];
  const ring = keyRing(masterKey);
  let fault: Fault = null;
  const server = createServer(async (request, reply) => {
    const body = await bodyOf(request);
    const path = request.url ?? "/";
    asked.push({ method: request.method ?? "GET", path, body });
    const hook = before.get(path);
    before.delete(path);
    await hook?.();
    if (fault === "cut") return void request.socket.destroy();
    if (fault === "slow") return void setTimeout(() => send(reply, 200, { results: [] }), 5_000).unref();
    if (fault === "garbage") return void reply.writeHead(200, { "Content-Type": "text/html" }).end("<html>ok</html>");
    if (fault === "500")
      return send(reply, 500, asError({ code: "internal", message: "An internal error has occurred" }));
    const method = request.method ?? "GET";
    const refused = ring.refuses(request.headers.authorization, method, path, body);
    if (refused) return send(reply, refused.status, asError(refused));
    const said = path.startsWith("/keys")
      ? keys(method, path, body)
      : answer(method, new URL(path, "http://double"), body);
    send(reply, said.status, "content" in said ? said.content : asError(said));
  });
  const keys = (method: string, path: string, body: unknown) =>
    method === "POST" ? ring.make(body) : ring.show(path.slice("/keys/".length));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const url = `http://127.0.0.1:${port}`;
  const address: Keys & { url: string } = { url, ...(await makeKeys(url, masterKey)) };
  asked.length = 0;
  return {
    /** Where it listens, with the two keys of least rights that the shop has. */
    address,
    masterKey,
    asked,
    tasks,
    fail(how: Fault) {
      fault = how;
    },
    /** Something that happens elsewhere just before the next request to a path is answered. */
    once(path: string, happens: () => Promise<void>) {
      before.set(path, happens);
    },
    quirks,
    /** An index that somebody made so many hours ago. */
    leave(uid: string, hoursAgo: number) {
      indexes.set(uid, emptyIndex(new Date(Date.now() - hoursAgo * 3_600_000)));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type MeilisearchDouble = Awaited<ReturnType<typeof meilisearchDouble>>;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(reply: ServerResponse, status: number, content: unknown): void {
  reply.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(content));
}
