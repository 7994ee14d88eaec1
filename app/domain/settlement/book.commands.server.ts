import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { orderOfParcel } from "#app/domain/orders/orders.server.ts";
import { refundOf } from "#app/domain/payments/payments.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { missingEntries } from "./books.rules.ts";
import { saleOf } from "./sale.queries.server.ts";
import { type Entry, entryKey } from "./sale.ts";

/** Brings the books of an order up to what has happened. Safe to repeat, in any order of what is heard. */
export async function bookOrder(orderId: string): Promise<void> {
  const sale = await saleOf(orderId);
  if (!sale || sale.captures.length === 0) return;
  await inTransaction(async (tx) => {
    // One at a time for an order: what is open must not be closed twice.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${orderId}, 11))`;
    for (const entry of missingEntries(sale, await bookedOf(tx, orderId))) await write(tx, entry, orderId);
  });
}

export async function bookOrderOfParcel(parcelId: string): Promise<void> {
  const orderId = await orderOfParcel(parcelId);
  if (orderId) await bookOrder(orderId);
}

export async function bookOrderOfRefund(refundId: string): Promise<void> {
  const refund = await refundOf(refundId);
  if (refund) await bookOrder(refund.orderId);
}

/** Writes an entry with its postings and parts. The same source is never booked twice: the database refuses it. */
export async function write(tx: Tx, entry: Entry, orderId: string | null, reversesId: string | null = null) {
  const { kind, source, at, postings, parts } = entry;
  const id = newId(at.getTime());
  await tx.ledgerEntry.create({
    data: { id, at, kind, sourceKind: source.kind, sourceId: source.id, lines: postings.length, reversesId },
  });
  await tx.ledgerPosting.createMany({
    data: postings.map((posting, position) => ({ entryId: id, position, orderId, ...posting })),
  });
  if (orderId === null) return id;
  await tx.ledgerPart.createMany({
    data: parts.map((part, position) => ({ entryId: id, position, orderId, ...part })),
  });
  return id;
}

async function bookedOf(tx: Tx, orderId: string) {
  const entries = await tx.ledgerEntry.findMany({
    where: { postings: { some: { orderId } } },
    select: { kind: true, sourceId: true },
  });
  const parts = await tx.ledgerPart.findMany({
    where: { orderId },
    orderBy: [{ entryId: "asc" }, { position: "asc" }],
  });
  return {
    keys: new Set(entries.map(({ kind, sourceId }) => entryKey(kind, sourceId))),
    parts: parts.map(({ pool, orderLineId, parcelId, enterpriseId, goods, commission, ppn, shipping }) => ({
      pool,
      orderLineId,
      parcelId,
      enterpriseId,
      goods: rupiah(goods),
      commission: rupiah(commission),
      ppn: rupiah(ppn),
      shipping: rupiah(shipping),
    })),
  };
}
