import { createRequestHandler, type ServerBuild, writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Sent } from "express";

/**
 * Answers a page of the shop that is only read. Such a page is drawn in one go (entry.server), and goes to the socket in
 * one go: as a stream it would pass through a dozen hands and two system calls, which took a tenth of each page.
 */
export function pageHandler(build: ServerBuild, context: () => { nonce: string }): RequestHandler {
  const draw = createRequestHandler(build, process.env["NODE_ENV"]);
  return async (asked, sent, next) => {
    try {
      await send(await draw(requestOf(asked, sent), { ...context(), takesWhole: true }), sent);
    } catch (error) {
      next(error);
    }
  };
}

/** Read, and by whoever is there: nothing is in its body. */
export const isRead = ({ method }: Asked): boolean => method === "GET";

/** As @remix-run/express makes it. Whoever goes away while it is drawn ends the drawing. */
function requestOf(asked: Asked, sent: Sent): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  const port = [asked.get("X-Forwarded-Host"), asked.get("Host")].map((host) => /:(\d+)$/.exec(host ?? "")?.[1]);
  const host = [asked.hostname, port.find(Boolean) ?? []].flat().join(":");
  const gone = new AbortController();
  sent.on("close", () => sent.writableFinished || gone.abort());
  return new Request(`${asked.protocol}://${host}${asked.originalUrl}`, { headers, signal: gone.signal });
}

async function send(reply: Response, sent: Sent): Promise<void> {
  sent.status(reply.status);
  for (const [name, value] of reply.headers) sent.append(name, value);
  if ("whole" in reply && typeof reply.whole === "string") {
    const body = Buffer.from(reply.whole);
    sent.setHeader("Content-Length", body.length); // else it would go in chunks; taken off again where it is packed
    sent.end(body);
  } else if (reply.body) await writeReadableStreamToWritable(reply.body, sent);
  else sent.end();
}
