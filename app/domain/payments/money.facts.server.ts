import type { OrderMoney } from "#app/domain/orders/orders.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

/** The money facts of an order for its workflow: only what the provider has confirmed counts. */
export async function orderMoney(tx: Tx, orderId: string): Promise<OrderMoney> {
  const attempts = await tx.paymentAttempt.findMany({
    where: { orderId },
    select: { amount: true, captured: true, refundedTotal: true, failure: true },
  });
  return {
    paidInFull: attempts.some((one) => one.failure === null && one.captured > 0n && one.captured === one.amount),
    moneyInDoubt: attempts.some((one) => one.failure !== null && one.captured > 0n),
    keepsMoney: attempts.some((one) => one.captured > one.refundedTotal),
    keepsEnough: attempts.some((one) => one.captured - one.refundedTotal >= one.amount),
  };
}
