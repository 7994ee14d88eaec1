import { newId } from "#app/core/ids.ts";
import { bookedOrder, bookedParcel } from "#app/domain/orders/orders.server.ts";
import { capturesOf, refundOf } from "#app/domain/payments/payments.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { accepted, captured, fee, owedBack, type Posting, paidBack, received, unmatched } from "./entries.rules.ts";

type Entry = {
  kind: "capture" | "unmatched" | "accepted" | "fee" | "owedBack" | "paidBack" | "received";
  source: { kind: "payment" | "refund" | "parcel"; id: string };
  orderId: string;
  at: Date;
  postings: Posting[];
};

/** Writes an entry with its postings once: whoever books the same source again finds it booked. */
async function book({ kind, source, orderId, at, postings }: Entry): Promise<void> {
  if (postings.length === 0) return;
  await inTransaction(async (tx) => {
    const id = newId(at.getTime());
    const { count } = await tx.ledgerEntry.createMany({
      data: [{ id, at, kind, sourceKind: source.kind, sourceId: source.id, lines: postings.length }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await tx.ledgerPosting.createMany({
      data: postings.map((posting, position) => ({ entryId: id, position, orderId, ...posting })),
    });
  });
}

/** Everything that came in for an order, and what the provider kept of it. */
export async function bookCaptures(orderId: string): Promise<void> {
  const captures = await capturesOf(orderId);
  const order = await bookedOrder(orderId);
  if (!order) return;
  for (const { attemptId, captured: came, fee: taken, doubt, into, at } of captures) {
    const source = { kind: "payment" as const, id: attemptId };
    if (doubt === null) {
      await book({ kind: "capture", source, orderId, at, postings: captured(came, order.parcels, into) });
    } else {
      await book({ kind: "unmatched", source, orderId, at, postings: unmatched(came, into) });
    }
    await book({ kind: "fee", source, orderId, at, postings: fee(taken) });
  }
}

/** Finance keeps money that was in doubt: as much as the order costs, the rest stays owed to the buyer. */
export async function bookAccepted(orderId: string): Promise<void> {
  await bookCaptures(orderId);
  const order = await bookedOrder(orderId);
  const kept = (await capturesOf(orderId)).find((one) => one.doubt !== null && order && one.captured >= order.total);
  if (!order || !kept) return;
  const source = { kind: "payment" as const, id: kept.attemptId };
  await book({ kind: "accepted", source, orderId, at: clock.now(), postings: accepted(order.total, order.parcels) });
}

/** Held money becomes due to the maker when the buyer has the parcel. */
export async function bookReceived(parcelId: string): Promise<void> {
  const parcel = await bookedParcel(parcelId);
  if (!parcel) return;
  const source = { kind: "parcel" as const, id: parcelId };
  await book({ kind: "received", source, orderId: parcel.orderId, at: clock.now(), postings: received(parcel) });
}

/** A refund agreed to: the goods' shares are taken back, line by line; unmatched money was the buyer's all along. */
export async function bookOwedBack(refundId: string): Promise<void> {
  const refund = await refundOf(refundId);
  if (!refund) return;
  await bookCaptures(refund.orderId);
  const parcel = refund.parcelId ? await bookedParcel(refund.parcelId) : null;
  if (!parcel) return;
  const shipping = refund.shipping > 0 ? { enterpriseId: parcel.enterpriseId, amount: refund.shipping } : null;
  const from = parcel.state === "received" ? ("enterpriseDue" as const) : ("enterpriseHeld" as const);
  const source = { kind: "refund" as const, id: refundId };
  const postings = owedBack({ shipping, lines: refund.lines }, from);
  await book({ kind: "owedBack", source, orderId: refund.orderId, at: clock.now(), postings });
}

export async function bookPaidBack(refundId: string): Promise<void> {
  const refund = await refundOf(refundId);
  if (!refund) return;
  const source = { kind: "refund" as const, id: refundId };
  const postings = paidBack(refund.amount, refund.byHand ? "bank" : "providerClearing");
  await book({ kind: "paidBack", source, orderId: refund.orderId, at: clock.now(), postings });
}
