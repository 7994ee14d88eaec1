import type { Language } from "#app/core/actor.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { spellingsOf } from "./code.rules.ts";
import { wordsIn } from "./language.rules.ts";

/** A product that was shown at least once; `onDisplay` says whether it still is. */
export type CodedProduct = { slug: string; name: string; enterpriseId: string; onDisplay: boolean };

/** Whose pack carries this code: our number of a pack, its barcode of now or before, or the code of a production lot. */
export async function productsOfCode(code: string, language: Language): Promise<CodedProduct[]> {
  const spelled = { in: spellingsOf(code) };
  if (spelled.in.length === 0) return [];
  const shown = { state: { in: ["approved", "superseded"] } } satisfies Prisma.ListingVersionWhereInput;
  return await productsWhere(language, {
    OR: [
      { sku: spelled },
      { listingVersionVariants: { some: { barcode: spelled, version: shown } } },
      { productionLots: { some: { code: spelled } } },
    ],
  });
}

/** The products of packs that another room knows by their ids. */
export const productsOfVariants = (variantIds: readonly string[], language: Language): Promise<CodedProduct[]> =>
  productsWhere(language, { id: { in: [...variantIds] } });

async function productsWhere(language: Language, variant: Prisma.VariantWhereInput): Promise<CodedProduct[]> {
  const rows = await db.product.findMany({
    where: { state: { not: "neverLive" }, variants: { some: variant } },
    orderBy: { id: "asc" },
    take: 12,
    select: {
      slug: true,
      state: true,
      enterpriseId: true,
      versions: {
        where: { state: { in: ["approved", "superseded"] } },
        orderBy: { number: "desc" },
        take: 1,
        select: { nameId: true, nameEn: true },
      },
    },
  });
  return rows.flatMap(({ slug, state, enterpriseId, versions: [last] }) =>
    last
      ? [{ slug, enterpriseId, name: wordsIn(language, last.nameId, last.nameEn), onDisplay: state === "live" }]
      : [],
  );
}
