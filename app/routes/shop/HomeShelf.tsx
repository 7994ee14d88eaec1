import { useText } from "#app/i18n/react.tsx";
import { ProductCard, type ProductCardView } from "#app/ui/ProductCard.tsx";

export type HomeShelfView = { name: string; text: string; href: string; cards: readonly ProductCardView[] };

/** One collection of the staff on the first page. */
export function HomeShelf({ shelf }: { shelf: HomeShelfView }) {
  const { t } = useText();
  return (
    <section className="wrap pb-12" aria-label={shelf.name}>
      <div className="row mb-5 items-end">
        <div className="fill">
          <h2 className="text-2xl md:text-3xl">{shelf.name}</h2>
          {shelf.text ? <p className="small quiet mt-1.5">{shelf.text}</p> : null}
        </div>
        <a href={shelf.href}>
          {t("catalog.collection.all")}
          <span className="visually-hidden"> {shelf.name}</span>
        </a>
      </div>
      <ul className="goods">
        {shelf.cards.map((card, place) => (
          <ProductCard key={card.href} product={card} place={place + 2} />
        ))}
      </ul>
    </section>
  );
}
