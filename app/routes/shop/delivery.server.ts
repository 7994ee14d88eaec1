import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { goodsForSale } from "#app/domain/catalog/catalog.server.ts";
import { quotesByZone } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";

/** Where one pack can be sent, for how much and how long; `note` says why not everywhere. Null while none is in stock. */
export async function deliveryView(variantId: string, language: Language) {
  const t = translator(language);
  const [one] = await goodsForSale([variantId], language);
  const placeId = one?.stock[0]?.placeId;
  if (!one || placeId === undefined) return null;
  const quotes = await quotesByZone({ ...one, placeId, quantity: 1 }, language, clock.now());
  const blocked = quotes.find((quote) => quote.blocked)?.blocked;
  const facts = quotes
    .filter((quote) => !quote.blocked)
    .map(({ kind, name, price, daysMin, daysMax }) => ({
      key: name,
      label: kind ? t(`shop.delivery.${kind}`) : name,
      value: t("shop.delivery.quote", { price: formatRupiah(price), from: daysMin, to: daysMax }),
    }));
  return { facts, note: blocked ? t("shop.delivery.fresh") : null };
}
