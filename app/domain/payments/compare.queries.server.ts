import { db } from "#app/platform/db/db.server.ts";
import type { ListedPayment, ListedRefund } from "./provider.list.server.ts";

type Window = { since: Date; until: Date; payments: readonly ListedPayment[]; refunds: readonly ListedRefund[] };

/** Attempts and refunds of the time compared, and those the provider names, whenever they began. */
export async function ownSince({ since, until, payments, refunds }: Window) {
  const named = payments.flatMap(({ attempt }) => (attempt && UUID.test(attempt) ? [attempt] : []));
  const attempts = await db.paymentAttempt.findMany({
    where: {
      createdAt: { lte: until },
      AND: [
        { OR: [{ capturedAt: null }, { capturedAt: { lte: until } }] },
        {
          OR: [
            { createdAt: { gte: since } },
            { id: { in: named } },
            { providerPayment: { in: payments.map(({ payment }) => payment) } },
          ],
        },
      ],
    },
    select: {
      ...{ id: true, orderId: true, provider: true, providerPayment: true, captured: true, refundedTotal: true },
      failure: true,
    },
  });
  const own = await db.refund.findMany({
    where: {
      requestedAt: { lte: until },
      AND: [
        { OR: [{ settledAt: null }, { settledAt: { lte: until } }] },
        {
          OR: [
            { attemptId: { in: attempts.map(({ id }) => id) } },
            { providerRefund: { in: refunds.map(({ id }) => id) } },
          ],
        },
      ],
    },
    select: {
      ...{ id: true, orderId: true, attemptId: true, amount: true, state: true, byHand: true, providerRefund: true },
      requestedAt: true,
    },
  });
  return {
    attempts: attempts.map(({ provider, providerPayment, failure, captured, refundedTotal, ...one }) => ({
      ...one,
      byProvider: provider === "stripe",
      payment: providerPayment,
      doubt: failure,
      captured: Number(captured),
      refundedTotal: Number(refundedTotal),
    })),
    refunds: own.map(({ requestedAt: _, amount, ...one }) => ({ ...one, amount: Number(amount) })),
  };
}

const UUID = /^[0-9a-f-]{36}$/;
