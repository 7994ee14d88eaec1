import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { Card } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import type { ProductCardView } from "#app/ui/ProductCard.tsx";

/** Found goods as the shop's grid shows them, with their pictures and two facts at most. */
export async function cardViews(cards: readonly Card[], language: Language): Promise<ProductCardView[]> {
  return cardsWith(await picturesOf(photosOf(cards), language), cards, language);
}

export const photosOf = (cards: readonly Card[]): string[] =>
  cards.flatMap((card) => (card.photo ? [card.photo.id] : []));

/** The same where the page has read its pictures in one go. */
export function cardsWith(
  pictures: Awaited<ReturnType<typeof picturesOf>>,
  cards: readonly Card[],
  language: Language,
): ProductCardView[] {
  return cards.map((card) => {
    const picture = card.photo ? pictures.get(card.photo.id) : undefined;
    return {
      href: inLanguage(paths.shop.product(card.slug), language),
      name: card.name,
      origin: card.origin,
      price: card.price,
      several: card.several,
      grade: card.grade,
      picture: picture ? { ...picture, alt: card.photo?.alt || card.name } : null,
      inStock: card.inStock,
      facts: factsOf(card, language),
    };
  });
}

function factsOf({ allergens, shelfLifeDays }: Card, language: Language): string[] {
  const t = translator(language);
  const allergy = allergens.map((code) => t.lookup(`catalog.allergen.${code}`) ?? code).join(", ");
  return [
    ...(allergy ? [sentence(allergy)] : []),
    ...(shelfLifeDays ? [t("shop.keeps", { span: spanOf(shelfLifeDays, language) })] : []),
  ];
}

/** With a capital, as a line that stands alone. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "6 bulan", "10 hari": the largest whole unit that says it. */
export function spanOf(days: number, language: Language): string {
  const t = translator(language);
  if (days >= 60) return t("shop.months", { n: Math.round(days / 30.4) });
  return t("shop.days", { n: days });
}
