import { newId, orderNumber } from "#app/core/ids.ts";
import { bearParcels, planParcels } from "#app/domain/orders/orders.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import type { CastEnterprise } from "./enterprises.ts";
import type { CastProduct } from "./goods.ts";
import { today } from "./land.ts";

export type CastParcel = { orderId: string; number: string; parcelId: string };

type Made = { quantity?: number; pickupPlaceId: string };

/** A paid order of one product, to be picked up at the mart, with the parcel its maker has to bring. */
export async function paidOrder(
  of: CastEnterprise,
  goods: CastProduct,
  { quantity = 2, pickupPlaceId }: Made,
): Promise<CastParcel> {
  const orderId = newId();
  const number = orderNumber();
  const [variant] = goods.variants;
  const total = BigInt(variant.price * quantity);
  await db.order.create({
    data: {
      id: orderId,
      number,
      checkoutToken: newId(),
      language: "id",
      termsVersion: "1",
      method: "card",
      delivery: "pickup",
      pickupPlaceId,
      goodsTotal: total,
      shippingTotal: 0n,
      total,
      holdUntil: today,
      placedAt: today,
      contact: { create: { name: "Pembeli", phone: "+6281234567890" } },
    },
  });
  await db.orderLine.create({
    data: {
      id: newId(),
      orderId,
      position: 0,
      productId: goods.productId,
      variantId: variant.id,
      versionId: goods.versionId,
      enterpriseId: of.id,
      placeId: of.placeId,
      productName: "Kopi Rempah",
      variantName: "100 g",
      enterpriseName: "Dapur Rempah",
      sku: variant.sku,
      unitPrice: BigInt(variant.price),
      quantity,
      lineTotal: total,
      weightGrams: 120,
      versionHash: "0".repeat(64),
      licences: [],
      commissionBp: 0,
      collectsPpn: false,
    },
  });
  const plans = await planParcels(orderId);
  await inTransaction(async (tx) => {
    await tx.order.update({ where: { id: orderId }, data: { state: "confirmed", confirmedAt: today } });
    await bearParcels(tx, orderId, plans, today);
  });
  const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId }, select: { id: true } });
  return { orderId, number, parcelId };
}
