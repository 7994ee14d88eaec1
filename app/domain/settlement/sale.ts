import type { Rupiah } from "#app/core/money.ts";
import type { Posting, Purse } from "./entries.rules.ts";
import type { Part } from "./pools.rules.ts";

/** A line, or what of a hamper's line is one maker's: then several have the line's id. */
export type SaleLine = { id: string; enterpriseId: string; total: Rupiah; commission: Rupiah; ppn: Rupiah };

export type SaleParcel = {
  id: string;
  enterpriseId: string;
  /** Whoever ships gets the carriage; what leaves from the mart's own building is carried by the mart. */
  shipsItself: boolean;
  shipping: Rupiah;
  receivedAt: Date | null;
  lines: readonly { orderLineId: string; amount: Rupiah }[];
};

export type SaleCapture = {
  attemptId: string;
  at: Date;
  amount: Rupiah;
  fee: Rupiah;
  into: Purse;
  doubt: string | null;
};

export type SaleRefund = {
  id: string;
  attemptId: string;
  parcelId: string | null;
  amount: Rupiah;
  shipping: Rupiah;
  approvedAt: Date;
  settledAt: Date | null;
  from: Purse;
  lines: readonly { orderLineId: string; amount: Rupiah }[];
};

/** Everything about an order that moves money, as the other rooms say it has happened. */
export type Sale = {
  orderId: string;
  total: Rupiah;
  shippingTotal: Rupiah;
  serviceFee: Rupiah;
  confirmedAt: Date | null;
  /** An order without parcels, such as one over the counter, is handed over when it is completed. */
  completedAt: Date | null;
  lines: readonly SaleLine[];
  parcels: readonly SaleParcel[];
  captures: readonly SaleCapture[];
  refunds: readonly SaleRefund[];
};

export type EntryKind =
  | "capture"
  | "unmatched"
  | "accepted"
  | "fee"
  | "received"
  | "owedBack"
  | "paidBack"
  | "payout"
  | "payoutFailed"
  | "providerToBank"
  | "tillToBank"
  | "courierPaid"
  | "reversal";

export type Source = { kind: "payment" | "refund" | "parcel" | "order" | "payout" | "transfer" | "entry"; id: string };

export type Entry = { kind: EntryKind; source: Source; at: Date; postings: Posting[]; parts: Part[] };

export const entryKey = (kind: string, sourceId: string): string => `${kind} ${sourceId}`;
