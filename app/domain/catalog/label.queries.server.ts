import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { db, type Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { contentsOf } from "./content.queries.server.ts";
import { type Says, saysOf } from "./label.rules.ts";

/** What a label says about one pack: the one record that listing, print data and completeness check all read. */
export type LabelRecord = {
  variantId: string;
  productId: string;
  enterpriseId: string;
  slug: string;
  sku: string;
  /** Sold at present, as a pack of the live version. */
  live: boolean;
  licenceIds: string[];
  says: Says;
};

/** The label records of packs, as the live version has them; a pack that was never live has none. */
export async function labelRecords(
  variantIds: readonly string[],
  tx: Tx = db,
): Promise<ReadonlyMap<string, LabelRecord>> {
  const rows = await tx.variant.findMany({
    where: { id: { in: [...new Set(variantIds)] } },
    select: {
      id: true,
      sku: true,
      productId: true,
      retiredAt: true,
      product: { select: { enterpriseId: true, slug: true, state: true, liveVersionId: true } },
    },
  });
  const contents = await contentsOf(
    rows.flatMap((row) => row.product.liveVersionId ?? []),
    tx,
  );
  return new Map(
    rows.flatMap(({ id, sku, productId, retiredAt, product }): [string, LabelRecord][] => {
      const content = contents.get(product.liveVersionId ?? "");
      const pack = content?.variants.find((one) => one.variantId === id);
      if (!content || !pack) return [];
      const live = product.state === "live" && retiredAt === null;
      const { enterpriseId, slug } = product;
      const { licenceIds } = pack;
      const record = { variantId: id, productId, enterpriseId, slug, sku, live, licenceIds };
      return [[id, { ...record, says: saysOf(content, pack) }]];
    }),
  );
}

export type PackToMake = {
  variantId: string;
  product: string;
  pack: string;
  enterprise: string;
  picture: PictureView | null;
};

/** Packs sold at present, of one enterprise or by words of product and maker, in the order of their names. */
export async function packsOnSale({
  enterpriseId,
  text,
  take = 40,
}: {
  enterpriseId?: string;
  text?: string;
  take?: number;
}): Promise<PackToMake[]> {
  const rows = await db.variant.findMany({
    where: {
      retiredAt: null,
      product: {
        state: "live",
        ...(enterpriseId ? { enterpriseId } : {}),
        ...(text ? { OR: wordsIn(text) } : {}),
      },
    },
    orderBy: [{ product: { liveVersion: { nameId: "asc" } } }, { sku: "asc" }],
    take,
    select: {
      id: true,
      product: {
        select: {
          enterprise: { select: { name: true } },
          liveVersion: {
            select: {
              nameId: true,
              variants: { select: { variantId: true, name: true } },
              photos: { orderBy: { position: "asc" }, take: 1, select: { photoId: true } },
            },
          },
        },
      },
    },
  });
  const pictures = await picturesOf(rows.flatMap(({ product }) => product.liveVersion?.photos[0]?.photoId ?? []));
  return rows.flatMap(({ id, product: { enterprise, liveVersion } }) => {
    const pack = liveVersion?.variants.find((one) => one.variantId === id);
    if (!liveVersion || !pack) return [];
    const picture = pictures.get(liveVersion.photos[0]?.photoId ?? "") ?? null;
    return [{ variantId: id, product: liveVersion.nameId, pack: pack.name, enterprise: enterprise.name, picture }];
  });
}

function wordsIn(text: string): Prisma.ProductWhereInput[] {
  const has = { contains: text, mode: "insensitive" } as const;
  return [{ liveVersion: { nameId: has } }, { enterprise: { name: has } }];
}

/** The packs of a version: whose labels may have changed when it went live. */
export async function packsOfVersion(versionId: string): Promise<string[]> {
  const rows = await db.listingVersionVariant.findMany({ where: { versionId }, select: { variantId: true } });
  return rows.map((row) => row.variantId);
}
