import type { OrderState } from "#app/domain/orders/orders.ts";

/** What the provider says; amounts in hundredths of a rupiah, as it counts. */
export type TheirPayment = {
  payment: string;
  attempt: string | null;
  paid: boolean;
  amount: number;
  currency: string;
};
export type TheirRefund = { id: string; amount: number; currency: string; status: string };

export type OurAttempt = {
  id: string;
  orderId: string;
  /** False for money that people count: the provider knows nothing of it. */
  byProvider: boolean;
  payment: string | null;
  captured: number;
  refundedTotal: number;
  doubt: string | null;
};
export type OurRefund = {
  id: string;
  orderId: string;
  attemptId: string;
  amount: number;
  state: string;
  byHand: boolean;
  providerRefund: string | null;
};
export type OurOrder = { id: string; number: string; state: OrderState };
/** What an entry moved in the coffers (provider, bank, till): in is positive. */
export type Booked = { sourceId: string; kind: string; moved: number };

export type Sides = {
  theirs: { payments: readonly TheirPayment[]; refunds: readonly TheirRefund[] };
  ours: {
    orders: readonly OurOrder[];
    attempts: readonly OurAttempt[];
    refunds: readonly OurRefund[];
    booked: readonly Booked[];
  };
};

export const differenceKinds = [
  "unknownPayment",
  "paymentNotNoted",
  "paymentNotThere",
  "paymentUnpaidThere",
  "amountDiffers",
  "currencyDiffers",
  "unknownRefund",
  "refundNotThere",
  "refundAmountDiffers",
  "refundStateDiffers",
  "refundedTotalDiffers",
  "paymentNotBooked",
  "bookedAmountDiffers",
  "bookedWithoutPayment",
  "refundNotBooked",
  "bookedWithoutRefund",
  "paidButNotConfirmed",
  "confirmedButNotPaid",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export type Difference = { kind: DifferenceKind; subject: string; order: string | null; ours: string; theirs: string };

const COUNTING = new Set(["requested", "approved", "sent", "settled"]);
const HAS_MONEY: ReadonlySet<OrderState> = new Set(["confirmed", "completed"]);
const CAPTURES = new Set(["capture", "unmatched"]);

/** Provider, attempts, refunds, ledger and order states side by side: every difference by its name, and no other. */
export function differences({ theirs, ours }: Sides): Difference[] {
  const orders = new Map(ours.orders.map((order) => [order.id, order]));
  const numberOf = (orderId: string | undefined) => (orderId ? (orders.get(orderId)?.number ?? null) : null);
  const attempts = new Map(ours.attempts.map((attempt) => [attempt.id, attempt]));
  const byPayment = new Map(ours.attempts.flatMap((one) => (one.payment ? [[one.payment, one] as const] : [])));
  const found: Difference[] = [];
  const note = (kind: DifferenceKind, subject: string, orderId: string | undefined, our: unknown, their: unknown) =>
    found.push({ kind, subject, order: numberOf(orderId), ours: String(our), theirs: String(their) });

  const there = new Map<string, TheirPayment>();
  for (const payment of theirs.payments) {
    const attempt = byPayment.get(payment.payment) ?? attempts.get(payment.attempt ?? "");
    if (!attempt) {
      if (payment.paid) note("unknownPayment", payment.payment, undefined, "nothing", rupiahOf(payment.amount));
      continue;
    }
    there.set(attempt.id, payment);
    if (payment.paid && attempt.captured === 0)
      note("paymentNotNoted", attempt.id, attempt.orderId, "unpaid", rupiahOf(payment.amount));
    if (!payment.paid && attempt.captured > 0)
      note("paymentUnpaidThere", attempt.id, attempt.orderId, attempt.captured, "unpaid");
    if (!payment.paid || attempt.captured === 0) continue;
    if (attempt.captured !== rupiahOf(payment.amount))
      note("amountDiffers", attempt.id, attempt.orderId, attempt.captured, rupiahOf(payment.amount));
    if (payment.currency !== "idr" && attempt.doubt === null)
      note("currencyDiffers", attempt.id, attempt.orderId, "idr", payment.currency);
  }

  const back = new Map<string, number>();
  for (const { attemptId, amount, state } of ours.refunds) {
    if (COUNTING.has(state)) back.set(attemptId, (back.get(attemptId) ?? 0) + amount);
  }
  const captures = new Map(ours.booked.filter(({ kind }) => CAPTURES.has(kind)).map((one) => [one.sourceId, one]));
  const paidFor = new Set<string>();
  for (const attempt of ours.attempts) {
    const { id, orderId, captured, refundedTotal } = attempt;
    if (captured > 0 && attempt.byProvider && !there.has(id)) note("paymentNotThere", id, orderId, captured, "nothing");
    const refunded = back.get(id) ?? 0;
    if (refunded !== refundedTotal) note("refundedTotalDiffers", id, orderId, refundedTotal, refunded);
    if (captured === 0) continue;
    paidFor.add(orderId);
    const entry = captures.get(id);
    if (!entry) note("paymentNotBooked", id, orderId, "no entry", captured);
    else if (entry.moved !== captured) note("bookedAmountDiffers", id, orderId, entry.moved, captured);
    const state = orders.get(orderId)?.state;
    if (attempt.doubt === null && (state === "placed" || state === "expired"))
      note("paidButNotConfirmed", id, orderId, state, captured);
  }
  for (const { sourceId, moved } of captures.values()) {
    const attempt = attempts.get(sourceId);
    if (!attempt || attempt.captured === 0) note("bookedWithoutPayment", sourceId, attempt?.orderId, moved, "nothing");
  }
  for (const { id, state } of ours.orders) {
    if (HAS_MONEY.has(state) && !paidFor.has(id)) note("confirmedButNotPaid", id, id, state, "nothing");
  }
  refundDifferences({ theirs, ours }, note);
  return found;
}

type Note = (
  kind: DifferenceKind,
  subject: string,
  orderId: string | undefined,
  ours: unknown,
  theirs: unknown,
) => void;

function refundDifferences({ theirs, ours }: Sides, note: Note): void {
  const there = new Map(theirs.refunds.map((refund) => [refund.id, refund]));
  const known = new Set(ours.refunds.flatMap(({ providerRefund }) => (providerRefund ? [providerRefund] : [])));
  const paidBack = new Set(ours.booked.filter(({ kind }) => kind === "paidBack").map(({ sourceId }) => sourceId));
  for (const { id, amount, status } of theirs.refunds) {
    // One that failed there was taken off ours, so that it can be tried again.
    if (!known.has(id) && status !== "failed" && status !== "canceled")
      note("unknownRefund", id, undefined, "nothing", rupiahOf(amount));
  }
  for (const { id, orderId, amount, state, byHand, providerRefund } of ours.refunds) {
    if (state === "settled" && !paidBack.has(id)) note("refundNotBooked", id, orderId, "no entry", amount);
    if (state !== "settled" && paidBack.has(id)) note("bookedWithoutRefund", id, orderId, state, "paid back");
    if (byHand || (state !== "sent" && state !== "settled")) continue;
    const their = there.get(providerRefund ?? "");
    if (!their) {
      note("refundNotThere", id, orderId, amount, "nothing");
      continue;
    }
    if (rupiahOf(their.amount) !== amount) note("refundAmountDiffers", id, orderId, amount, rupiahOf(their.amount));
    if ((state === "settled") !== (their.status === "succeeded"))
      note("refundStateDiffers", id, orderId, state, their.status);
  }
}

/** As it is noted when it comes: whole rupiah, and something rather than nothing. */
const rupiahOf = (hundredths: number): number => Math.max(1, Math.floor(hundredths / 100));
