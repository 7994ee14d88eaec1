import { createHmac } from "node:crypto";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { type Refusal, refuse } from "#app/core/result.ts";
import { config } from "../config.server.ts";
import { pool } from "../db/db.server.ts";

/** So many times in so many seconds, counted in PostgreSQL for all web processes together. */
export type Limit = { name: string; points: number; seconds: number };

const limiters = new Map<string, RateLimiterPostgres>();

/** Counts this request; refused when the visitor's address asked too often. Name another `subject` to count that. */
export async function rateLimited(request: Request, limit: Limit, subject?: string): Promise<Refusal | null> {
  const { consumedPoints, msBeforeNext } = await limiter(limit).penalty(keyOf(subject ?? addressOf(request)));
  return consumedPoints > limit.points ? tooOften(msBeforeNext) : null;
}

/** Takes one back: what may succeed as often as it likes is counted first, so that many at once cannot slip through. */
export async function giveBack(limit: Limit, subject: string): Promise<void> {
  await limiter(limit).reward(keyOf(subject));
}

/** The visitor's address as the server saw it, proxies of ours considered; of IPv6 the network, not the device. */
export function addressOf(request: Request): string {
  const address = request.headers.get("x-client-address") ?? "";
  return address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
}

const tooOften = (ms: number): Refusal =>
  refuse("form.tooOften", { params: { minutes: Math.max(1, Math.ceil(ms / 60_000)) } });

/** No address lies in the table, only what it hashes to. */
const keyOf = (subject: string): string =>
  createHmac("sha256", config.sessions.secrets[0] ?? "")
    .update(subject)
    .digest("base64url");

function limiter({ name, points, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}
