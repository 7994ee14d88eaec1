import { type Actor, hasRole } from "#app/core/actor.ts";
import { type Rupiah, rupiah, sum, times } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { boughtLines, type ParcelToRefund, parcelToRefund } from "#app/domain/orders/orders.server.ts";
import type { ParcelState } from "#app/domain/orders/orders.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { payingAttempt, quantitiesLeft, requestRefund } from "./refund.commands.server.ts";
import type { LineAsk } from "./refund.desk.schema.ts";

/** A parcel in one of these states may be paid back whole; a refused one is paid back by rule. */
const refundable: readonly ParcelState[] = ["lost", "disputed", "returned", "restocked"];
/** Single goods of a parcel that left may be paid back, too: one broken jar of three. */
const lineRefundable: readonly ParcelState[] = [...refundable, "shipped", "delivered", "received"];

export const isRefundable = (state: ParcelState): boolean => refundable.includes(state);

const mayAsk = (actor: Actor): boolean => hasRole(actor, "finance", "cashier", "staff");
const CAP = "payments.refused.refundCap";

type ParcelAsk = { orderId: string; parcelId: string; note: string };

/** Asks for what is left of a parcel's money: goods and carriage, as the buyer paid them. Somebody else agrees to it. */
export async function askParcelRefund(actor: Actor, { orderId, parcelId, note }: ParcelAsk): Promise<Result> {
  if (!mayAsk(actor)) return refuse("workflow.notYours");
  const parcel = await parcelToRefund(parcelId);
  if (parcel?.orderId !== orderId) return refuse("notFound");
  if (!isRefundable(parcel.state)) return refuse("payments.refused.parcelKept", { field: "parcel" });
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const asked = await tx.refund.count({ where: { parcelId, shipping: { gt: 0 }, state: { not: "rejected" } } });
    const lines = await unasked(tx, parcel);
    const shipping = asked > 0 ? rupiah(0) : parcel.shipping;
    const amount = sum([shipping, ...lines.map((line) => line.amount)]);
    if (lines.length === 0) return refuse("payments.refused.askedAlready", { field: "parcel" });
    const attemptId = await payingAttempt(tx, orderId, amount);
    if (!attemptId) return refuse(CAP);
    const before = await tx.refund.count({ where: { parcelId } });
    const wish = { actor, attemptId, orderId, parcelId, amount, shipping, lines, note, now };
    const reason = parcel.state === "restocked" ? "returned" : parcel.state;
    const made = await requestRefund(tx, {
      ...wish,
      reason,
      requestKey: before === 0 ? `parcel:${parcelId}` : `parcel:${parcelId}:${before}`,
    });
    if (!made.ok) return made;
    return made.value.fresh ? done() : refuse("payments.refused.askedAlready", { field: "parcel" });
  });
}

/** Asks for some of one line's money. The form's token makes two clicks one request. */
export async function askLineRefund(actor: Actor, orderId: string, ask: LineAsk): Promise<Result> {
  if (!mayAsk(actor)) return refuse("workflow.notYours");
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const line = (await boughtLines(tx, orderId)).find(({ orderLineId }) => orderLineId === ask.line);
    if (!line) return refuse("notFound");
    if (!line.parcelState || !lineRefundable.includes(line.parcelState)) {
      return refuse("payments.refused.lineKept", { field: "quantity" });
    }
    const amount = times(line.unitPrice, ask.quantity);
    const attemptId = await payingAttempt(tx, orderId, amount);
    if (!attemptId) return refuse(CAP, { field: "quantity" });
    const asked = await requestRefund(tx, {
      ...{ actor, attemptId, orderId, amount, now },
      parcelId: line.parcelId,
      reason: "line",
      note: ask.note,
      requestKey: `line:${ask.token}`,
      lines: [{ orderLineId: line.orderLineId, quantity: ask.quantity, amount }],
      restock: ask.restock,
    });
    return asked.ok ? done() : asked;
  });
}

/** How many of each line this person may still ask back, for the buttons of a page. */
export async function linesAskable(actor: Actor, orderId: string): Promise<ReadonlyMap<string, number>> {
  if (!mayAsk(actor)) return new Map();
  const lines = (await boughtLines(db, orderId)).filter(
    ({ parcelState }) => parcelState !== null && lineRefundable.includes(parcelState),
  );
  return quantitiesLeft(
    db,
    lines.map((line) => line.orderLineId),
  );
}

/** A parcel's lines without what was asked back of them one by one. */
async function unasked(
  tx: Tx,
  { lines }: ParcelToRefund,
): Promise<{ orderLineId: string; quantity: number; amount: Rupiah }[]> {
  const left = await quantitiesLeft(
    tx,
    lines.map((line) => line.orderLineId),
  );
  return lines.flatMap(({ orderLineId, quantity, amount }) => {
    const still = Math.min(quantity, left.get(orderLineId) ?? 0);
    return still > 0 ? [{ orderLineId, quantity: still, amount: rupiah((amount / quantity) * still) }] : [];
  });
}
