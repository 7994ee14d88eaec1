import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { config } from "#app/platform/config.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type QrDrawing, qrDrawing } from "#app/platform/documents/qr.server.ts";

export type ProofRow = {
  id: string;
  documentId: string | null;
  note: string | null;
  sentAt: Date;
  accepted: boolean | null;
  judgedNote: string | null;
};

/** What a buyer needs to pay without the provider, and what was shown so far; null where the provider takes the money. */
export type PayByHand = {
  method: Exclude<PaymentMethod, "card">;
  amount: Rupiah;
  open: boolean;
  account: { bank: string; number: string; name: string } | null;
  qr: QrDrawing | null;
  proofs: ProofRow[];
};

export async function payByHand(orderId: string): Promise<PayByHand | null> {
  const attempt = await db.paymentAttempt.findFirst({
    where: { orderId, provider: "hand" },
    orderBy: { createdAt: "desc" },
    select: {
      ...{ method: true, amount: true, outcome: true },
      paymentEvidences: {
        orderBy: { sentAt: "asc" },
        select: { id: true, documentId: true, note: true, sentAt: true, accepted: true, judgedNote: true },
      },
    },
  });
  if (!attempt || attempt.method === "card") return null;
  const { method, amount, outcome, paymentEvidences } = attempt;
  const { transfer, qris } = config.byHand;
  return {
    method,
    amount: rupiah(amount),
    open: outcome === "open",
    account: method === "transfer" ? transfer : null,
    qr: method === "qris" && qris ? qrDrawing(qris) : null,
    proofs: paymentEvidences,
  };
}

/** Orders whose buyer has shown a payment that nobody has looked at, the longest waiting first. */
export async function proofsWaiting(take = 50): Promise<{ orderId: string; sentAt: Date; amount: Rupiah }[]> {
  const rows = await db.paymentEvidence.findMany({
    where: { judgedAt: null },
    orderBy: { sentAt: "asc" },
    take,
    select: { sentAt: true, attempt: { select: { orderId: true, amount: true } } },
  });
  const first = new Map(rows.toReversed().map(({ sentAt, attempt }) => [attempt.orderId, { ...attempt, sentAt }]));
  return [...first.values()].toReversed().map(({ amount, ...row }) => ({ ...row, amount: rupiah(amount) }));
}
