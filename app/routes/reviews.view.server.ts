import type { Language } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import type { DeskReview } from "#app/domain/feedback/feedback.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import { translator } from "#app/i18n/index.ts";

/** Reviews of many products as the desks of makers and of the centre list them. */
export async function reviewRows(rows: readonly DeskReview[], language: Language) {
  const [products, pictures] = await Promise.all([
    knownProducts(rows.map(({ productId }) => productId)),
    picturesOf(
      rows.flatMap(({ photos }) => photos),
      language,
    ),
  ]);
  const t = translator(language);
  return rows.map(({ at, photos, productId, shownName, hiddenAt, ...row }) => {
    const product = products.get(productId)?.name ?? "";
    return {
      ...row,
      product,
      productId,
      by: shownName || t("feedback.reviews.somebody"),
      when: formatDate(at, language),
      hidden: hiddenAt !== null,
      photos: photos.flatMap((photo) => {
        const picture = pictures.get(photo);
        return picture ? [{ ...picture, alt: t("feedback.reviews.photoOf", { name: product }) }] : [];
      }),
    };
  });
}
export type ReviewRow = Awaited<ReturnType<typeof reviewRows>>[number];
