import type Stripe from "stripe";
import { newId } from "#app/core/ids.ts";
import type { Rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addMinutes } from "#app/core/time.ts";
import { type OrderForPayment, orderForPayment, orderKey } from "#app/domain/orders/orders.server.ts";
import { PAY_MINUTES } from "#app/domain/orders/orders.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { toProvider } from "./provider.money.ts";
import { isAway, provider } from "./provider.server.ts";

/** The attempt stands in the database before the provider hears of it: its id is the key of the request. */
export async function openAttempt(tx: Tx, order: { id: string; total: Rupiah }, now: Date): Promise<void> {
  await tx.paymentAttempt.create({
    data: {
      id: newId(now.getTime()),
      orderId: order.id,
      method: "card",
      provider: "stripe",
      amount: order.total,
      createdAt: now,
      expiresAt: addMinutes(now, PAY_MINUTES),
    },
  });
}

/** Where the buyer pays. Asked again it answers the same page: the provider knows the key. */
export async function payPage(orderId: string): Promise<Result<string>> {
  const order = await orderForPayment(orderId);
  const attempt = await db.paymentAttempt.findFirst({
    where: { orderId, outcome: "open", provider: "stripe" },
    orderBy: { createdAt: "desc" },
    select: { id: true, payUrl: true, expiresAt: true },
  });
  if (order?.state !== "placed" || !attempt?.expiresAt) return refuse("payments.refused.closed");
  if (attempt.payUrl !== null) return done(attempt.payUrl);
  try {
    const session = await provider().checkout.sessions.create(wishOf(order, attempt.id, attempt.expiresAt), {
      idempotencyKey: attempt.id,
    });
    await db.paymentAttempt.updateMany({
      where: { id: attempt.id, providerSession: null },
      data: { providerSession: session.id, payUrl: session.url, sentAt: clock.now() },
    });
    return session.url ? done(session.url) : refuse("payments.refused.closed");
  } catch (error) {
    log.error({ err: error, attempt: attempt.id, away: isAway(error) }, "the payment page could not be opened");
    return refuse("payments.refused.away");
  }
}

/** Built from the stored order alone, so that a repeated request is the same to the letter. */
function wishOf(order: OrderForPayment, attemptId: string, expiresAt: Date): Stripe.Checkout.SessionCreateParams {
  const t = translator(order.language);
  const back = `${config.web.origin}${inLanguage(`${paths.shop.order(order.number)}?kunci=${orderKey(order.number)}`, order.language)}`;
  const metadata = { order: order.id, attempt: attemptId, number: order.number };
  const shipping = order.shipping > 0 ? [item(t("payments.line.shipping"), 1, order.shipping)] : [];
  return {
    mode: "payment",
    locale: order.language,
    client_reference_id: attemptId,
    metadata,
    payment_intent_data: { metadata },
    success_url: `${back}&bayar=selesai`,
    cancel_url: back,
    expires_at: Math.floor(expiresAt.getTime() / 1000),
    line_items: [...order.lines.map((line) => item(line.name, line.quantity, line.unitPrice)), ...shipping],
    ...(order.email ? { customer_email: order.email } : {}),
  };
}

const item = (name: string, quantity: number, price: Rupiah): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity,
  price_data: { currency: "idr", unit_amount: toProvider(price), product_data: { name } },
});
