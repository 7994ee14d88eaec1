import { createListing } from "#app/domain/catalog/catalog.server.ts";
import { addLicence } from "#app/domain/licences/licences.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, product, today } from "../../cast/index.ts";

/** A draft just begun: a name, a category, one empty pack. */
export async function begun(c: Cast, nameId = "Sirup Pala"): Promise<string> {
  const form = { nameId, categoryCode: "kopi-teh" };
  const made = await createListing(c.owner, { enterpriseId: c.kitchen.id, form, now: today });
  if (!made.ok) throw new Error(made.code);
  return made.value.productId;
}

/** A craft needs no licence: this one could be submitted as it is. */
export const complete = (c: Cast): Promise<CastProduct> =>
  product(c.owner, c.kitchen, { name: "Tudung Pandan", category: "anyaman", until: "draft" });

export const versionOf = (productId: string) =>
  db.listingVersion.findFirstOrThrow({
    where: { productId },
    orderBy: { number: "desc" },
    include: { photos: { orderBy: { position: "asc" } }, variants: { orderBy: { position: "asc" } } },
  });

export async function licence(c: Cast, typed: string): Promise<string> {
  const added = await addLicence(c.owner, { enterpriseId: c.kitchen.id, typed, now: today });
  if (!added.ok) throw new Error(added.code);
  return added.value.id;
}
