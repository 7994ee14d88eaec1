import { done, type Result, refuse } from "#app/core/result.ts";
import {
  type Checkout,
  orderOfToken,
  type Placed,
  placeOrder,
  prepareOrder,
  SoldOut,
} from "#app/domain/orders/orders.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { openAttempt } from "./attempt.commands.server.ts";
import { openByHand, TransfersFull } from "./hand.commands.server.ts";

export type CheckedOut = { id: string; number: string };

/**
 * Order, held goods and payment attempt in one transaction; the provider is asked afterwards.
 * The page's token makes a double click one order: the second finds what the first has made.
 */
export async function checkOut(checkout: Checkout): Promise<Result<CheckedOut>> {
  const made = await orderOfToken(checkout.form.token);
  if (made) return done(made);
  const prepared = await prepareOrder(checkout);
  if (!prepared.ok) return twinOr(checkout, prepared);
  try {
    const placed = await inTransaction(async (tx) => {
      const order = await placeOrder(tx, prepared.value);
      if (order.fresh) await open(tx, order, checkout.now);
      return order;
    });
    return done({ id: placed.id, number: placed.number });
  } catch (error) {
    if (error instanceof TransfersFull) return refuse("payments.refused.transfersFull", { field: "method" });
    if (!(error instanceof SoldOut)) throw error;
    return twinOr(checkout, refuse("orders.refused.soldOutNow"));
  }
}

const open = (tx: Tx, { method, ...order }: Placed, now: Date): Promise<void> =>
  method === "card" ? openAttempt(tx, order, now) : openByHand(tx, { ...order, method }, now);

/** An emptied cart or an empty shelf may be the work of this page's own first click. */
async function twinOr(checkout: Checkout, refusal: Extract<Result, { ok: false }>): Promise<Result<CheckedOut>> {
  const twin = await orderOfToken(checkout.form.token);
  return twin ? done(twin) : refusal;
}
