import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { born } from "./listing.birth.server.ts";
import { freeSlug, pastSlugRace } from "./slug.server.ts";
import { newVariant } from "./variant.commands.server.ts";

type Copied = { productId: string; nameId: string; now: Date };

const MOST_LETTERS = 80;

/**
 * A new product that begins with the words, photos and packs of another one of the same enterprise. Barcodes and stock
 * are of the very pack and stay behind; licences are put on again by whoever knows that they cover it.
 */
export async function copyProduct(
  actor: Actor,
  { productId, nameId, now }: Copied,
): Promise<Result<{ productId: string }>> {
  const authorId = personOf(actor);
  if (!authorId) return refuse("notFound");
  return pastSlugRace(() =>
    allOrNothing(async (tx) => {
      const source = await tx.listingVersion.findFirst({
        where: { productId },
        orderBy: { number: "desc" },
        include: {
          product: { select: { enterpriseId: true } },
          photos: true,
          variants: { orderBy: { position: "asc" } },
        },
      });
      if (!source || !memberOf(actor, source.product.enterpriseId, "catalog")) return refuse("notFound");
      const { enterpriseId } = source.product;
      const { categoryCode, storyId, storyEn, compositionId, compositionEn, allergens, claims, storage } = source;
      const { shelfLifeDays, producer, notHalal } = source;
      const id = newId(now.getTime());
      const versionId = newId(now.getTime());
      const name = nameId.slice(0, MOST_LETTERS);
      const slug = await freeSlug(tx, name, id);
      await tx.product.create({
        data: { id, enterpriseId, categoryCode, slug, createdById: authorId, createdAt: now },
      });
      await tx.listingVersion.create({
        data: {
          ...{ categoryCode, storyId, storyEn, compositionId, compositionEn, allergens, claims, storage },
          ...{ shelfLifeDays, producer, notHalal, attributes: source.attributes ?? {} },
          ...{ id: versionId, productId: id, number: 1, nameId: name, authorId, createdAt: now, changedAt: now },
        },
      });
      await tx.listingVersionPhoto.createMany({ data: source.photos.map((photo) => ({ ...photo, versionId })) });
      for (const { position, name: pack, ...face } of source.variants) {
        const faceId = await newVariant(tx, { productId: id, versionId }, { position, now });
        const { netQuantity, netUnit, packaging, proposedPrice, weightGrams, lengthMm, widthMm, heightMm } = face;
        await tx.listingVersionVariant.update({
          where: { id: faceId },
          data: {
            ...{ name: pack, netQuantity, netUnit, packaging, proposedPrice },
            ...{ weightGrams, lengthMm, widthMm, heightMm, label: face.label ?? {} },
          },
        });
      }
      await born(tx, actor, { versionId, productId: id, enterpriseId, now });
      return done({ productId: id });
    }),
  );
}
