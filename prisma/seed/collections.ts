import { addDays, witDay } from "#app/core/time.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

const collections = [
  {
    slug: "untuk-dibawa-pulang",
    name: { id: "Untuk dibawa pulang", en: "To take home" },
    text: {
      id: "Ringan di koper, tahan berbulan-bulan, dan langsung bercerita tentang Maluku Utara.",
      en: "Light to carry, good for months, and each one tells of North Maluku.",
    },
    goods: ["halua-kenari", "bagea-sagu-kenari", "kopi-dabe-tidore", "lapis-rempah-tidore", "cokelat-batang-halmahera"],
  },
  {
    slug: "dari-pulau-pulau-kecil",
    name: { id: "Dari pulau-pulau kecil", en: "From the small islands" },
    text: {
      id: "Dibuat di Morotai, Sula, Taliabu, dan Makian, yang jarang sampai ke rak toko.",
      en: "Made on Morotai, Sula, Taliabu and Makian, and seldom seen on a shelf.",
    },
    goods: ["kenari-panggang-original", "kacang-mete-sula", "mie-sagu", "gelang-besi-putih", "abon-tuna-morotai"],
  },
] as const;

/** What the staff laid together for the first page. */
export async function seedCollections({ db, now }: SeedContext): Promise<void> {
  const products = await db.product.findMany({
    where: { slug: { in: collections.flatMap(({ goods }) => goods) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(products.map(({ id, slug }) => [slug, id]));
  for (const [place, { slug, name, text, goods }] of collections.entries()) {
    await db.collection.create({
      data: {
        ...{ id: seedId(`collection:${slug}`), slug, position: place + 1, createdAt: now },
        ...{ nameId: name.id, nameEn: name.en, textId: text.id, textEn: text.en },
        shownFrom: new Date(witDay(addDays(now, -7))),
        products: {
          create: goods.flatMap((one, position) => {
            const productId = ids.get(one);
            return productId ? [{ productId, position }] : [];
          }),
        },
      },
    });
  }
}
