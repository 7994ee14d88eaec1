import type { Rupiah } from "#app/core/money.ts";
import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";
import { Picture, type PictureView } from "./Picture.tsx";
import { Price } from "./Price.tsx";
import { type Grade, SealMini } from "./Seal.tsx";

export type ProductCardView = {
  href: string;
  name: string;
  origin: string;
  price: Rupiah;
  /** More than one price: "mulai Rp 34.000". */
  several?: boolean;
  grade: Grade | null;
  picture: PictureView | null;
  inStock: boolean;
  /** Two at most, e.g. allergens and shelf life. */
  facts?: readonly string[];
};

/** A card fills 46 % of a phone; it asks for less, so that a screen of three times the pixels takes the size of two. */
const SIZES = "(min-width: 48rem) 270px, 30vw";

/** One link covers the whole card. `place` is the card's number in its list: it gives the tint, and the first two load at once. */
export function ProductCard({ product, place }: { product: ProductCardView; place: number }) {
  const { t } = useText();
  return (
    <li className="product">
      <div className={`shot tint-${(place % 3) + 1}`}>
        {product.picture ? <Picture picture={product.picture} sizes={SIZES} priority={place < 2} /> : null}
        {product.inStock ? null : <span className="gone">{t("ui.soldOut")}</span>}
        {product.grade ? <SealMini grade={product.grade} /> : null}
      </div>
      <h3>
        <a href={product.href}>{product.name}</a>
      </h3>
      <p className="origin">
        <Icon name="map-pin" size={14} />
        {product.origin}
      </p>
      <Price amount={product.price} from={product.several ? t("ui.from") : undefined} />
      {product.facts?.length ? (
        <p className="meta">
          {product.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      ) : null}
    </li>
  );
}
