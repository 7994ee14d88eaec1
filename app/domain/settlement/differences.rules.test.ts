import { describe, expect, it } from "vitest";
import { type DifferenceKind, differenceKinds, differences, type Sides } from "./differences.rules.ts";

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? { -readonly [F in keyof E]: E[F] }[] : T[K];
};
type Clean = { theirs: Mutable<Sides["theirs"]>; ours: Mutable<Sides["ours"]> };

/** `count` orders as they should be: paid by card, by hand, in doubt, refunded in part, and not paid at all. */
function clean(count: number): Clean {
  const sides: Clean = {
    theirs: { payments: [], refunds: [] },
    ours: { orders: [], attempts: [], refunds: [], booked: [] },
  };
  for (let n = 0; n < count; n += 1) {
    const kind = n % 5;
    const [orderId, id, refundId, captured] = [
      `order-${n}`,
      `attempt-${n}`,
      `refund-${n}`,
      kind === 4 ? 0 : 45_000 + n,
    ];
    const byProvider = kind !== 1;
    const doubt = kind === 2 ? "wrongAmount" : null;
    const refunded = kind === 3 ? 10_000 : 0;
    const state = (["confirmed", "confirmed", "review", "confirmed", "expired"] as const)[kind] ?? "placed";
    sides.ours.orders.push({ id: orderId, number: `N${n}`, state });
    sides.ours.attempts.push({
      ...{ id, orderId, byProvider, captured, doubt },
      payment: byProvider && captured > 0 ? `pi-${n}` : null,
      refundedTotal: refunded,
    });
    if (captured > 0) sides.ours.booked.push({ sourceId: id, kind: doubt ? "unmatched" : "capture", moved: captured });
    if (byProvider) {
      const amount = captured === 0 ? 4_500_000 : captured * 100;
      const paid = captured > 0;
      sides.theirs.payments.push({
        attempt: id,
        payment: `pi-${n}`,
        paid,
        amount,
        currency: "idr",
      });
    }
    if (refunded > 0) {
      const state = "settled";
      sides.ours.refunds.push({
        ...{ id: refundId, orderId, attemptId: id, amount: refunded, state, byHand: false },
        providerRefund: `re-${n}`,
      });
      sides.ours.booked.push({ sourceId: refundId, kind: "paidBack", moved: -refunded });
      sides.theirs.refunds.push({ id: `re-${n}`, amount: refunded * 100, currency: "idr", status: "succeeded" });
    }
  }
  return sides;
}

const at = <T>(all: T[], place: number): T => {
  const one = all[place];
  if (one === undefined) throw new Error("too few rows");
  return one;
};

/** Each kind as it would come about, and nothing else. */
const wrongs: Record<DifferenceKind, (sides: Clean) => void> = {
  unknownPayment: ({ theirs }) =>
    void theirs.payments.push({
      ...{ payment: "pi-x", attempt: "nobody", paid: true, amount: 100_000, currency: "idr" },
    }),
  paymentNotNoted: ({ theirs }) => void Object.assign(at(theirs.payments, 3), { paid: true }),
  paymentNotThere: ({ theirs }) => void theirs.payments.splice(0, 1),
  paymentUnpaidThere: ({ theirs }) => void Object.assign(at(theirs.payments, 0), { paid: false }),
  amountDiffers: ({ theirs }) => void Object.assign(at(theirs.payments, 0), { amount: 100 }),
  currencyDiffers: ({ theirs }) => void Object.assign(at(theirs.payments, 0), { currency: "usd" }),
  unknownRefund: ({ theirs }) =>
    void theirs.refunds.push({ id: "re-x", amount: 100_000, currency: "idr", status: "succeeded" }),
  refundNotThere: ({ theirs }) => void theirs.refunds.splice(0, 1),
  refundAmountDiffers: ({ theirs }) => void Object.assign(at(theirs.refunds, 0), { amount: 100 }),
  refundStateDiffers: ({ theirs }) => void Object.assign(at(theirs.refunds, 0), { status: "failed" }),
  refundedTotalDiffers: ({ ours }) => void Object.assign(at(ours.attempts, 3), { refundedTotal: 0 }),
  paymentNotBooked: ({ ours }) => void ours.booked.splice(0, 1),
  bookedAmountDiffers: ({ ours }) => void Object.assign(at(ours.booked, 0), { moved: 1 }),
  bookedWithoutPayment: ({ ours }) => void ours.booked.push({ sourceId: "attempt-4", kind: "capture", moved: 9 }),
  refundNotBooked: ({ ours }) =>
    void ours.booked.splice(
      ours.booked.findIndex(({ kind }) => kind === "paidBack"),
      1,
    ),
  bookedWithoutRefund: ({ ours }) => {
    ours.refunds.push({
      ...{ id: "refund-y", orderId: "order-0", attemptId: "attempt-0", amount: 5, state: "rejected", byHand: false },
      providerRefund: null,
    });
    ours.booked.push({ sourceId: "refund-y", kind: "paidBack", moved: -5 });
  },
  paidButNotConfirmed: ({ ours }) => void Object.assign(at(ours.orders, 0), { state: "placed" }),
  confirmedButNotPaid: ({ ours }) => void Object.assign(at(ours.orders, 4), { state: "completed" }),
};

describe("the daily comparison of provider, orders and books", () => {
  it("raises no alarm on ten thousand clean orders", () => {
    expect(differences(clean(10_000))).toEqual([]);
  });

  it.each(differenceKinds)("names %s, once, and nothing beside it", (kind) => {
    const sides = clean(50);
    wrongs[kind](sides);
    expect(differences(sides).map((one) => one.kind)).toEqual([kind]);
  });

  it("names them all where all came about at once", () => {
    const sides = clean(10);
    for (const kind of ["unknownPayment", "unknownRefund", "confirmedButNotPaid", "amountDiffers"] as const) {
      wrongs[kind](sides);
    }
    expect(differences(sides)).toHaveLength(4);
    expect(differences(sides).every(({ subject, ours, theirs }) => subject && ours && theirs)).toBe(true);
  });
});
