import { type Actor, anonymous, type Language } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changeCart } from "#app/domain/orders/cart.commands.server.ts";
import { newCartToken } from "#app/domain/orders/cart.cookie.server.ts";
import { basket } from "#app/domain/orders/checkout.queries.server.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { checkOut, payPage, takeWebhook } from "#app/domain/payments/payments.server.ts";
import { sandboxWebhookSecret } from "#app/domain/payments/sandbox/sandbox.server.ts";
import { signatureOf } from "#app/domain/payments/sandbox/signature.ts";
import { workWebhook } from "#app/domain/payments/webhook.commands.server.ts";
import { reactions } from "#app/domain/reactions.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { reactTask } from "#app/platform/history/history.server.ts";

type Wish = {
  variantId: string;
  quantity?: number;
  shown?: string;
  token?: string;
  actor?: Actor;
  email?: string;
  language?: Language;
  pickup?: boolean;
  method?: PaymentMethod;
};

/** A browser with goods in its cart and the form filled in, ready to press the yellow button. */
export async function filledIn(wish: Wish) {
  const { variantId, quantity = 1, actor = anonymous, email = "rahma@contoh.test", language = "id" } = wish;
  const { tokenHash } = await newCartToken();
  const key = actor.kind === "person" ? { personId: actor.id, tokenHash: null } : { personId: null, tokenHash };
  const added = await changeCart(key, { intent: "add", variantId, quantity });
  if (!added.ok) throw new Error(added.code);
  const now = clock.now();
  const { deliveries } = await basket({ key, regionCode: "31.74.01", language, now });
  const delivery = wish.pickup ? ("pickup" as const) : ("reguler" as const);
  const shown = wish.shown ?? deliveries.find((one) => one.choice === delivery)?.shown ?? null;
  const form = {
    token: wish.token ?? newId(),
    name: "Rahma Latuconsina",
    phone: "+6281234567890",
    email,
    province: "31",
    regency: "31.74",
    district: "31.74.01",
    village: null,
    street: "Jl. Tebet Barat Dalam 12, pagar hijau",
    delivery,
    method: wish.method ?? ("card" as const),
    giftNote: null,
    shownReguler: delivery === "reguler" ? shown : null,
    shownKargo: null,
    shownPickup: delivery === "pickup" ? shown : null,
  };
  return { actor, key, form, language, now };
}

export type Ordered = Awaited<ReturnType<typeof ordered>>;

/** An order whose payment page is open; `press` does what the buyer does there. */
export async function ordered(origin: string, wish: Wish) {
  const order = await checkOut(await filledIn(wish));
  if (!order.ok) throw new Error(order.code);
  const page = await payPage(order.value.id);
  if (!page.ok) throw new Error(page.code);
  const session = page.value.split("/").at(-1) ?? "";
  const press = (end: "succeed" | "fail" | "expire") =>
    fetch(`${origin}/pay/${session}`, { method: "POST", body: new URLSearchParams({ end }), redirect: "manual" });
  return { ...order.value, session, press };
}

/** Paid at the provider, told by its webhook, and the webhook worked on. */
export async function paid(origin: string, wish: Wish): Promise<Ordered> {
  const order = await ordered(origin, wish);
  await order.press("succeed");
  await hear({ session: order.session });
  return order;
}

type Told = { session: string; type?: string; id?: string; live?: boolean; metadata?: Record<string, string> | null };

export const bodyOf = ({
  session,
  type = "checkout.session.completed",
  id = `evt_${newId()}`,
  live = false,
  metadata = null,
}: Told): string => JSON.stringify({ id, type, livemode: live, data: { object: { id: session, metadata } } });

export const signed = (body: string, at = clock.now()): string => signatureOf(body, sandboxWebhookSecret, at);

/** The provider's word at our door, and the job behind it. */
export async function hear(told: Told): Promise<void> {
  const id = told.id ?? `evt_${newId()}`;
  const body = bodyOf({ ...told, id });
  const taken = await takeWebhook(body, signed(body));
  if (!taken.ok) throw new Error(taken.code);
  await workWebhook({ event: id });
}

/** Does what the worker does for events not answered yet, in their order, until none is left; each one twice. */
export async function reactToAll(done: Set<string> = new Set()): Promise<void> {
  const react = reactTask(reactions);
  for (;;) {
    const events = (await db.event.findMany({ select: { id: true }, orderBy: { id: "asc" } })).filter(
      ({ id }) => !done.has(id),
    );
    if (events.length === 0) return;
    for (const { id } of events) {
      done.add(id);
      await react.run({ event: id });
      await react.run({ event: id });
    }
  }
}

export const stateOf = async (id: string) =>
  (await db.order.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
