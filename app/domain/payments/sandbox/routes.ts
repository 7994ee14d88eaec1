import { z } from "zod";
import type { Work } from "./context.ts";
import { expanded, listed } from "./expand.ts";
import { missing } from "./failure.ts";
import type { ObjectOf, SandboxKind } from "./objects.ts";
import { checked, expand, type Params, whole } from "./params.ts";
import { createRefund, refundNow } from "./refunds.ts";
import { createSession, expireSession, sessionNow } from "./sessions.ts";

type Handler = (work: Work, params: Params, id: string) => Promise<unknown>;
type Route = { method: "GET" | "POST"; path: RegExp; run: Handler };

const onlyExpand = z.strictObject({ expand });
const paging = z.strictObject({
  limit: whole.pipe(z.number().min(1).max(100)).default(10),
  starting_after: z.string().optional(),
  created: z.strictObject({ gte: whole.optional() }).optional(),
  type: z.string().max(100).optional(),
  payment_intent: z.string().optional(),
  expand,
});

/** The doors of the API that the shop uses, and no others. */
const routes: Route[] = [
  {
    method: "POST",
    path: /^\/v1\/checkout\/sessions$/,
    run: async (work, params) => {
      const session = await createSession(work, params);
      return expanded(work, session, checked(onlyExpand.loose(), params).expand);
    },
  },
  { method: "GET", path: /^\/v1\/checkout\/sessions$/, run: (work, params) => list(work, params, "checkout.session") },
  {
    method: "GET",
    path: /^\/v1\/checkout\/sessions\/(\w+)$/,
    run: async (work, params, id) => expanded(work, await sessionNow(work, id), checked(onlyExpand, params).expand),
  },
  {
    method: "POST",
    path: /^\/v1\/checkout\/sessions\/(\w+)\/expire$/,
    run: async (work, params, id) => expanded(work, await expireSession(work, id), checked(onlyExpand, params).expand),
  },
  {
    method: "GET",
    path: /^\/v1\/checkout\/sessions\/(\w+)\/line_items$/,
    run: async (work, _params, id) => {
      const session = await sessionNow(work, id);
      return listed(session.hidden.lineItems, false, `/v1/checkout/sessions/${id}/line_items`);
    },
  },
  {
    method: "POST",
    path: /^\/v1\/refunds$/,
    run: async (work, params) => {
      const refund = await createRefund(work, params);
      return expanded(work, refund, checked(onlyExpand.loose(), params).expand);
    },
  },
  { method: "GET", path: /^\/v1\/refunds$/, run: (work, params) => list(work, params, "refund") },
  {
    method: "GET",
    path: /^\/v1\/refunds\/(\w+)$/,
    run: async (work, params, id) => expanded(work, await refundNow(work, id), checked(onlyExpand, params).expand),
  },
  {
    method: "GET",
    path: /^\/v1\/payment_intents$/,
    run: (work, params) => list(work, params, "payment_intent"),
  },
  retrieve("payment_intents", "payment_intent"),
  retrieve("charges", "charge"),
  retrieve("balance_transactions", "balance_transaction"),
  {
    method: "GET",
    path: /^\/v1\/events$/,
    run: async (work, params) => {
      const wish = checked(paging, params);
      const page = { limit: wish.limit + 1, startingAfter: wish.starting_after, createdFrom: wish.created?.gte };
      const events = await work.box.listEvents({ ...page, type: wish.type });
      return listed(events.slice(0, wish.limit), events.length > wish.limit, "/v1/events");
    },
  },
  {
    method: "GET",
    path: /^\/v1\/events\/(\w+)$/,
    run: async (work, _params, id) => {
      const event = await work.box.findEvent(id);
      if (!event) throw missing("event", id);
      return event;
    },
  },
];

/** The handler of a method and path; null where the sandbox has no such door. */
export function routeFor(method: string, path: string): ((work: Work, params: Params) => Promise<unknown>) | null {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match) return (work, params) => route.run(work, params, match[1] ?? "");
  }
  return null;
}

function retrieve(segment: string, kind: SandboxKind): Route {
  return {
    method: "GET",
    path: new RegExp(`^/v1/${segment}/(\\w+)$`),
    run: async (work, params, id) => {
      const object = await work.box.find(kind, id);
      if (!object) throw missing(kind, id);
      return expanded(work, object, checked(onlyExpand, params).expand);
    },
  };
}

async function list(work: Work, params: Params, kind: "checkout.session" | "refund" | "payment_intent") {
  const wish = checked(paging, params);
  const page = { limit: wish.limit + 1, startingAfter: wish.starting_after, createdFrom: wish.created?.gte };
  const found: ObjectOf<typeof kind>[] = await work.box.list(kind, page);
  const matching = found.filter(
    (one) => !wish.payment_intent || ("payment_intent" in one && one.payment_intent === wish.payment_intent),
  );
  const views = await Promise.all(matching.slice(0, wish.limit).map((one) => expanded(work, one, [])));
  return listed(views, found.length > wish.limit, "/v1/list");
}
