import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import { priceWithinBand } from "./change.rules.ts";
import type { ShelfForm } from "./listing.schema.ts";
import { levelLots } from "./lot.commands.server.ts";

type Count = { variantId: string; placeId: string; onhand: number; seen?: number; now: Date };

/** What the owner counted on the shelf. Less than is already promised cannot be, so it is refused in words. */
export const setOnhand = (actor: Actor, count: Count): Promise<Result> =>
  inTransaction((tx) => countStock(tx, actor, count));

export async function countStock(
  tx: Tx,
  actor: Actor,
  { variantId, placeId, onhand, seen, now }: Count,
): Promise<Result> {
  const variant = await ownVariant(tx, actor, variantId);
  if (!variant) return refuse("notFound");
  if (variant.bundle) return refuse("catalog.refused.bundleCounted", { field: "onhand" });
  const places = await premisesOf(variant.product.enterpriseId, tx);
  if (!places.some(({ id }) => id === placeId)) return refuse("notFound");
  await tx.stock.createMany({ data: [{ variantId, placeId }], skipDuplicates: true });
  await tx.$executeRaw`
    SELECT FROM stock WHERE variant_id = ${variantId}::uuid AND place_id = ${placeId}::uuid FOR NO KEY UPDATE`;
  const before = await tx.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId, placeId } } });
  if (seen !== undefined && seen !== before.onhand) {
    return refuse("catalog.refused.stockMoved", { field: "onhand", params: { onhand: before.onhand } });
  }
  if (onhand === before.onhand) return done();
  if (onhand < before.reserved) {
    return refuse("catalog.refused.promised", { field: "onhand", params: { reserved: before.reserved } });
  }
  await tx.stock.update({ where: { variantId_placeId: { variantId, placeId } }, data: { onhand } });
  await tx.stockMovement.create({
    data: {
      id: newId(now.getTime()),
      variantId,
      placeId,
      kind: "count",
      onhandDelta: onhand - before.onhand,
      reservedDelta: 0,
      sourceKind: "desk",
      byId: personOf(actor),
      at: now,
    },
  });
  await levelLots(tx, [{ variantId, placeId }]);
  await touch(tx, variant.productId);
  const details = { from: before.onhand, to: onhand };
  await record(tx, { flow: "stock", action: "count", ...about(variant), actor, details, now });
  return done();
}

type NewPrice = { variantId: string; price: Rupiah; now: Date };

/** A price near the last reviewed one holds at once; a larger step must travel in a version. */
export const setPrice = (actor: Actor, price: NewPrice): Promise<Result> =>
  inTransaction((tx) => changePrice(tx, actor, price));

/**
 * Price and count of a pack at one place, both or neither. What the owner left as she saw it is not hers to write; what
 * moved since is told instead of overwritten: a parcel may have left the shelf while the form lay open.
 */
export const saveShelf = (actor: Actor, { form, now }: { form: ShelfForm; now: Date }): Promise<Result> =>
  allOrNothing((tx) => writeShelf(tx, actor, form, now));

/** Many packs together, all or none; a refusal names the row that stands in the way. */
export function saveShelves(actor: Actor, { rows, now }: { rows: readonly ShelfForm[]; now: Date }): Promise<Result> {
  return allOrNothing(async (tx) => {
    // Always in the same order, so that two who save at once wait for each other instead of both being stopped.
    const inOrder = rows.map((row, at) => ({ row, at })).toSorted((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1));
    for (const { row, at } of inOrder) {
      const written = await writeShelf(tx, actor, row, now);
      if (!written.ok) return { ...written, field: `rows[${at}].${written.field ?? "onhand"}` };
    }
    return done();
  });
}

const keyOf = ({ variantId, placeId }: ShelfForm): string => `${variantId} ${placeId}`;

async function writeShelf(tx: Tx, actor: Actor, form: ShelfForm, now: Date): Promise<Result> {
  const { variantId, placeId, price, seenPrice, onhand, seenOnhand, mark } = form;
  const variant = await ownVariant(tx, actor, variantId);
  if (!variant) return refuse("notFound");
  if (mark !== undefined) await tx.variant.update({ where: { id: variantId }, data: { lowStockMark: mark } });
  if (price !== seenPrice) {
    if (variant.price !== BigInt(seenPrice)) return refuse("catalog.refused.priceMoved", { field: "price" });
    const priced = await changePrice(tx, actor, { variantId, price, now });
    if (!priced.ok) return priced;
  }
  return onhand === seenOnhand ? done() : countStock(tx, actor, { variantId, placeId, onhand, seen: seenOnhand, now });
}

async function changePrice(tx: Tx, actor: Actor, { variantId, price, now }: NewPrice): Promise<Result> {
  const variant = await ownVariant(tx, actor, variantId);
  if (!variant) return refuse("notFound");
  if (variant.price === null || variant.reviewedPrice === null) {
    return refuse("catalog.refused.notReviewed", { field: "price" });
  }
  if (BigInt(price) === variant.price) return done();
  if (!priceWithinBand(price, Number(variant.reviewedPrice))) {
    return refuse("catalog.refused.priceStep", { field: "price" });
  }
  await tx.variant.update({ where: { id: variantId }, data: { price } });
  // A draft that carries the old price along would bring it back: it follows, unless it says something else.
  await tx.listingVersionVariant.updateMany({
    where: { variantId, proposedPrice: variant.price, version: { state: "draft" } },
    data: { proposedPrice: price },
  });
  await tx.priceChange.create({
    data: {
      id: newId(now.getTime()),
      variantId,
      before: variant.price,
      after: price,
      reviewed: false,
      byId: personOf(actor),
      at: now,
    },
  });
  await touch(tx, variant.productId);
  const details = { from: Number(variant.price), to: price };
  await record(tx, { flow: "price", action: "change", ...about(variant), actor, details, now });
  return done();
}

type OwnVariant = {
  productId: string;
  bundle: boolean;
  price: bigint | null;
  reviewedPrice: bigint | null;
  product: { enterpriseId: string };
};

async function ownVariant(tx: Tx, actor: Actor, id: string): Promise<OwnVariant | null> {
  await tx.$executeRaw`SELECT FROM variant WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.variant.findUnique({
    where: { id },
    select: {
      productId: true,
      bundle: true,
      price: true,
      reviewedPrice: true,
      product: { select: { enterpriseId: true } },
    },
  });
  return row && memberOf(actor, row.product.enterpriseId, "catalog") ? row : null;
}

const touch = (tx: Tx, productId: string) =>
  tx.product.update({ where: { id: productId }, data: { revision: { increment: 1 } } });

const about = (variant: OwnVariant): { subject: Subject; subjects: Subject[] } => ({
  subject: { kind: "product", id: variant.productId },
  subjects: [{ kind: "enterprise", id: variant.product.enterpriseId }],
});
