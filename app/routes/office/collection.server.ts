import { witDay } from "#app/core/time.ts";
import { collectionById } from "#app/domain/catalog/catalog.server.ts";
import { cardsOf, searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";

/** A collection as the staff work on it, with what was looked for to be laid in; null when there is none. */
export async function collectionDesk(id: string, words: string) {
  const row = await collectionById(id);
  if (!row) return null;
  const [cards, answer] = await Promise.all([
    cardsOf(row.productIds, "id"),
    words ? searchGoods(askedIn(new URLSearchParams({ q: words }), "id")) : null,
  ]);
  const byId = new Map(cards.map((card) => [card.productId, card]));
  return {
    id,
    slug: row.slug,
    words,
    was: {
      nameId: row.nameId,
      nameEn: row.nameEn,
      textId: row.textId,
      textEn: row.textEn,
      position: row.position,
      shownFrom: witDay(row.shownFrom),
      shownTo: row.shownTo && witDay(row.shownTo),
    },
    goods: row.productIds.map((productId) => lineOf(productId, byId.get(productId))),
    found: (answer?.cards ?? [])
      .filter(({ productId }) => !row.productIds.includes(productId))
      .map((card) => lineOf(card.productId, card)),
  };
}
export type CollectionDesk = NonNullable<Awaited<ReturnType<typeof collectionDesk>>>;

/** What is hidden from shoppers just now stays in the collection, and says so. */
const lineOf = (productId: string, card: { name: string; origin: string } | undefined) => ({
  productId,
  name: card?.name ?? null,
  origin: card?.origin ?? null,
});
