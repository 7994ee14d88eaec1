import { type Actor, type Language, personOf } from "#app/core/actor.ts";
import { newId, orderNumber } from "#app/core/ids.ts";
import { formatRupiah, type Rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { holdStock } from "#app/domain/catalog/catalog.server.ts";
import { shelfLines } from "#app/domain/catalog/catalog.ts";
import { martPlace } from "#app/domain/places/places.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { addressOf, type OrderAddress } from "./address.queries.server.ts";
import { cartsOf } from "./cart.commands.server.ts";
import type { CartKey } from "./cart.cookie.server.ts";
import { basket, type DeliveryView, type SoundLine } from "./checkout.queries.server.ts";
import { heldUntil, LEAST_ORDER, TERMS_VERSION } from "./checkout.rules.ts";
import { type CheckoutForm, shownMark } from "./checkout.schema.ts";
import { agreementsOn } from "./commission.queries.server.ts";
import { methodRefused } from "./methods.server.ts";
import { keepAddress } from "./saved.commands.server.ts";
import { linesOf, partRows } from "./snapshot.rules.ts";

export type Checkout = { actor: Actor; key: CartKey; form: CheckoutForm; language: Language; now: Date };

export type Prepared = Checkout & {
  lines: SoundLine[];
  delivery: DeliveryView;
  goodsTotal: Rupiah;
  address: OrderAddress | null;
  pickupPlaceId: string | null;
  terms: ReadonlyMap<string, { commissionBp: number; collectsPpn: boolean }>;
  commissions: ReadonlyMap<string, number>;
};

export type Placed = { id: string; number: string; total: Rupiah; method: CheckoutForm["method"]; fresh: boolean };

/** The order this very page has already made: a second click finds the first. */
export async function orderOfToken(token: string): Promise<{ id: string; number: string } | null> {
  return db.order.findUnique({ where: { checkoutToken: token }, select: { id: true, number: true } });
}

/** Everything that can be refused in words before goods are held: the server's prices against what was shown. */
export async function prepareOrder(checkout: Checkout): Promise<Result<Prepared>> {
  const { form, key, language, now } = checkout;
  const closed = methodRefused(form);
  if (closed) return refuse(closed, { field: "method" });
  const address = form.delivery === "pickup" ? null : await addressOf(form);
  if (form.delivery !== "pickup" && !address) return refuse("orders.refused.badAddress", { field: "district" });
  const { cart, lines, deliveries } = await basket({ key, regionCode: address?.regionCode ?? null, language, now });
  if (cart.lines.length === 0) return refuse("orders.refused.emptyCart");
  if (lines.length === 0) return refuse("orders.refused.soldOut");
  const delivery = deliveries.find((option) => option.choice === form.delivery);
  if (!delivery) return refuse("orders.refused.noRoute", { field: "delivery" });
  if (delivery.blocked) return refuse(delivery.blocked, { field: "delivery" });
  if (delivery.tooLittle) return refuse("orders.refused.belowMinimum", { params: { min: formatRupiah(LEAST_ORDER) } });
  if (delivery.shown !== shownMark(form)) {
    return refuse("orders.refused.totalChanged", { params: { total: formatRupiah(delivery.total) } });
  }
  const pickupPlaceId = form.delivery === "pickup" ? ((await martPlace())?.id ?? null) : null;
  const makers = lines.flatMap(({ goods }) => goods.parts.map((part) => part.enterpriseId));
  return done({
    ...checkout,
    lines,
    delivery,
    goodsTotal: cart.total,
    address,
    pickupPlaceId,
    ...(await agreementsOn(
      lines.map(({ goods }) => goods),
      { now, makers },
    )),
  });
}

/** Thrown inside the transaction, so that a cart that cannot be held whole leaves nothing behind. */
export class SoldOut extends Error {}

/** Holds the whole cart, then writes the order with its frozen lines. Runs in the caller's transaction. */
export async function placeOrder(tx: Tx, prepared: Prepared): Promise<Placed> {
  const { form, now, delivery } = prepared;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${form.token}, 7))`;
  const twin = await tx.order.findUnique({ where: { checkoutToken: form.token }, select: { id: true, number: true } });
  if (twin) return { ...twin, total: delivery.total, method: form.method, fresh: false };
  const id = newId(now.getTime());
  const held = shelfLines(
    prepared.lines.map(({ variantId, placeId, quantity }) => ({ variantId, placeId, quantity })),
    partsIn(prepared.lines),
  );
  if (!(await holdStock(tx, held, { kind: "order", id }, now))) throw new SoldOut();
  const number = orderNumber();
  await writeOrder(tx, prepared, { id, number });
  await record(tx, {
    flow: "order",
    subject: { kind: "order", id },
    subjects: [
      ...[...prepared.terms.keys()].map((enterprise) => ({ kind: "enterprise" as const, id: enterprise })),
      ...prepared.lines.map(({ goods }) => ({ kind: "product" as const, id: goods.productId })),
    ],
    action: "place",
    to: "placed",
    actor: prepared.actor,
    now,
  });
  await emptyCart(tx, prepared);
  return { id, number, total: delivery.total, method: form.method, fresh: true };
}

async function writeOrder(tx: Tx, prepared: Prepared, { id, number }: { id: string; number: string }): Promise<void> {
  const { form, now, delivery, address } = prepared;
  const until = heldUntil(form.method, now);
  const userId = personOf(prepared.actor);
  const lines = linesOf(prepared, id);
  await tx.order.create({
    data: {
      id,
      number,
      userId,
      checkoutToken: form.token,
      language: prepared.language,
      termsVersion: TERMS_VERSION,
      method: form.method,
      delivery: form.delivery === "pickup" ? "pickup" : "ship",
      pickupPlaceId: prepared.pickupPlaceId,
      goodsTotal: prepared.goodsTotal,
      shippingTotal: delivery.price,
      total: delivery.total,
      tariffVersion: delivery.tariff?.version ?? null,
      note: form.giftNote,
      holdUntil: until,
      placedAt: now,
      contact: {
        create: { name: form.name, phone: form.phone, email: form.email ?? null, ...(address ? address : {}) },
      },
    },
  });
  if (userId && address) await keepAddress(tx, { userId, name: form.name, phone: form.phone, address, now });
  await tx.orderLine.createMany({ data: lines });
  await tx.soldPart.createMany({ data: soldParts(prepared, lines) });
  await tx.stockHold.createMany({
    data: shelfLines(lines, partsIn(prepared.lines)).map(({ id: orderLineId, variantId, placeId, quantity }) => ({
      id: newId(now.getTime()),
      orderId: id,
      orderLineId,
      variantId,
      placeId,
      quantity,
      until,
      createdAt: now,
    })),
  });
}

const partsIn = (lines: readonly SoundLine[]) =>
  new Map(lines.flatMap(({ variantId, goods }) => (goods.parts.length > 0 ? [[variantId, goods.parts] as const] : [])));

const soldParts = ({ lines, terms, now }: Prepared, rows: ReturnType<typeof linesOf>) =>
  rows.flatMap(({ id, variantId, unitPrice }) => {
    const parts = partsIn(lines).get(variantId) ?? [];
    return partRows({ parts, unitPrice, terms, now }).map((part) => ({ ...part, orderLineId: id }));
  });

async function emptyCart(tx: Tx, { key, lines, now }: Prepared): Promise<void> {
  const carts = (await cartsOf(tx, key)).map((cart) => cart.id);
  await tx.cartLine.deleteMany({
    where: { cartId: { in: carts }, variantId: { in: lines.map((line) => line.variantId) } },
  });
  await tx.cart.updateMany({ where: { id: { in: carts } }, data: { changedAt: now } });
}
