import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { addDays, formatDate } from "#app/core/time.ts";
import type { ProductPage } from "#app/domain/catalog/catalog.server.ts";
import { quotesByZone, type ZoneQuote } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";

/**
 * What one pack costs to send, to every zone and to the one that was asked for (`to`); `note` says why not everywhere.
 * Null while none is in stock.
 */
export async function deliveryView(product: ProductPage, to: string, language: Language) {
  const pack = product.variants.find(({ available }) => available > 0);
  const placeId = pack?.stock[0]?.placeId;
  if (!pack || placeId === undefined) return null;
  const t = translator(language);
  const now = clock.now();
  const { enterpriseId, category } = product;
  const goods = { ...pack, placeId, enterpriseId, perishable: category.perishable, quantity: 1 };
  const quotes = await quotesByZone(goods, language, now);
  const nameOf = ({ kind, name }: ZoneQuote) => (kind ? t(`shop.delivery.${kind}`) : name);
  const words = (quote: ZoneQuote) =>
    quote.blocked
      ? t("shop.delivery.never")
      : t("shop.delivery.quote", { price: formatRupiah(quote.price), from: quote.daysMin, to: quote.daysMax });
  const asked = quotes.find(({ code }) => code === to);
  return {
    places: quotes.map((quote) => ({ value: quote.code, label: nameOf(quote) })),
    asked: asked
      ? {
          value: asked.code,
          place: nameOf(asked),
          words: words(asked),
          arrival: asked.blocked
            ? null
            : t("shop.delivery.arrival", {
                from: formatDate(addDays(now, asked.daysMin), language),
                to: formatDate(addDays(now, asked.daysMax), language),
              }),
        }
      : null,
    facts: quotes
      .filter(({ blocked }) => !blocked)
      .map((quote) => ({ key: quote.code, label: nameOf(quote), value: words(quote) })),
    note: quotes.some(({ blocked }) => blocked) ? t("shop.delivery.fresh") : null,
  };
}
export type DeliveryView = NonNullable<Awaited<ReturnType<typeof deliveryView>>>;
