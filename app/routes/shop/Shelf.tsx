import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { useHref } from "#app/ui/href.ts";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import type { ShelfView } from "./shelf.server.ts";

/** The goods under the words of a category or a place. */
export function Shelf({ shelf }: { shelf: ShelfView }) {
  const { t } = useText();
  const href = useHref();
  if (shelf.cards.length === 0) {
    return (
      <EmptyState title={t("shop.shelf.none")} text={t("shop.shelf.none.text")}>
        <LinkButton tone="out" href={href(paths.shop.list())}>
          {t("shop.list.all")}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="produk">
      <div className="row mt-8 mb-5 flex-wrap items-end">
        <h2 id="produk" className="fill text-2xl">
          {t("shop.maker.goods", { n: shelf.total })}
        </h2>
        <LinkButton tone="out" icon="sliders-horizontal" href={shelf.filter}>
          {t("shop.shelf.filter")}
        </LinkButton>
      </div>
      <ul className="goods">
        {shelf.cards.map((card, place) => (
          <ProductCard key={card.href} product={card} place={place} />
        ))}
      </ul>
      <Pager {...shelf.pages} />
    </section>
  );
}

export type ShelfLink = { label: string; count: number; href: string };

/** Ways to look closer, each with how many it shows. */
export function ShelfLinks({ title, links }: { title: string; links: readonly ShelfLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={title}>
      <h2 className="label mb-2">{title}</h2>
      <ul className="chips">
        {links.map(({ label, count, href }) => (
          <li key={href}>
            <a className="chip" href={href}>
              {label} <span className="quiet">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
