import { db, type Tx } from "#app/platform/db/db.server.ts";
import { lapsedOf } from "./expiry.rules.ts";
import { licencesNaming, type Pack } from "./licence.queries.server.ts";

/** What a licence stands for: packs, whole products, or all a business sells. Whose they are the catalog knows. */
export async function coversOf(licenceId: string) {
  const covers = await db.licenceCover.findMany({
    where: { licenceId, until: null },
    select: { variantId: true, productId: true, enterpriseId: true },
  });
  return {
    variantIds: covers.flatMap(({ variantId }) => variantId ?? []),
    productIds: covers.flatMap(({ productId }) => productId ?? []),
    enterpriseIds: covers.flatMap(({ enterpriseId }) => enterpriseId ?? []),
  };
}

/** The numbers of permits that ended or were voided and stop the sale of these packs; none where another stands in. */
export async function endedPermits(packs: readonly Pack[], tx: Tx = db): Promise<string[]> {
  const licences = await licencesNaming(packs, tx);
  const ended = packs.flatMap(({ variantId }) => lapsedOf(licences.get(variantId) ?? []));
  return [...new Set(ended.map(({ number }) => number))];
}
