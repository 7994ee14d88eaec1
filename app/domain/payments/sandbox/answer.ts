import { createHash } from "node:crypto";
import { newIdOf, type Work } from "./context.ts";
import { SandboxFailure } from "./failure.ts";
import { type Params, readParams } from "./params.ts";
import { routeFor } from "./routes.ts";
import type { SandboxStore } from "./store.ts";

export type ApiRequest = {
  method: string;
  path: string;
  query: string;
  body: string;
  key: string | null;
  apiVersion: string | null;
  now: Date;
};

export type ApiAnswer = { status: number; body: string; requestId: string; replayed?: boolean };

/** After a day a key may be forgotten; a repeat is then a new request. */
const KEY_LIFE_MS = 86_400_000;
const LONGEST_KEY = 255;

/** One request, one work: a refusal keeps nothing, not even its idempotency key, as validation does at Stripe. */
export async function answerApi(store: SandboxStore, request: ApiRequest): Promise<ApiAnswer> {
  const requestId = newIdOf("req");
  try {
    const run = routeFor(request.method, request.path);
    if (!run) throw unknownDoor(request);
    const params = paramsOf(request);
    const answer = await store.inTransaction((box) => {
      const work: Work = {
        box,
        now: request.now,
        apiVersion: request.apiVersion ?? "2026-10-28.endive",
        requestId,
        idempotencyKey: request.key,
      };
      return once(work, request, async () => JSON.stringify(await run(work, params)));
    });
    return { ...answer, requestId };
  } catch (error) {
    if (!(error instanceof SandboxFailure)) throw error;
    return { status: error.status, body: JSON.stringify(error.body), requestId };
  }
}

async function once(
  work: Work,
  request: ApiRequest,
  run: () => Promise<string>,
): Promise<Omit<ApiAnswer, "requestId">> {
  if (request.method !== "POST" || request.key === null) return { status: 200, body: await run() };
  if (request.key.length > LONGEST_KEY) throw badKey("Idempotency keys may be at most 255 characters long.");
  const fingerprint = createHash("sha256").update(`${request.path}\n${request.body}`).digest("hex");
  const fresh = { key: request.key, request: fingerprint, status: 0, body: "", at: work.now };
  const kept = await work.box.takeKey(fresh);
  if (kept && kept.at.getTime() + KEY_LIFE_MS > work.now.getTime()) {
    if (kept.request !== fingerprint) {
      throw badKey(
        `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${request.key}' if you meant to execute a different request.`,
      );
    }
    return { status: kept.status, body: kept.body, replayed: true };
  }
  const body = await run();
  await work.box.keepAnswer({ ...fresh, status: 200, body });
  return { status: 200, body };
}

function paramsOf(request: ApiRequest): Params {
  return readParams(request.method === "GET" ? request.query : request.body);
}

function badKey(message: string): SandboxFailure {
  return new SandboxFailure(400, { type: "idempotency_error", message });
}

function unknownDoor(request: ApiRequest): SandboxFailure {
  const message = `Unrecognized request URL (${request.method}: ${request.path}).`;
  return new SandboxFailure(404, { type: "invalid_request_error", message });
}
