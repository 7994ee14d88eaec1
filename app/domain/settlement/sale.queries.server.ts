import { noMoney } from "#app/core/money.ts";
import { ppnIn } from "#app/core/ppn.ts";
import { bookedOrder } from "#app/domain/orders/orders.server.ts";
import { type Capture, capturesOf, refundsForBooks } from "#app/domain/payments/payments.server.ts";
import type { Purse } from "./entries.rules.ts";
import type { Sale } from "./sale.ts";

/** What the other rooms say has happened with an order's money. */
export async function saleOf(orderId: string): Promise<Sale | null> {
  const order = await bookedOrder(orderId);
  if (!order) return null;
  const [captures, refunds] = await Promise.all([capturesOf(orderId), refundsForBooks(orderId)]);
  const methods = new Map(captures.map(({ attemptId, method }) => [attemptId, method]));
  return {
    orderId,
    total: order.total,
    shippingTotal: order.shippingTotal,
    serviceFee: order.serviceFee,
    confirmedAt: order.confirmedAt,
    completedAt: order.completedAt,
    lines: order.lines.map(({ collectsPpn, ...line }) => ({
      ...line,
      ppn: collectsPpn ? ppnIn(line.total, order.placedAt).ppn : noMoney,
    })),
    parcels: order.parcels,
    captures: captures.map((capture) => ({ ...capture, into: purseOf(capture) })),
    refunds: refunds.map(({ byHand, ...refund }) => {
      const byProvider = "providerClearing" as const;
      const purse = methods.get(refund.attemptId) === "cash" ? ("till" as const) : ("bank" as const);
      return { ...refund, from: byHand ? purse : byProvider };
    }),
  };
}

function purseOf({ throughProvider, method }: Capture): Purse {
  if (throughProvider) return "providerClearing";
  return method === "cash" ? "till" : "bank";
}
