import type { Language } from "#app/core/actor.ts";
import type { ProductPage } from "#app/domain/catalog/catalog.server.ts";
import { bestOfKind } from "#app/domain/search/search.server.ts";
import { keptAnswer } from "#app/platform/http/pages/rows.server.ts";
import type { ProductCardView } from "#app/ui/ProductCard.tsx";
import { cardViews } from "./cards.server.ts";

const FEW = 4;

/** A few others of a product's kind with their pictures: read once for all pages of the kind until the shop changes. */
export async function relatedTo({ productId, category }: ProductPage, language: Language): Promise<ProductCardView[]> {
  const best = await keptAnswer(`related ${category.code} ${language}`, async () => {
    const cards = await bestOfKind(category.code, language);
    const views = await cardViews(cards, language);
    return views.map((view, place) => ({ view, productId: cards[place]?.productId }));
  });
  return best.flatMap((other) => (other.productId === productId ? [] : other.view)).slice(0, FEW);
}
