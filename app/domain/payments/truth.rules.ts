import type { Rupiah } from "#app/core/money.ts";
import { fromProvider } from "./provider.money.ts";

/** What the provider itself says of a payment when asked; a browser or a webhook's body is never believed. */
export type Truth = {
  session: string;
  status: "open" | "complete" | "expired";
  paid: boolean;
  /** Ordered and refused by the bank afterwards: no money comes from it any more. */
  fellThrough: boolean;
  /** Hundredths of the currency, as the provider counts. */
  amount: number;
  currency: string;
  orderId: string | null;
  live: boolean;
  payment: string | null;
  fee: number;
  /** Hundredths that went back to the buyer already. */
  returned: number;
};

export type Expected = { orderId: string; total: Rupiah; live: boolean };

export type Verdict = { kind: "paid" } | { kind: "doubt"; why: Doubt } | { kind: "expired" } | { kind: "open" };

export type Doubt = "wrongAmount" | "wrongCurrency" | "wrongOrder" | "wrongMode" | "late" | "twice" | "givenBack";

/** A payment that does not fit in every point is looked at by people and confirms nothing. */
export function judge(truth: Truth, expected: Expected): Verdict {
  if (!truth.paid) return truth.status === "expired" || truth.fellThrough ? { kind: "expired" } : { kind: "open" };
  if (truth.live !== expected.live) return { kind: "doubt", why: "wrongMode" };
  if (truth.orderId !== expected.orderId) return { kind: "doubt", why: "wrongOrder" };
  if (truth.currency !== "idr") return { kind: "doubt", why: "wrongCurrency" };
  if (fromProvider(truth.amount) !== expected.total) return { kind: "doubt", why: "wrongAmount" };
  // Not by us, for nothing of it was noted yet: somebody gave it back at the provider's own desk.
  if (truth.returned > 0) return { kind: "doubt", why: "givenBack" };
  return { kind: "paid" };
}
