import { z } from "zod";
import { newIdOf, seconds, tell, type Work } from "./context.ts";
import { invalid, missing } from "./failure.ts";
import type { Session } from "./objects.ts";
import { checked, listOf, metadata, type Params, whole } from "./params.ts";

const HALF_AN_HOUR = 1800;
const A_DAY = 86_400;
/** The provider's least charge is half a dollar; in rupiah it moves with the rate. */
const LEAST_AMOUNT = 850_000;
const LARGEST_AMOUNT = 999_999_999_999;

const link = z.url({ protocol: /^https?$/ }).max(2000);

const item = z.strictObject({
  quantity: whole,
  price_data: z.strictObject({
    currency: z.literal("idr", "only idr is offered here"),
    unit_amount: whole,
    product_data: z.strictObject({
      name: z.string().min(1).max(500),
      description: z.string().min(1).max(500).optional(),
      metadata,
    }),
  }),
});

const creation = z.strictObject({
  mode: z.literal("payment"),
  success_url: link,
  cancel_url: link.optional(),
  client_reference_id: z.string().max(200).optional(),
  customer_email: z.email().optional(),
  locale: z.enum(["auto", "id", "en"]).optional(),
  expires_at: whole.optional(),
  line_items: listOf(item).refine((lines) => lines.length > 0 && lines.length <= 100, "must hold 1 to 100 items"),
  metadata,
  payment_intent_data: z
    .strictObject({
      metadata,
      description: z.string().max(1000).optional(),
      statement_descriptor_suffix: z.string().max(22).optional(),
    })
    .optional(),
  payment_method_types: listOf(z.literal("card")).optional(),
  expand: listOf(z.string()).optional(),
});

export async function createSession(work: Work, params: Params): Promise<Session> {
  const wish = checked(creation, params);
  const now = seconds(work.now);
  const expires = wish.expires_at ?? now + A_DAY;
  if (expires < now + HALF_AN_HOUR - 60 || expires > now + A_DAY) {
    throw invalid("The `expires_at` timestamp must be between 30 minutes and 24 hours from now.", {
      param: "expires_at",
    });
  }
  const lineItems = wish.line_items.map((line) => ({
    id: newIdOf("li"),
    object: "item" as const,
    description: line.price_data.product_data.name,
    quantity: line.quantity,
    currency: "idr",
    amount_subtotal: line.price_data.unit_amount * line.quantity,
    amount_total: line.price_data.unit_amount * line.quantity,
  }));
  const total = lineItems.reduce((sum, line) => sum + line.amount_total, 0);
  refuseAmount(total);
  const id = newIdOf("cs_test");
  const session: Session = {
    id,
    object: "checkout.session",
    created: now,
    expires_at: expires,
    livemode: false,
    mode: "payment",
    status: "open",
    payment_status: "unpaid",
    currency: "idr",
    amount_subtotal: total,
    amount_total: total,
    client_reference_id: wish.client_reference_id ?? null,
    customer_email: wish.customer_email ?? null,
    locale: wish.locale ?? null,
    metadata: wish.metadata,
    payment_intent: null,
    payment_method_types: ["card"],
    success_url: wish.success_url,
    cancel_url: wish.cancel_url ?? null,
    url: `${new URL(wish.success_url).origin}/sandbox/pay/${id}`,
    hidden: { lineItems, intentMetadata: wish.payment_intent_data?.metadata ?? {}, lastFailure: null },
  };
  await work.box.save(session);
  return session;
}

/** The session as it is now: one whose time is over is closed on the way. */
export async function sessionNow(work: Work, id: string): Promise<Session> {
  const session = await work.box.find("checkout.session", id);
  if (!session) throw missing("checkout.session", id);
  const overdue = session.status === "open" && session.expires_at <= seconds(work.now);
  return overdue ? close(work, session) : session;
}

export async function expireSession(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  if (session.status !== "open") {
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    );
  }
  return close(work, session);
}

async function close(work: Work, session: Session): Promise<Session> {
  const closed: Session = { ...session, status: "expired", url: null };
  await work.box.save(closed);
  await tell(work, "checkout.session.expired", shown(closed));
  return closed;
}

/** What goes over the wire: what the sandbox keeps for itself stays here. */
export function shown(session: Session): Omit<Session, "hidden"> {
  const { hidden: _, ...open } = session;
  return open;
}

function refuseAmount(total: number): void {
  if (total < LEAST_AMOUNT) {
    throw invalid("The Checkout Session's total amount must convert to at least 50 cents.", {
      code: "amount_too_small",
    });
  }
  if (total > LARGEST_AMOUNT) {
    throw invalid("The Checkout Session's total amount is too large.", { code: "amount_too_large" });
  }
}
