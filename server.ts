// The web server around the Remix build. It imports nothing of app/ that has state: settings, log, database and worker
// come from the build's entry module (`house`), or every one of them would exist twice.
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import { createRequestHandler as drawer, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { House } from "./app/house.server.ts";
import { boardsOf } from "./server/boards.ts";
import { bodyLimit, crossSiteGuard, saneRequest } from "./server/guard.ts";
import { defaultHeaders, payPagePolicy, standingHeaders } from "./server/headers.ts";
import { keptFront } from "./server/kept.ts";
import { isRead, pageHandler } from "./server/page.ts";
import { loggable } from "./server/pathname.ts";
import { shopBuild } from "./server/shop-build.ts";
import { stopOnSignal } from "./server/shutdown.ts";

process.env["NODE_ENV"] ??= "production";

type Build = ServerBuild & { entry: { module: { house: House } } };
const build: Build = await import(pathToFileURL(join(process.cwd(), "build", "server", "index.js")).href).catch(refuse);
const { house } = build.entry.module;
const { config, log } = house;

const standing = standingHeaders(config.web.origin.startsWith("https:"));
const app = express();
app.disable("x-powered-by");
app.set("trust proxy", config.web.trustedProxies);

const shown = loggable(Object.values(build.routes).map((route) => route?.path));
app.use((request, response, next) => {
  const requestId = randomUUID();
  const began = performance.now();
  response.setHeader("X-Request-Id", requestId);
  // The app reads the visitor's address here, whatever the visitor wrote into it.
  request.headers["x-client-address"] = request.ip ?? "";
  house.withRequestId(requestId, () => {
    response.on("finish", () => {
      const { method, path } = request;
      log.info(
        {
          requestId,
          method,
          path: shown(path),
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        },
        "answered",
      );
    });
    next();
  });
});
app.use(defaultHeaders(standing));
app.use(saneRequest);
app.use(compression({ threshold: 1024, brotli: { params: { 1: 4 } } }));

const client = join(process.cwd(), "build", "client");
app.use("/assets", express.static(join(client, "assets"), { immutable: true, maxAge: "1y", index: false }));
const speculation = readFileSync(join(client, "speculation.json"));
app.get("/speculation.json", (_request, response) => {
  response
    .set({ "Content-Type": "application/speculationrules+json", "Cache-Control": "public, max-age=3600" })
    .send(speculation);
});
const files = express.static(client, { maxAge: "1h", index: false, redirect: false });
// Files have an ending and pages have none: no page waits for the disk to say that it has no such file.
app.use((request, response, next) => (request.path.includes(".") ? files(request, response, next) : next()));

app.use(crossSiteGuard(config.web.origin));
app.use(bodyLimit);
app.use("/sandbox", (request, response, next) => {
  const pages = house.sandboxPages();
  response.set("Content-Security-Policy", payPagePolicy(config.web.origin));
  if (pages) pages(request, response, next);
  else next();
});
const context = () => ({ nonce: randomBytes(16).toString("base64") });
const shop = shopBuild(build);
const shelf = boardsOf(shop.build);
const board = boardsOf(build);
const forms = once((part: ServerBuild) =>
  createRequestHandler({ build: part, mode: process.env["NODE_ENV"], getLoadContext: context }),
);
const pageOf = once((part: ServerBuild) => pageHandler(part, context));
app.all("*", (request, response, next) => {
  const part = shop.serves(request.path) ? shelf(request.path) : null;
  const answer = part && isRead(request) ? pageOf(part) : forms(part ?? board(request.path));
  return answer(request, response, next);
});
app.use((error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
  log.error({ err: error }, "a request failed outside the app");
  if (response.headersSent) response.destroy();
  else
    response
      .status(500)
      .type("text/plain")
      .send("Ada yang tidak beres di pihak kami. / Something went wrong on our side.\n");
});

const draw = once((part: ServerBuild) => drawer(part, process.env["NODE_ENV"]));
const pages = house.keepPages((address) => {
  const request = new Request(config.web.origin + address);
  return draw(shelf(new URL(request.url).pathname))(request, { nonce: "" });
});
await house.open().catch(refuse);
// A kept page is answered here, before anything of Express is asked.
const kept = keptFront({ house, pages, standing, shown });
const server = createServer((request, response) => {
  if (!kept(request, response, app)) app(request, response);
});
server.requestTimeout = 120_000;
server.on("error", refuse);
server.listen(config.web.port, config.web.host, () => {
  console.log(`UKM Mart: ${config.web.origin}`);
  process.send?.("serving");
});
stopOnSignal({ server, close: house.close, cluster: process.env["EMBEDDED_CLUSTER"], say: (text) => log.info(text) });

/** Made for each part at its first request. */
function once<Made>(make: (part: ServerBuild) => Made): (part: ServerBuild) => Made {
  const made = new Map<ServerBuild, Made>();
  return (part) => {
    const known = made.get(part) ?? make(part);
    made.set(part, known);
    return known;
  };
}

/** A wrong setting, a taken port, a database of another mode: one line that says so, and the end. */
function refuse(error: unknown): never {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(
    taken ? `PORT ${config.web.port} is taken by another program; choose another with --port.` : reasonOf(error),
  );
  process.exit(1);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "SettingsError" ? `Settings are wrong:\n${error.message}` : (error.stack ?? error.message);
}
