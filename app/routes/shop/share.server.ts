import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import type { ProductPage } from "#app/domain/catalog/catalog.server.ts";
import { type SharePicture, shareName } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { translator } from "#app/i18n/index.ts";

type Around = { place: string | null; letter: "A" | "B" | "C" | null; picture: PictureView | undefined };

/** What a link to a product shows where it is shared: the name of its photo stands for the photo. */
export function shareOf(product: ProductPage, { place, letter, picture }: Around, language: Language): SharePicture {
  const prices = product.variants.map(({ price }) => price).sort((one, other) => one - other);
  const [lowest] = prices;
  const price = lowest === undefined ? "" : formatRupiah(lowest);
  const several = lowest !== prices.at(-1);
  return {
    card: {
      name: product.name,
      place: place ?? "",
      price: several ? `${translator(language)("ui.from")} ${price}` : price,
      grade: letter,
    },
    photo: picture?.sources.filter(({ format }) => format === "webp").at(-1)?.url ?? null,
  };
}

export const shareAddress = (slug: string, about: SharePicture): string =>
  paths.machines.shareCard(slug, `${shareName(about)}.jpg`);
