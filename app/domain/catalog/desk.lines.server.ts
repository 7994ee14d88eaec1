import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { originPlaces } from "#app/domain/places/places.server.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import type { ListingState } from "./listing.lifecycle.ts";
import type { ProductState } from "./product.lifecycle.ts";
import { availableOf, isLow } from "./stock.rules.ts";

export type DeskLine = {
  productId: string;
  name: string;
  state: ProductState;
  versionState: ListingState;
  heldBy: string[];
  liveSince: Date | null;
  slug: string;
  picture: PictureView | null;
  priceFrom: Rupiah | null;
  available: number;
  /** Where it lies, most first; places with nothing are left out. */
  places: { name: string; available: number }[];
  /** The packs that run short, in the order of the listing; only of what is on sale. */
  short: { name: string; left: number }[];
};

const LINES = 20;

export const deskFilters = ["live", "draft", "waiting", "returned", "held", "low", "archived"] as const;
export type DeskFilter = (typeof deskFilters)[number];

type Asked = {
  after?: string | undefined;
  text?: string | undefined;
  only?: DeskFilter | undefined;
  language: Language;
};

export type DeskPage = { lines: DeskLine[]; next: string | null };

/** The products of an enterprise, the newest first; `after` is the id of the last one already seen. */
export async function deskProducts(enterpriseId: string, { after, text, only, language }: Asked): Promise<DeskPage> {
  const low = only === "low" ? await lowProducts(enterpriseId) : null;
  const rows = await db.product.findMany({
    where: {
      enterpriseId,
      AND: [
        after ? { id: { lt: after } } : {},
        low ? { id: { in: low } } : {},
        text ? { OR: wordsIn(text) } : {},
        only ? standing[only] : {},
      ],
    },
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
      holds: { where: { until: null }, select: { kind: true } },
    },
  });
  const shown = rows.slice(0, LINES);
  const pictures = await picturesOf(
    shown.flatMap((row) => row.versions[0]?.photos[0]?.photoId ?? []),
    language,
  );
  const places = await originPlaces(
    shown.flatMap((row) => row.variants.flatMap(({ stocks }) => stocks.map((s) => s.placeId))),
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
        heldBy: row.holds.map(({ kind }) => kind),
        liveSince: row.liveSince,
        slug: row.slug,
        picture: pictures.get(version?.photos[0]?.photoId ?? "") ?? null,
        priceFrom: prices.length > 0 ? rupiah(Math.min(...prices)) : null,
        available: row.variants.reduce((all, pack) => all + availableOf(pack), 0),
        places: byPlace(row.variants.flatMap(({ stocks }) => stocks)).map(([id, available]) => ({
          name: places.get(id)?.name ?? "",
          available,
        })),
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

const standing: Readonly<Record<DeskFilter, Prisma.ProductWhereInput>> = {
  live: { state: "live" },
  draft: { versions: { some: { state: "draft" } } },
  waiting: { versions: { some: { state: { in: ["submitted", "inReview"] } } } },
  returned: { versions: { some: { state: "returned" } } },
  held: { holds: { some: { until: null } } },
  low: { state: "live" },
  archived: { state: "archived" },
};

const wordsIn = (text: string): Prisma.ProductWhereInput[] => [
  { versions: { some: { nameId: { contains: text, mode: "insensitive" } } } },
  { variants: { some: { sku: { contains: text, mode: "insensitive" } } } },
];

/** Few per enterprise, and the rule stands in one place. */
async function lowProducts(enterpriseId: string): Promise<string[]> {
  const rows = await db.product.findMany({
    where: { enterpriseId, state: "live" },
    select: {
      id: true,
      variants: { where: { retiredAt: null, price: { not: null } }, select: { lowStockMark: true, stocks: true } },
    },
  });
  return rows.filter(({ variants }) => variants.some(isLow)).map(({ id }) => id);
}

function byPlace(stocks: readonly { placeId: string; onhand: number; reserved: number }[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { placeId, onhand, reserved } of stocks) sums.set(placeId, (sums.get(placeId) ?? 0) + onhand - reserved);
  return [...sums].filter(([, sum]) => sum > 0).toSorted(([, a], [, b]) => b - a);
}
