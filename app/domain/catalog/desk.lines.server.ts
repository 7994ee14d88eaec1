import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { ListingState } from "./listing.lifecycle.ts";
import type { ProductState } from "./product.lifecycle.ts";
import { availableOf, isLow } from "./stock.rules.ts";

export type DeskLine = {
  productId: string;
  name: string;
  state: ProductState;
  versionState: ListingState;
  held: boolean;
  picture: PictureView | null;
  priceFrom: Rupiah | null;
  available: number;
  /** The packs that run short, in the order of the listing; only of what is on sale. */
  short: { name: string; left: number }[];
};

const LINES = 20;

export type DeskPage = { lines: DeskLine[]; next: string | null };

/** The products of an enterprise, the newest first; `after` is the id of the last one already seen. */
export async function deskProducts(
  enterpriseId: string,
  { after, language }: { after?: string | undefined; language: Language },
): Promise<DeskPage> {
  const rows = await db.product.findMany({
    where: { enterpriseId, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: LINES + 1,
    include: {
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        include: {
          photos: { orderBy: { position: "asc" }, take: 1 },
          variants: { orderBy: { position: "asc" }, select: { variantId: true, name: true } },
        },
      },
      variants: { where: { retiredAt: null }, include: { stocks: true } },
      holds: { where: { until: null }, select: { id: true } },
    },
  });
  const shown = rows.slice(0, LINES);
  const pictures = await picturesOf(
    shown.flatMap((row) => row.versions[0]?.photos[0]?.photoId ?? []),
    language,
  );
  return {
    lines: shown.map((row): DeskLine => {
      const version = row.versions[0];
      const prices = row.variants.flatMap((one) => (one.price === null ? [] : [Number(one.price)]));
      return {
        productId: row.id,
        name: (language === "en" && version?.nameEn) || version?.nameId || row.slug,
        state: row.state,
        versionState: version?.state ?? "draft",
        held: row.holds.length > 0,
        picture: pictures.get(version?.photos[0]?.photoId ?? "") ?? null,
        priceFrom: prices.length > 0 ? rupiah(Math.min(...prices)) : null,
        available: row.variants.reduce((all, pack) => all + availableOf(pack), 0),
        short:
          row.state === "live"
            ? (version?.variants ?? []).flatMap(({ variantId, name }) => {
                const pack = row.variants.find(({ id }) => id === variantId);
                return pack && isLow(pack) ? [{ name, left: availableOf(pack) }] : [];
              })
            : [],
      };
    }),
    next: rows.length > LINES ? (shown.at(-1)?.id ?? null) : null,
  };
}
