import { isId } from "#app/core/ids.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { ProductState } from "./product.lifecycle.ts";

/** What the office knows a product by, live or not. */
export type KnownProduct = { id: string; name: string; slug: string; state: ProductState; enterpriseId: string };
export type KnownPack = { variantId: string; productId: string; label: string };

const PAGE = 25;

/** Every product of every maker, the newest first; words look into names. `after` is the last id seen. */
export async function everyProduct({
  text,
  after,
}: {
  text: string;
  after: string | null;
}): Promise<{ products: KnownProduct[]; next: string | null }> {
  const words = text.trim().slice(0, 120);
  const rows = await db.product.findMany({
    where: words ? { versions: { some: { nameId: { contains: words, mode: "insensitive" } } } } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: known,
  });
  return {
    products: rows.slice(0, PAGE).map(knownOf),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null,
  };
}

export async function knownProducts(ids: readonly string[]): Promise<ReadonlyMap<string, KnownProduct>> {
  const rows = await db.product.findMany({ where: { id: { in: [...new Set(ids)] } }, select: known });
  return new Map(rows.map((row) => [row.id, knownOf(row)]));
}

export async function ownProducts(enterpriseId: string, tx: Tx = db): Promise<KnownProduct[]> {
  const rows = await tx.product.findMany({
    where: { enterpriseId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 500,
    select: known,
  });
  return rows.map(knownOf);
}

/** The packs of an enterprise that are not retired, by product and name; `of` keeps to some products. */
export async function ownPacks(enterpriseId: string, of?: readonly string[], tx: Tx = db): Promise<KnownPack[]> {
  const rows = await tx.variant.findMany({
    where: { retiredAt: null, product: { enterpriseId }, ...(of ? { productId: { in: [...of] } } : {}) },
    orderBy: { sku: "asc" },
    take: 500,
    select: {
      id: true,
      productId: true,
      sku: true,
      product: { select: known },
      listingVersionVariants: { orderBy: { version: { number: "desc" } }, take: 1, select: { name: true } },
    },
  });
  return rows.map(({ id, productId, sku, product, listingVersionVariants: [face] }) => ({
    variantId: id,
    productId,
    label: `${knownOf(product).name} ${face?.name ?? sku}`,
  }));
}

/** Whose versions these are. */
export async function listingOwners(
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, { productId: string; enterpriseId: string }>> {
  const rows = await db.listingVersion.findMany({
    where: { id: { in: [...new Set(versionIds)] } },
    select: { id: true, productId: true, product: { select: { enterpriseId: true } } },
  });
  return new Map(rows.map((row) => [row.id, { productId: row.productId, enterpriseId: row.product.enterpriseId }]));
}

const known = {
  id: true,
  slug: true,
  state: true,
  enterpriseId: true,
  liveVersion: { select: { nameId: true } },
  versions: { orderBy: { number: "desc" }, take: 1, select: { nameId: true } },
} as const;

type Row = Omit<KnownProduct, "name"> & {
  liveVersion: { nameId: string } | null;
  versions: readonly { nameId: string }[];
};

const knownOf = ({ liveVersion, versions, ...row }: Row): KnownProduct => ({
  ...row,
  name: liveVersion?.nameId ?? versions[0]?.nameId ?? row.slug,
});
