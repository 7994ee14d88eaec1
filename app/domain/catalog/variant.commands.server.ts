import type { Actor } from "#app/core/actor.ts";
import { newId, orderNumber } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { changeDraft, type Draft } from "./draft.server.ts";
import { type LicencesForm, MOST_VARIANTS, type PricesForm } from "./listing.schema.ts";
import { countStock } from "./shelf.commands.server.ts";

type Of = { productId: string; now: Date };

/** Name, content, proposed price and stock of every pack. Stock is of today and needs no review. */
export async function savePrices(actor: Actor, { productId, form, now }: Of & { form: PricesForm }): Promise<Result> {
  return changeDraft({ actor, productId, now, edition: form.edition }, async (tx, draft) => {
    const [home] = await premisesOf(draft.enterpriseId, tx);
    for (const [at, { variantId, name, netQuantity, netUnit, price, onhand, barcode }] of form.variants.entries()) {
      const { count } = await tx.listingVersionVariant.updateMany({
        where: { versionId: draft.versionId, variantId },
        data: { name, netQuantity, netUnit, barcode, proposedPrice: price },
      });
      if (count === 0 || onhand === null) continue;
      if (!home) return refuse("catalog.refused.noPlace", { field: `variants[${at}].onhand` });
      const counted = await countStock(tx, actor, { variantId, placeId: home.id, onhand, now });
      if (!counted.ok) return { ...counted, field: `variants[${at}].onhand` };
    }
    return done();
  });
}

/** One more pack. What stands on all the others most likely stands on it, too: the owner unticks it otherwise. */
export async function addVariant(actor: Actor, { productId, now }: Of): Promise<Result> {
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    const packs = await tx.listingVersionVariant.findMany({
      where: { versionId: draft.versionId },
      orderBy: { position: "desc" },
      include: { licences: true },
    });
    if (packs.length >= MOST_VARIANTS)
      return refuse("catalog.refused.manyVariants", { params: { max: MOST_VARIANTS } });
    const faceId = await newVariant(tx, draft, { position: (packs[0]?.position ?? -1) + 1, now });
    await tx.listingVersionVariantLicence.createMany({
      data: onEvery(packs).map((licenceId) => ({ versionVariantId: faceId, licenceId })),
    });
    return done();
  });
}

const onEvery = (packs: readonly { licences: readonly { licenceId: string }[] }[]): string[] => {
  const [first, ...others] = packs.map(({ licences }) => licences.map(({ licenceId }) => licenceId));
  return (first ?? []).filter((id) => others.every((ids) => ids.includes(id)));
};

/** Takes a pack out of the draft. One that was never sold is forgotten, one that was stays until approval. */
export async function removeVariant(
  actor: Actor,
  { productId, variantId, now }: Of & { variantId: string },
): Promise<Result> {
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    const left = await tx.listingVersionVariant.count({ where: { versionId: draft.versionId } });
    if (left <= 1) return refuse("catalog.refused.lastVariant");
    const { count } = await tx.listingVersionVariant.deleteMany({ where: { versionId: draft.versionId, variantId } });
    if (count === 0) return refuse("notFound");
    await tx.variant.updateMany({ where: { id: variantId, price: null }, data: { retiredAt: now } });
    return done();
  });
}

/** Answers the id of the pack's face in this draft. */
export async function newVariant(
  tx: Tx,
  draft: Pick<Draft, "productId" | "versionId">,
  { position, now }: { position: number; now: Date },
): Promise<string> {
  const variantId = newId(now.getTime());
  const faceId = newId(now.getTime());
  await tx.variant.create({
    data: { id: variantId, productId: draft.productId, sku: `UKM-${orderNumber()}`, createdAt: now },
  });
  await tx.listingVersionVariant.create({
    data: { id: faceId, versionId: draft.versionId, variantId, position },
  });
  return faceId;
}

/** Which licences stand on which pack; a licence of another enterprise is none. */
export async function saveLicences(
  actor: Actor,
  { productId, form, now }: Of & { form: LicencesForm },
): Promise<Result> {
  return changeDraft({ actor, productId, now, edition: form.edition }, async (tx, draft) => {
    const known = await licencesById(
      form.variants.flatMap((variant) => variant.licenceIds),
      tx,
    );
    for (const { variantId, licenceIds } of form.variants) {
      const pack = await tx.listingVersionVariant.findUnique({
        where: { versionId_variantId: { versionId: draft.versionId, variantId } },
        select: { id: true },
      });
      if (!pack) continue;
      const own = licenceIds.filter((id) => known.get(id)?.enterpriseId === draft.enterpriseId);
      await tx.listingVersionVariantLicence.deleteMany({ where: { versionVariantId: pack.id } });
      await tx.listingVersionVariantLicence.createMany({
        data: own.map((licenceId) => ({ versionVariantId: pack.id, licenceId })),
        skipDuplicates: true,
      });
    }
    return done();
  });
}

/** A number just typed stands on every pack, until the owner says otherwise. */
export async function putOnEveryPack(
  actor: Actor,
  { productId, licenceId, now }: Of & { licenceId: string },
): Promise<Result> {
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    const licence = (await licencesById([licenceId], tx)).get(licenceId);
    if (licence?.enterpriseId !== draft.enterpriseId) return refuse("notFound");
    const packs = await tx.listingVersionVariant.findMany({
      where: { versionId: draft.versionId },
      select: { id: true },
    });
    await tx.listingVersionVariantLicence.createMany({
      data: packs.map(({ id }) => ({ versionVariantId: id, licenceId })),
      skipDuplicates: true,
    });
    return done();
  });
}
