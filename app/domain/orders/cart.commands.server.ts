import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { type PackOnShelf, packOnShelf } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { type CartKey, newCartToken } from "./cart.cookie.server.ts";
import { fitToShelf, MOST_LINES, MOST_OF_ONE, merged } from "./cart.rules.ts";
import type { CartChange } from "./cart.schema.ts";

export type CartChanged = { setCookie: string | null };

/** Adds, changes or removes one line; the first goods of a new browser bring its cookie. */
export async function changeCart(key: CartKey, change: CartChange): Promise<Result<CartChanged>> {
  const now = clock.now();
  if (change.intent === "remove") return removeLine(key, change.variantId, now);
  const goods = await packOnShelf(change.variantId, now);
  if (!goods?.sellable) return refuse("orders.refused.gone", { field: "variantId" });
  if (key.personId === null && key.tokenHash === null) return openWith(change, goods, now);
  const result = await inTransaction((tx) => putLine(tx, { owner: key, change, goods, now }));
  return result.ok ? done({ setCookie: null }) : result;
}

/** The first goods of a new browser. Nobody else knows its token yet, so cart and line are one statement. */
async function openWith({ variantId, quantity: asked }: Put["change"], goods: PackOnShelf, now: Date) {
  if (asked === 0) return done({ setCookie: null });
  const fits = fitting(asked, goods);
  if (!fits.ok) return fits;
  const { tokenHash, setCookie } = await newCartToken();
  const [cartId, lineId] = [newId(now.getTime()), newId(now.getTime())];
  await askPrepared`
    WITH opened AS (
      INSERT INTO cart (id, token_hash, created_at, changed_at) VALUES (${cartId}::uuid, ${Buffer.from(tokenHash)}::bytea, ${now}::timestamptz, ${now}::timestamptz) RETURNING id
    )
    INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_price, added_at)
    SELECT ${lineId}::uuid, id, ${variantId}::uuid, ${fits.value}::int, ${goods.price}::bigint, ${now}::timestamptz FROM opened`;
  return done({ setCookie });
}

type Put = { owner: CartKey; change: Exclude<CartChange, { intent: "remove" }>; goods: PackOnShelf; now: Date };

async function putLine(tx: Tx, { owner, change, goods, now }: Put): Promise<Result> {
  const cartId = await openCart(tx, owner, now);
  const where = { cartId_variantId: { cartId, variantId: change.variantId } };
  const line = await tx.cartLine.findUnique({ where, select: { quantity: true } });
  const wanted = change.intent === "add" ? (line?.quantity ?? 0) + change.quantity : change.quantity;
  if (wanted === 0) {
    await tx.cartLine.deleteMany({ where: { cartId, variantId: change.variantId } });
    return done();
  }
  const fits = fitting(wanted, goods);
  if (!fits.ok) return fits;
  const quantity = fits.value;
  if (!line && (await tx.cartLine.count({ where: { cartId } })) >= MOST_LINES) {
    return refuse("orders.refused.cartFull", { params: { max: MOST_LINES } });
  }
  await tx.cartLine.upsert({
    where,
    create: {
      id: newId(now.getTime()),
      cartId,
      variantId: change.variantId,
      quantity,
      seenPrice: goods.price,
      addedAt: now,
    },
    update: { quantity, seenPrice: goods.price },
  });
  await tx.cart.update({ where: { id: cartId }, data: { changedAt: now } });
  return done();
}

/** As many as are wanted, where there are as many. */
function fitting(wanted: number, goods: PackOnShelf): Result<number> {
  const { quantity, notice } = fitToShelf(Math.min(wanted, MOST_OF_ONE), goods);
  if (notice === "soldOut") return refuse("orders.refused.soldOut", { field: "quantity" });
  if (notice === "reduced")
    return refuse("orders.refused.onlyLeft", { field: "quantity", params: { count: quantity } });
  return done(quantity);
}

async function removeLine(key: CartKey, variantId: string, now: Date): Promise<Result<CartChanged>> {
  await inTransaction(async (tx) => {
    const carts = await cartsOf(tx, key);
    const ids = carts.map((cart) => cart.id);
    await tx.cartLine.deleteMany({ where: { cartId: { in: ids }, variantId } });
    await tx.cart.updateMany({ where: { id: { in: ids } }, data: { changedAt: now } });
  });
  return done({ setCookie: null });
}

/** The cart to write to. Signed in, the browser's cart is poured into the account's on the way. */
async function openCart(tx: Tx, key: CartKey, now: Date): Promise<string> {
  const carts = await cartsOf(tx, key);
  const own = carts.find((cart) => cart.userId === key.personId);
  const loose = carts.find((cart) => cart.userId === null && key.personId !== null);
  const cartId = own?.id ?? (await createCart(tx, key, now));
  if (loose) await pour(tx, { from: loose.id, into: cartId, now });
  return cartId;
}

async function createCart(tx: Tx, key: CartKey, now: Date): Promise<string> {
  const id = newId(now.getTime());
  const whose = key.personId === null ? { tokenHash: key.tokenHash } : { userId: key.personId };
  await tx.cart.createMany({ data: [{ id, ...whose, createdAt: now, changedAt: now }], skipDuplicates: true });
  const [cart] = (await cartsOf(tx, key)).filter((one) => one.userId === key.personId);
  return cart?.id ?? id;
}

async function pour(tx: Tx, { from, into, now }: { from: string; into: string; now: Date }): Promise<void> {
  const lines = await tx.cartLine.findMany({
    where: { cartId: { in: [from, into] } },
    orderBy: { addedAt: "asc" },
    select: { variantId: true, quantity: true, seenPrice: true },
  });
  const all = merged(lines.map((line) => ({ ...line, seenPrice: Number(line.seenPrice) })));
  await tx.cartLine.deleteMany({ where: { cartId: { in: [from, into] } } });
  await tx.cartLine.createMany({
    data: all.slice(0, MOST_LINES).map((line) => ({ id: newId(now.getTime()), cartId: into, addedAt: now, ...line })),
  });
  await tx.cart.delete({ where: { id: from } });
}

/** The carts this visitor holds: at most the account's and the browser's. */
export function cartsOf(tx: Tx, { personId, tokenHash }: CartKey): Promise<{ id: string; userId: string | null }[]> {
  const either = [...(personId ? [{ userId: personId }] : []), ...(tokenHash ? [{ tokenHash, userId: null }] : [])];
  if (either.length === 0) return Promise.resolve([]);
  return tx.cart.findMany({ where: { OR: either }, orderBy: { userId: "asc" }, select: { id: true, userId: true } });
}
