import type Stripe from "stripe";
import { z } from "zod";
import { provider } from "./provider.server.ts";

export type ListedPayment = {
  payment: string;
  attempt: string | null;
  paid: boolean;
  /** Hundredths, as the provider counts. */
  amount: number;
  currency: string;
  at: Date;
};
export type ListedRefund = { id: string; amount: number; currency: string; status: string; at: Date };

const stamp = z.number().transform((seconds) => new Date(seconds * 1000));
const intent = z.object({
  id: z.string(),
  status: z.string(),
  amount_received: z.number(),
  currency: z.string(),
  created: stamp,
  metadata: z.record(z.string(), z.string()),
});
const refund = z.object({
  id: z.string(),
  status: z.string().nullable(),
  amount: z.number(),
  currency: z.string(),
  created: stamp,
});

/** Everything the provider took or gave back since then, page by page: for the daily comparison. */
export async function listedSince(since: Date): Promise<{ payments: ListedPayment[]; refunds: ListedRefund[] }> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  const payments: ListedPayment[] = [];
  for await (const said of pages((page) => provider().paymentIntents.list({ created, limit: 100, ...page }))) {
    const { id, status, amount_received: amount, currency, created: at, metadata } = intent.parse(said);
    payments.push({
      payment: id,
      attempt: metadata["attempt"] ?? null,
      paid: status === "succeeded",
      amount,
      currency,
      at,
    });
  }
  const refunds: ListedRefund[] = [];
  for await (const said of pages((page) => provider().refunds.list({ created, limit: 100, ...page }))) {
    const { created: at, status, ...rest } = refund.parse(said);
    refunds.push({ ...rest, status: status ?? "unknown", at });
  }
  return { payments, refunds };
}

async function* pages<T extends { id: string }>(
  ask: (page: { starting_after?: string }) => Promise<Stripe.ApiList<T>>,
) {
  let after: string | undefined;
  for (;;) {
    const { data, has_more } = await ask(after ? { starting_after: after } : {});
    yield* data;
    after = data.at(-1)?.id;
    if (!has_more || after === undefined) return;
  }
}
