import type { Person } from "#app/core/actor.ts";
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

/** Sent back by the curators, along the lifecycle's own edges. */
export async function returned(c: Cast): Promise<CastProduct> {
  const made = await product(c.owner, c.kitchen, { name: "Tudung Pandan", category: "anyaman", until: "submitted" });
  for (const state of ["inReview", "returned"] as const) {
    await db.listingVersion.update({ where: { id: made.versionId }, data: { state, decidedAt: today } });
  }
  return made;
}

export const versionOf = (productId: string) =>
  db.listingVersion.findFirstOrThrow({
    where: { productId },
    orderBy: { number: "desc" },
    include: { photos: { orderBy: { position: "asc" } }, variants: { orderBy: { position: "asc" } } },
  });

/** A number typed by an owner, as it stands on the label. */
export async function licence(
  c: Cast,
  typed: string,
  of: { actor: Person; enterpriseId: string } = { actor: c.owner, enterpriseId: c.kitchen.id },
): Promise<string> {
  const added = await addLicence(of.actor, { enterpriseId: of.enterpriseId, typed, now: today });
  if (!added.ok) throw new Error(added.code);
  return added.value.id;
}
