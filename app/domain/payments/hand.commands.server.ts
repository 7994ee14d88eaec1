import { randomInt } from "node:crypto";
import { newId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { heldUntil } from "#app/domain/orders/orders.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

/** Up to this much is taken off, so that no two transfers waited for have the same amount: the buyer never pays more. */
const MOST_OFF = 499;

type Opening = { id: string; total: Rupiah; method: Exclude<PaymentMethod, "card"> };

/** An attempt that no provider hears of: people look into the bank's list or the till, and say what came. */
export async function openByHand(tx: Tx, { id, total, method }: Opening, now: Date): Promise<void> {
  await tx.paymentAttempt.create({
    data: {
      id: newId(now.getTime()),
      orderId: id,
      method,
      provider: "hand",
      amount: method === "transfer" ? await ownAmount(tx, total) : total,
      createdAt: now,
      expiresAt: heldUntil(method, now),
    },
  });
}

/** One after the other: whoever opens a transfer sees every amount that is taken, and the index insists on it. */
async function ownAmount(tx: Tx, total: Rupiah): Promise<Rupiah> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('amount of a transfer', 7))`;
  const taken = await tx.paymentAttempt.findMany({
    where: { method: "transfer", outcome: "open", amount: { gte: total - MOST_OFF, lt: total } },
    select: { amount: true },
  });
  const used = new Set(taken.map(({ amount }) => total - Number(amount)));
  const free = Array.from({ length: MOST_OFF }, (_, at) => at + 1).filter((off) => !used.has(off));
  const off = free[free.length > 0 ? randomInt(free.length) : 0];
  if (off === undefined) throw new TransfersFull();
  return rupiah(total - off);
}

/** As many transfers of this amount are waited for as can be told apart. */
export class TransfersFull extends Error {}
