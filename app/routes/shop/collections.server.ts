import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { collectionsShown } from "#app/domain/catalog/catalog.server.ts";
import { cardsOf } from "#app/domain/search/search.server.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { clock } from "#app/platform/clock.server.ts";
import { cardViews } from "./cards.server.ts";

const SHELVES = 2;
const CARDS = 4;

/** The first page's shelves: what of each can be had, four at most; a shelf of less than two is no shelf. */
export async function collectionShelves(language: Language) {
  const all = await collectionsShown(language, clock.now());
  const cards = await cardsOf([...new Set(all.flatMap(({ productIds }) => productIds))], language);
  const byId = new Map(cards.map((card) => [card.productId, card]));
  const shelves = all
    .map(({ productIds, ...collection }) => ({
      ...collection,
      cards: productIds
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ inStock }) => inStock)
        .slice(0, CARDS),
    }))
    .filter((shelf) => shelf.cards.length > 1)
    .slice(0, SHELVES);
  const views = await cardViews(
    shelves.flatMap((shelf) => shelf.cards),
    language,
  );
  let at = 0;
  return shelves.map(({ slug, name, text, cards: own }) => {
    const from = at;
    at += own.length;
    return { name, text, href: inLanguage(paths.shop.collection(slug), language), cards: views.slice(from, at) };
  });
}
