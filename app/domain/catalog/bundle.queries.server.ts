import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { BundlePart } from "./bundle.rules.ts";
import { wordsIn } from "./language.rules.ts";

/** The parts of those among these packs that are bundles. */
export async function partsOfBundles(
  variantIds: readonly string[],
  language: Language,
  tx: Tx = db,
): Promise<ReadonlyMap<string, BundlePart[]>> {
  const rows = await tx.bundleLine.findMany({
    where: { variantId: { in: [...new Set(variantIds)] } },
    orderBy: [{ variantId: "asc" }, { componentId: "asc" }],
    select: {
      variantId: true,
      componentId: true,
      quantity: true,
      component: {
        select: {
          price: true,
          product: {
            select: {
              id: true,
              slug: true,
              enterpriseId: true,
              liveVersion: {
                select: { nameId: true, nameEn: true, variants: { select: { variantId: true, name: true } } },
              },
            },
          },
        },
      },
    },
  });
  if (rows.length === 0) return new Map();
  const makers = await enterprisesById(
    rows.map(({ component }) => component.product.enterpriseId),
    language,
  );
  const parts = new Map<string, BundlePart[]>();
  for (const { variantId, componentId, quantity, component } of rows) {
    const { product, price } = component;
    const version = product.liveVersion;
    const face = version?.variants.find((one) => one.variantId === componentId);
    const name = [version ? wordsIn(language, version.nameId, version.nameEn) : "", face?.name ?? ""];
    const part: BundlePart = {
      ...{ variantId: componentId, productId: product.id, enterpriseId: product.enterpriseId, slug: product.slug },
      ...{ enterpriseName: makers.get(product.enterpriseId)?.name ?? "", quantity, price: rupiah(price ?? 0) },
      name: name.filter((word) => word !== "").join(", "),
    };
    parts.set(variantId, [...(parts.get(variantId) ?? []), part]);
  }
  return parts;
}

/** How many of each pack can be had at each place; a bundle as often as its scarcest part allows. */
export async function onShelf(
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, { placeId: string; available: number }[]>> {
  const rows = await db.$queryRaw<{ variantId: string; placeId: string; available: number }[]>`
    SELECT variant_id AS "variantId", place_id AS "placeId", available FROM on_shelf
    WHERE variant_id = ANY (${[...new Set(variantIds)]}::uuid[]) ORDER BY available DESC, place_id`;
  const shelves = new Map<string, { placeId: string; available: number }[]>();
  for (const { variantId, ...at } of rows) shelves.set(variantId, [...(shelves.get(variantId) ?? []), at]);
  return shelves;
}
