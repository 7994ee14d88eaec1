import type { Language } from "#app/core/actor.ts";
import { noMoney, type Rupiah, rupiah, sum, times } from "#app/core/money.ts";
import { type GoodsForSale, goodsForSale } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { cartsOf } from "./cart.commands.server.ts";
import type { CartKey } from "./cart.cookie.server.ts";
import { type Fit, fitToShelf, merged } from "./cart.rules.ts";

export type CartLineView = {
  variantId: string;
  /** What was wished; `quantity` is what can be had of it now. */
  wanted: number;
  quantity: number;
  notice: Fit["notice"];
  unitPrice: Rupiah;
  /** The price last shown, where it has changed since. */
  formerPrice: Rupiah | null;
  lineTotal: Rupiah;
  placeId: string | null;
  goods: GoodsForSale | null;
};

export type CartView = { lines: CartLineView[]; count: number; total: Rupiah };

/** The cart as it stands against today's shelf and prices; looking at it changes nothing. */
export async function cartView(key: CartKey, language: Language): Promise<CartView> {
  const wishes = await wishesOf(key);
  const goods = await goodsForSale(
    wishes.map((wish) => wish.variantId),
    language,
  );
  const byVariant = new Map(goods.map((one) => [one.variantId, one]));
  const lines = wishes.map((wish): CartLineView => {
    const found = byVariant.get(wish.variantId) ?? null;
    const { quantity, placeId, notice } = fitToShelf(wish.quantity, found ?? undefined);
    const unitPrice = found?.price ?? rupiah(wish.seenPrice);
    return {
      variantId: wish.variantId,
      wanted: wish.quantity,
      quantity,
      notice,
      placeId,
      unitPrice,
      formerPrice: unitPrice === wish.seenPrice ? null : rupiah(wish.seenPrice),
      lineTotal: times(unitPrice, quantity),
      goods: found,
    };
  });
  return {
    lines,
    count: lines.reduce((count, line) => count + line.quantity, 0),
    total: lines.length > 0 ? sum(lines.map((line) => line.lineTotal)) : noMoney,
  };
}

export async function cartCount(key: CartKey): Promise<number> {
  return (await wishesOf(key)).reduce((count, wish) => count + wish.quantity, 0);
}

async function wishesOf(key: CartKey) {
  const carts = await cartsOf(db, key);
  const lines = await db.cartLine.findMany({
    where: { cartId: { in: carts.map((cart) => cart.id) } },
    orderBy: { addedAt: "asc" },
    take: 100,
    select: { variantId: true, quantity: true, seenPrice: true },
  });
  return merged(lines.map((line) => ({ ...line, seenPrice: Number(line.seenPrice) })));
}
