import type { settlement as source } from "../id/settlement.ts";
import type { Texts } from "../texts.ts";

export const settlement = {
  "settlement.kind.capture": "Payment in",
  "settlement.kind.unmatched": "Unmatched money",
  "settlement.kind.accepted": "Money kept after review",
  "settlement.kind.fee": "Provider fee",
  "settlement.kind.owedBack": "Owed to the buyer",
  "settlement.kind.paidBack": "Paid back",
  "settlement.kind.received": "Parcel received",
  "settlement.account.providerClearing": "Provider clearing",
  "settlement.account.bank": "Bank",
  "settlement.account.till": "Till",
  "settlement.account.buyerRefundsDue": "Owed to buyers",
  "settlement.account.enterpriseHeld": "Held for enterprises",
  "settlement.account.enterpriseDue": "Due to enterprises",
  "settlement.account.commission": "Commission",
  "settlement.account.ppnOut": "VAT out",
  "settlement.account.shipping": "Shipping",
  "settlement.account.fees": "Fees",
  "settlement.account.rounding": "Rounding",
} satisfies Texts<typeof source>;
