import { system } from "#app/core/actor.ts";
import { coversOf, endedPermits } from "#app/domain/licences/licences.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { endHold, openHold } from "./hold.commands.server.ts";
import { type KnownProduct, knownProducts } from "./office.queries.server.ts";

const keeper = system("licence clock");

/** Every product a licence stands for is looked at again: held where a permit has ended, freed where one stands in. */
export async function weighPermits(licenceId: string): Promise<void> {
  for (const id of await idsUnder(licenceId)) await weighPermitsOf(id);
}

/** The products a licence stands for, on sale or not. */
export async function productsUnder(licenceId: string): Promise<KnownProduct[]> {
  return [...(await knownProducts(await idsUnder(licenceId))).values()];
}

async function idsUnder(licenceId: string): Promise<string[]> {
  const { variantIds, productIds, enterpriseIds } = await coversOf(licenceId);
  const products = await db.product.findMany({
    where: {
      OR: [
        { id: { in: productIds } },
        { enterpriseId: { in: enterpriseIds } },
        { variants: { some: { id: { in: variantIds } } } },
      ],
    },
    select: { id: true },
  });
  return products.map(({ id }) => id);
}

/** Opens or ends the product's licence hold by what its packs on sale carry today. Safe to repeat. */
export async function weighPermitsOf(productId: string): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { id: productId },
      select: { enterpriseId: true, variants: { where: { retiredAt: null }, select: { id: true } } },
    });
    if (!product) return;
    const { enterpriseId, variants } = product;
    const ended = await endedPermits(
      variants.map(({ id }) => ({ variantId: id, productId, enterpriseId })),
      tx,
    );
    if (ended.length > 0) {
      await openHold(tx, keeper, { productId, kind: "licence", reason: ended.join(", "), now });
    } else {
      await endHold(tx, keeper, { productId, kind: "licence", now });
    }
  });
}

/** The product behind a listing version that was just decided. */
export async function weighPermitsOfVersion(versionId: string): Promise<void> {
  const version = await db.listingVersion.findUnique({ where: { id: versionId }, select: { productId: true } });
  if (version) await weighPermitsOf(version.productId);
}
