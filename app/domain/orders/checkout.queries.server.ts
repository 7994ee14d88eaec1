import { createHash } from "node:crypto";
import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { CartKey } from "./cart.cookie.server.ts";
import { type CartLineView, type CartView, cartView } from "./cart.queries.server.ts";
import { LEAST_ORDER, shownAs } from "./checkout.rules.ts";
import { type DeliveryOption, deliveryOptions } from "./delivery.queries.server.ts";
import type { Travelling } from "./quote.rules.ts";

export type DeliveryView = DeliveryOption & { total: Rupiah; tooLittle: boolean; shown: string };

export type Basket = { cart: CartView; lines: SoundLine[]; deliveries: DeliveryView[] };

/** A line that can be had: its goods are sold and stand at a place. */
export type SoundLine = CartLineView & { goods: NonNullable<CartLineView["goods"]>; placeId: string };

type Wish = { key: CartKey; regionCode: string | null; language: Language; now: Date };

/** The cart with every way of delivery and what each comes to: the one place where totals are made. */
export async function basket({ key, regionCode, language, now }: Wish): Promise<Basket> {
  const cart = await cartView(key, language);
  const lines = cart.lines.filter(isSound);
  const options =
    lines.length === 0 ? [] : await deliveryOptions({ goods: lines.map(travelling), regionCode, language, now });
  const deliveries = options.map((option): DeliveryView => {
    const total = rupiah(cart.total + option.price);
    return { ...option, total, tooLittle: total < LEAST_ORDER, shown: markOf(lines, option.price) };
  });
  return { cart, lines, deliveries };
}

export const markOf = (lines: readonly SoundLine[], shipping: Rupiah): string =>
  createHash("sha256").update(shownAs(lines, shipping)).digest("base64url");

export function travelling({ goods, quantity, placeId }: SoundLine): Travelling {
  const { weightGrams, lengthMm, widthMm, heightMm, enterpriseId, perishable } = goods;
  return { weightGrams, lengthMm, widthMm, heightMm, enterpriseId, perishable, quantity, placeId };
}

function isSound(line: CartLineView): line is SoundLine {
  return line.goods !== null && line.placeId !== null && line.quantity > 0;
}
