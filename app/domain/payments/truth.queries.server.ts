import type Stripe from "stripe";
import { z } from "zod";
import { provider } from "./provider.server.ts";
import type { Truth } from "./truth.rules.ts";

/** The part of the provider's answer that we read, checked once at this door. */
const answer = z.object({
  id: z.string(),
  status: z.enum(["open", "complete", "expired"]),
  payment_status: z.string(),
  amount_total: z.number().int().nullable(),
  currency: z.string().nullable(),
  livemode: z.boolean(),
  metadata: z.record(z.string(), z.string()).nullable(),
  payment_intent: z
    .object({
      id: z.string(),
      status: z.string(),
      amount_received: z.number().int(),
      latest_charge: z
        .object({
          amount_refunded: z.number().int().catch(0),
          balance_transaction: z.object({ fee: z.number() }).nullable().catch(null),
        })
        .nullable()
        .catch(null),
    })
    .nullable(),
});

const GIVEN_UP: ReadonlySet<string> = new Set(["requires_payment_method", "canceled"]);

type Asked = { id: string; providerSession: string | null; createdAt: Date };

/** Asks the provider; null where it has never heard of this attempt. */
export async function askProvider(attempt: Asked): Promise<Truth | null> {
  const session = attempt.providerSession ?? (await findSession(attempt));
  if (session === null) return null;
  const said = await provider().checkout.sessions.retrieve(session, {
    expand: ["payment_intent.latest_charge.balance_transaction"],
  });
  const { id, status, payment_status, currency, livemode, metadata, payment_intent, amount_total } = answer.parse(said);
  const paid = payment_status === "paid";
  return {
    session: id,
    status,
    paid,
    fellThrough: status === "complete" && !paid && GIVEN_UP.has(payment_intent?.status ?? ""),
    amount: payment_intent?.amount_received ?? amount_total ?? 0,
    currency: currency ?? "",
    orderId: metadata?.["order"] ?? null,
    live: livemode,
    payment: payment_intent?.id ?? null,
    returned: payment_intent?.latest_charge?.amount_refunded ?? 0,
    fee: payment_intent?.latest_charge?.balance_transaction?.fee ?? 0,
  };
}

const MOST_PAGES = 20;

/**
 * A crash between the provider's answer and our note of it leaves a session that only the provider
 * knows. It is looked up by our attempt's id, never made again: a key older than a day is a new charge.
 */
export async function findSession(attempt: Asked): Promise<string | null> {
  const created = { gte: Math.floor(attempt.createdAt.getTime() / 1000) - 300 };
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found: Stripe.ApiList<Stripe.Checkout.Session> = await provider().checkout.sessions.list({
      created,
      limit: 100,
      ...(after ? { starting_after: after } : {}),
    });
    const mine = found.data.find((session) => session.client_reference_id === attempt.id);
    if (mine) return mine.id;
    after = found.data.at(-1)?.id;
    if (!found.has_more || after === undefined) return null;
  }
  return null;
}
