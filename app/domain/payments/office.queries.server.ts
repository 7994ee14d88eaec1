import type { Actor } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import { orderMover } from "#app/domain/orders/orders.server.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { orderMoney } from "./money.facts.server.ts";
import { orderDecisions } from "./refund.desk.schema.ts";
import type { RefundState } from "./refund.lifecycle.ts";
import { refundMover } from "./refund.mover.server.ts";

export type AttemptRow = {
  id: string;
  method: PaymentMethod;
  outcome: "open" | "captured" | "failed" | "expired" | "cancelled";
  amount: Rupiah;
  captured: Rupiah;
  refunded: Rupiah;
  fee: Rupiah;
  /** Why the money did not fit: wrongAmount, late, … */
  doubt: string | null;
  providerPayment: string | null;
  createdAt: Date;
  capturedAt: Date | null;
};

export type RefundRow = {
  id: string;
  parcelId: string | null;
  state: RefundState;
  amount: Rupiah;
  reason: string;
  byHand: boolean;
  failed: boolean;
  requestedAt: Date;
  settledAt: Date | null;
  choices: Choice[];
};

export type OrderMoneySheet = { attempts: AttemptRow[]; refunds: RefundRow[]; choices: Choice[] };

const mover = orderMover({ money: orderMoney });

/** The money of one order for the centre, with the buttons the tables give this person. */
export async function moneyOfOrder(actor: Actor, orderId: string, now: Date): Promise<OrderMoneySheet> {
  const [attempts, refunds, facts] = await Promise.all([
    db.paymentAttempt.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } }),
    db.refund.findMany({ where: { orderId }, orderBy: { requestedAt: "asc" } }),
    mover.facts(db, orderId, actor),
  ]);
  const known: readonly string[] = orderDecisions;
  return {
    choices: facts ? choicesFor(mover, facts, actor, now).filter(({ action }) => known.includes(action)) : [],
    attempts: attempts.map((one) => ({
      id: one.id,
      method: one.method,
      outcome: one.outcome,
      amount: rupiah(one.amount),
      captured: rupiah(one.captured),
      refunded: rupiah(one.refundedTotal),
      fee: rupiah(one.fee),
      doubt: one.failure,
      providerPayment: one.providerPayment,
      createdAt: one.createdAt,
      capturedAt: one.capturedAt,
    })),
    refunds: await Promise.all(
      refunds.map(async (one) => {
        const known = await refundMover.facts(db, one.id, actor);
        return {
          id: one.id,
          parcelId: one.parcelId,
          state: one.state,
          amount: rupiah(one.amount),
          reason: one.reason,
          byHand: one.byHand,
          failed: one.failure !== null,
          requestedAt: one.requestedAt,
          settledAt: one.settledAt,
          choices: known ? choicesFor(refundMover, known, actor, now).filter(byPeople(one.byHand)) : [],
        };
      }),
    ),
  };
}

/** What the provider does by itself is no button. */
const byPeople =
  (byHand: boolean) =>
  ({ action }: Choice): boolean =>
    byHand || !["send", "settle", "fail"].includes(action);
