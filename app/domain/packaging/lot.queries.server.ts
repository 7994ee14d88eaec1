import { variantLabels } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type PackagingLotView = {
  code: string;
  quantity: number;
  printedOn: Date;
  /** Which version of the artwork is on the packs. */
  proof: number;
  handedOverAt: Date | null;
  variantId: string;
  productId: string;
  enterpriseId: string;
  product: string;
  pack: string;
  enterprise: string;
};

/** For whose pack a printed lot was made; its code stands on every pack of it. Null when no lot is called so. */
export async function variantOfPackagingLot(code: string): Promise<string | null> {
  return (await packagingLotByCode(code))?.variantId ?? null;
}

/** A printed batch of packs by the code on it, written in whatever case; null where there is none. */
export async function packagingLotByCode(typed: string): Promise<PackagingLotView | null> {
  const code = typed.trim().toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9 ._/-]{0,63}$/.test(code)) return null;
  const lot = await db.packagingLot.findUnique({
    where: { code },
    select: {
      ...{ code: true, quantity: true, printedOn: true },
      proof: { select: { number: true } },
      job: {
        select: {
          ...{ variantId: true, enterpriseId: true },
          variant: { select: { productId: true } },
          handovers: { orderBy: { at: "asc" }, take: 1, select: { at: true } },
        },
      },
    },
  });
  if (!lot) return null;
  const { proof, job, ...own } = lot;
  const label = (await variantLabels([job.variantId])).get(job.variantId);
  return {
    ...own,
    proof: proof.number,
    handedOverAt: job.handovers[0]?.at ?? null,
    variantId: job.variantId,
    productId: job.variant.productId,
    enterpriseId: job.enterpriseId,
    product: label?.product ?? "",
    pack: label?.variant ?? "",
    enterprise: label?.enterprise ?? "",
  };
}
