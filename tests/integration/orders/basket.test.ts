import { beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { changeCart } from "#app/domain/orders/cart.commands.server.ts";
import { cartKey } from "#app/domain/orders/cart.cookie.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastVariant, cast, product } from "../../cast/index.ts";

let pack: CastVariant;
let c: Cast;
beforeAll(async () => {
  c = await cast();
  const goods = await product(c.owner, c.kitchen, { packs: [{ name: "100 g", price: 45_000, stock: 3 }] });
  pack = goods.variants[0];
});

const nobody = { personId: null, tokenHash: null };
const add = (quantity: number, variantId = pack.id) => changeCart(nobody, { intent: "add", variantId, quantity });
const carts = () => db.cart.count();

/** The key a browser shows the next time, after it kept the cookie. */
const keyAfter = (setCookie: string) =>
  cartKey(new Request("http://127.0.0.1/", { headers: { Cookie: setCookie.split(";")[0] ?? "" } }), anonymous);

describe("the first goods of a new browser", () => {
  it("open a basket with one line at the price that was seen, and leave its cookie", async () => {
    const added = await add(2);
    if (!added.ok || !added.value.setCookie) throw new Error("no cookie was left");
    expect(added.value.setCookie).toMatch(/^__Host-keranjang=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const { tokenHash } = await keyAfter(added.value.setCookie);
    const cart = await db.cart.findUniqueOrThrow({
      where: { tokenHash: tokenHash ?? new Uint8Array() },
      select: { userId: true, lines: { select: { variantId: true, quantity: true, seenPrice: true } } },
    });
    expect(cart).toEqual({ userId: null, lines: [{ variantId: pack.id, quantity: 2, seenPrice: 45_000n }] });
  });

  it("are joined by the next ones in the same basket", async () => {
    const first = await add(1);
    if (!first.ok || !first.value.setCookie) throw new Error("no cookie was left");
    const key = await keyAfter(first.value.setCookie);
    const before = await carts();
    expect(await changeCart(key, { intent: "add", variantId: pack.id, quantity: 1 })).toMatchObject({
      ok: true,
      value: { setCookie: null },
    });
    expect(await carts()).toBe(before);
    const lines = await db.cartLine.findMany({ where: { cart: { tokenHash: key.tokenHash ?? new Uint8Array() } } });
    expect(lines.map(({ quantity }) => quantity)).toEqual([2]);
  });

  it("give every browser a basket of its own, however many come at once", async () => {
    const before = await carts();
    const all = await Promise.all(Array.from({ length: 8 }, () => add(1)));
    const cookies = all.map((one) => (one.ok ? one.value.setCookie : null));
    expect(new Set(cookies).size).toBe(8);
    expect(await carts()).toBe(before + 8);
  });

  it.each([
    ["none at all", 0, { ok: true, value: { setCookie: null } }],
    ["more than there are", 4, { ok: false, code: "orders.refused.onlyLeft", params: { count: 3 } }],
  ])("open nothing when %s are asked for", async (_, quantity, answer) => {
    const before = await carts();
    expect(await add(quantity)).toMatchObject(answer);
    expect(await carts()).toBe(before);
  });

  it("open nothing when they are not sold", async () => {
    const before = await carts();
    const draft = await product(c.owner, c.kitchen, { until: "draft" });
    expect(await add(1, draft.variants[0].id)).toMatchObject({ ok: false, code: "orders.refused.gone" });
    expect(await add(1, newId())).toMatchObject({ ok: false, code: "orders.refused.gone" });
    expect(await carts()).toBe(before);
  });
});
