import { request as ask } from "node:http";
import type { Request, Response } from "express";

const PASSED = ["content-type", "content-length", "accept-language"] as const;

/** Shows the payment sandbox's page under /sandbox: its own server listens on loopback, on a port nobody knows. */
export function sandboxPages(port: () => number | null) {
  return (request: Request, response: Response): void => {
    const to = port();
    if (to === null || !/^\/pay[/.\w]*$/.test(request.path))
      return void response.status(404).type("text/plain").send("Not found\n");
    const headers = Object.fromEntries(
      PASSED.flatMap((name) => (request.get(name) ? [[name, request.get(name)]] : [])),
    );
    const asked = ask({ host: "127.0.0.1", port: to, path: request.url, method: request.method, headers }, (answer) => {
      response.status(answer.statusCode ?? 502);
      for (const name of ["content-type", "location", "cache-control"]) {
        const value = answer.headers[name];
        if (value !== undefined) response.set(name, value);
      }
      response.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      answer.pipe(response);
    });
    asked.on("error", () =>
      response.headersSent ? response.destroy() : response.status(502).type("text/plain").send("Bad gateway\n"),
    );
    request.pipe(asked);
  };
}
