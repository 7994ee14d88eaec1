import { request as ask } from "node:http";
import type { RequestHandler } from "express";
import { translator } from "#app/i18n/index.ts";

/** Passes the pay page and nothing else: the API stays on loopback. */
export function proxyTo(port: number): RequestHandler {
  return (request, reply, next) => {
    if (!/^\/pay(\.css$|\/)/.test(request.path) || !["GET", "HEAD", "POST"].includes(request.method)) return next();
    const { "content-type": type, "content-length": length } = request.headers;
    const inner = ask(
      {
        host: "127.0.0.1",
        port,
        method: request.method,
        path: request.path,
        headers: { ...(type && { "content-type": type }), ...(length && { "content-length": length }) },
      },
      (answer) => {
        const { "content-type": kind, location, "cache-control": cache } = answer.headers;
        if (kind) reply.setHeader("content-type", kind);
        if (location) reply.setHeader("location", location);
        if (cache) reply.setHeader("cache-control", cache);
        reply.statusCode = answer.statusCode ?? 502;
        answer.pipe(reply);
      },
    );
    inner.on("error", () => {
      if (!reply.headersSent) reply.status(503).type("text/plain").send(translator("id")("payments.sandbox.away"));
    });
    request.pipe(inner);
  };
}
