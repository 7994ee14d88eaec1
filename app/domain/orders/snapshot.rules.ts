import { newId } from "#app/core/ids.ts";
import { noMoney, type Rupiah } from "#app/core/money.ts";
import { type BundlePart, partAmounts } from "#app/domain/catalog/catalog.ts";
import type { DeliveryView, SoundLine } from "./checkout.queries.server.ts";
import { chargedGrams } from "./shipping.rules.ts";

type Frozen = {
  lines: readonly SoundLine[];
  delivery: DeliveryView;
  terms: ReadonlyMap<string, { commissionBp: number; collectsPpn: boolean }>;
  /** In basis points, by pack. */
  commissions: ReadonlyMap<string, number>;
  now: Date;
};

/** Volume counts by this divisor where no courier carries the goods. */
const COUNTER = { minimumGrams: 0, toleranceGrams: 0, volumeDivisor: 6000 };

/** What a buyer saw, word for word and price for price; never touched again. */
export function linesOf({ lines, delivery, terms, commissions, now }: Frozen, orderId: string) {
  return lines.map(({ goods, quantity, placeId, unitPrice, lineTotal }, position) => {
    const parcel = delivery.parcels.find((one) => one.placeId === placeId && one.enterpriseId === goods.enterpriseId);
    const term = terms.get(goods.enterpriseId);
    return {
      id: newId(now.getTime()),
      orderId,
      position,
      productId: goods.productId,
      variantId: goods.variantId,
      versionId: goods.versionId,
      enterpriseId: goods.enterpriseId,
      placeId,
      productName: goods.productName,
      variantName: goods.variantName,
      enterpriseName: goods.enterpriseName,
      sku: goods.sku,
      unitPrice,
      quantity,
      lineTotal,
      netQuantity: goods.netQuantity,
      netUnit: goods.netUnit,
      // What the courier counts for one unit: the parcels of the confirmed order are weighed by it again.
      weightGrams: chargedGrams(goods, delivery.tariff?.rounding ?? COUNTER),
      versionHash: goods.versionHash,
      licences: goods.licences,
      commissionBp: commissions.get(goods.variantId) ?? 0,
      collectsPpn: term?.collectsPpn ?? false,
      daysMin: parcel?.daysMin ?? null,
      daysMax: parcel?.daysMax ?? null,
      tariffVersion: delivery.tariff?.version ?? null,
    };
  });
}

type Parted = Pick<Frozen, "terms" | "now"> & { parts: readonly BundlePart[]; unitPrice: Rupiah };

/** What one bundle consists of and whose money each part of its price is, as it holds on the day it is sold. */
export function partRows({ parts, unitPrice, terms, now }: Parted) {
  const amounts = parts.length > 0 ? partAmounts(unitPrice, parts) : [];
  return parts.map(({ variantId, enterpriseId, name, quantity }, at) => ({
    ...{ id: newId(now.getTime()), variantId, enterpriseId, name, quantity, amount: amounts[at] ?? noMoney },
    commissionBp: terms.get(enterpriseId)?.commissionBp ?? 0,
    collectsPpn: terms.get(enterpriseId)?.collectsPpn ?? false,
  }));
}
