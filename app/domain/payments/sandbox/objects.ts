/** The provider's objects as the sandbox keeps them: Stripe's own field names, amounts in hundredths of a rupiah. */
export type Metadata = Record<string, string>;

type LineItem = {
  id: string;
  object: "item";
  description: string;
  quantity: number;
  currency: string;
  amount_subtotal: number;
  amount_total: number;
};

export type Session = {
  id: string;
  object: "checkout.session";
  created: number;
  expires_at: number;
  livemode: false;
  mode: "payment";
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid";
  currency: string;
  amount_subtotal: number;
  amount_total: number;
  client_reference_id: string | null;
  customer_email: string | null;
  locale: string | null;
  metadata: Metadata;
  payment_intent: string | null;
  payment_method_types: string[];
  success_url: string;
  cancel_url: string | null;
  url: string | null;
  /** Kept beside the session and shown only when asked for, as Stripe does. */
  hidden: { lineItems: LineItem[]; intentMetadata: Metadata; lastFailure: string | null };
};

export type Intent = {
  id: string;
  object: "payment_intent";
  created: number;
  livemode: false;
  status: "requires_payment_method" | "processing" | "succeeded" | "canceled";
  amount: number;
  amount_received: number;
  currency: string;
  metadata: Metadata;
  latest_charge: string | null;
  last_payment_error: { type: "card_error"; code: string; message: string } | null;
};

export type Charge = {
  id: string;
  object: "charge";
  created: number;
  livemode: false;
  status: "succeeded" | "failed";
  paid: boolean;
  captured: boolean;
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  refunded: boolean;
  currency: string;
  metadata: Metadata;
  payment_intent: string;
  balance_transaction: string | null;
};

export type BalanceTransaction = {
  id: string;
  object: "balance_transaction";
  created: number;
  type: "charge" | "refund";
  amount: number;
  fee: number;
  net: number;
  currency: string;
  source: string;
  status: "available";
};

/** How refunds of a charge go: at once, after a while, or after a while not at all. */
export type RefundWay = "atOnce" | "later" | "fails";

export type Refund = {
  id: string;
  object: "refund";
  failure_reason: string | null;
  created: number;
  status: "succeeded" | "pending" | "failed";
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string;
  reason: string | null;
  metadata: Metadata;
  balance_transaction: string | null;
};

/** The first answer under an idempotency key, given again word for word to whoever repeats the key. */
export type KeptAnswer = { key: string; request: string; status: number; body: string; at: Date };

export type SandboxObject = Session | Intent | Charge | BalanceTransaction | Refund;
export type SandboxKind = SandboxObject["object"];
export type ObjectOf<K extends SandboxKind> = Extract<SandboxObject, { object: K }>;

export type SandboxEvent = {
  id: string;
  object: "event";
  type: string;
  api_version: string;
  created: number;
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  data: { object: unknown };
};
