import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type VariantLabel = { product: string; variant: string; enterprise: string };

/** Names in Indonesian, of the live version or else the newest one, whatever became of the pack. */
export async function variantLabels(variantIds: readonly string[]): Promise<ReadonlyMap<string, VariantLabel>> {
  const rows = await db.variant.findMany({
    where: { id: { in: [...new Set(variantIds)] } },
    include: {
      product: { select: { enterpriseId: true, liveVersionId: true } },
      listingVersionVariants: {
        orderBy: { version: { number: "desc" } },
        select: { name: true, versionId: true, version: { select: { nameId: true } } },
      },
    },
  });
  const makers = await enterprisesById(
    rows.map((row) => row.product.enterpriseId),
    "id",
  );
  return new Map(
    rows.map((row) => {
      const faces = row.listingVersionVariants;
      const face = faces.find((one) => one.versionId === row.product.liveVersionId) ?? faces[0];
      return [
        row.id,
        {
          product: face?.version.nameId ?? "",
          variant: face?.name ?? row.sku,
          enterprise: makers.get(row.product.enterpriseId)?.name ?? "",
        },
      ];
    }),
  );
}
