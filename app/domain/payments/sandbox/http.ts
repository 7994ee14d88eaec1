import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answerApi } from "./answer.ts";
import type { Fault } from "./faults.ts";
import { payStyle } from "./pay.style.ts";
import { visitPayPage } from "./pay.ts";
import type { SandboxStore } from "./store.ts";

export type SandboxSettings = {
  store: SandboxStore;
  now: () => Date;
  apiKey: string;
  /** Called after each change, so that webhooks leave at once. */
  changed(): void;
  fault?: (request: { method: string; path: string }) => Fault | undefined;
};

const LONGEST_BODY = 256 * 1024;

/** The provider's HTTP face: the API under /v1, the hosted page under /pay. */
export function sandboxServer(settings: SandboxSettings): Server {
  return createServer((request, reply) => {
    serve(settings, request, reply).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : "unknown";
      send(reply, 500, JSON.stringify({ error: { type: "api_error", message } }));
    });
  });
}

async function serve(settings: SandboxSettings, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://sandbox");
  const method = request.method ?? "GET";
  const body = await read(request);
  if (body === null) return send(reply, 413, "");
  if (url.pathname.startsWith("/pay")) return servePage(settings, { method, path: url.pathname, body }, reply);
  const fault = settings.fault?.({ method, path: url.pathname });
  if (fault?.how === "stall") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (fault?.when === "before" && meet(fault, request, reply)) return;
  if (request.headers.authorization !== `Bearer ${settings.apiKey}`) {
    return send(
      reply,
      401,
      JSON.stringify({ error: { type: "invalid_request_error", message: "Invalid API Key provided." } }),
    );
  }
  const answer = await answerApi(settings.store, {
    method,
    path: url.pathname,
    query: url.search.slice(1),
    body,
    key: one(request.headers["idempotency-key"]),
    apiVersion: one(request.headers["stripe-version"]),
    now: settings.now(),
  });
  if (method === "POST") settings.changed();
  if (fault?.when === "after" && meet(fault, request, reply)) return;
  reply.setHeader("request-id", answer.requestId);
  if (answer.replayed) reply.setHeader("idempotent-replayed", "true");
  send(reply, answer.status, answer.body);
}

/** True where nothing more is to be answered. */
function meet(fault: Fault, request: IncomingMessage, reply: ServerResponse): boolean {
  if (fault.how === "drop") request.socket.destroy();
  if (fault.how === "status") {
    const type = fault.status === 429 ? "rate_limit_error" : "api_error";
    send(reply, fault.status, JSON.stringify({ error: { type, message: "sandbox fault" } }));
  }
  return fault.how !== "stall";
}

async function servePage(
  settings: SandboxSettings,
  { method, path, body }: { method: string; path: string; body: string },
  reply: ServerResponse,
): Promise<void> {
  if (path === "/pay.css") return send(reply, 200, payStyle, "text/css; charset=utf-8");
  const id = /^\/pay\/(\w{1,80})$/.exec(path)?.[1] ?? "";
  const end = method === "POST" ? (new URLSearchParams(body).get("end") ?? "") : null;
  const answer = await visitPayPage({ store: settings.store, id, now: settings.now(), end });
  settings.changed();
  if (answer.location) reply.setHeader("location", answer.location);
  reply.setHeader("cache-control", "no-store");
  send(reply, answer.status, answer.html, "text/html; charset=utf-8");
}

function send(reply: ServerResponse, status: number, body: string, type = "application/json"): void {
  reply.writeHead(status, { "content-type": type });
  reply.end(body);
}

async function read(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > LONGEST_BODY) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;
