import { rupiah, times } from "#app/core/money.ts";
import { addDays, addHours, addMinutes } from "#app/core/time.ts";
import { type GoodsForSale, goodsForSale } from "#app/domain/catalog/catalog.server.ts";
import { type SoundLine, travelling } from "#app/domain/orders/checkout.queries.server.ts";
import { agreementsOn } from "#app/domain/orders/commission.queries.server.ts";
import { type DeliveryOption, deliveryOptions } from "#app/domain/orders/delivery.queries.server.ts";
import { linesOf } from "#app/domain/orders/snapshot.rules.ts";
import type { SeedContext } from "./context.ts";
import { enterpriseId } from "./enterprises.ts";
import { chance, seedId } from "./ids.ts";
import { orderPlans, type Plan } from "./order-plans.ts";

export type SheetLine = ReturnType<typeof linesOf>[number];

export type SheetParcel = {
  id: string;
  enterpriseId: string;
  placeId: string;
  grams: number;
  shipping: number;
  daysMin: number | null;
  daysMax: number | null;
  lines: SheetLine[];
};

/** One order of the sample with everything it consists of, priced as the checkout would have priced it. */
export type Sheet = Plan & {
  id: string;
  at: Moments;
  delivery: DeliveryOption;
  goodsTotal: number;
  total: number;
  lines: SheetLine[];
  parcels: SheetParcel[];
};

export type Moments = Record<
  "confirmed" | "accepted" | "packed" | "shipped" | "delivered" | "received" | "judged" | "paidBack",
  Date
>;

/** What is left to be sold of every pack, so that no sample order holds what another one took. */
type Shelf = { goods: GoodsForSale; left: number };

export async function orderSheets({ db, now }: SeedContext, regionOf: (plan: Plan) => string): Promise<Sheet[]> {
  const variants = await db.variant.findMany({ where: { product: { state: "live" } }, select: { id: true } });
  const all = await goodsForSale(
    variants.map(({ id }) => id),
    "id",
  );
  const shelves: Shelf[] = all
    .filter(({ sellable }) => sellable)
    .toSorted((a, b) => a.sku.localeCompare(b.sku))
    .map((goods) => ({ goods, left: (goods.stock[0]?.available ?? 0) - 6 }));
  const agreements = await agreementsOn(all, { now });
  const sheets: Sheet[] = [];
  for (const plan of orderPlans(now)) {
    const lines = plan.makers.flatMap((maker, place) => chosen(shelves, plan, { maker, place }));
    if (lines.length === 0) continue;
    const options = await deliveryOptions({
      goods: lines.map(travelling),
      regionCode: plan.pickup ? null : regionOf(plan),
      language: "id",
      now: plan.placedAt,
    });
    const open = options.filter(({ blocked }) => blocked === null);
    const delivery = open.find(({ choice }) => choice === "reguler") ?? open.find(({ choice }) => choice === "pickup");
    if (delivery) sheets.push(sheetOf({ plan, lines, delivery, agreements, now }));
  }
  return sheets;
}

/** One or two packs of a maker; without a maker, of whoever chance names. */
function chosen(shelves: Shelf[], plan: Plan, { maker, place }: { maker: string | null; place: number }): SoundLine[] {
  const open = shelves.filter(
    ({ goods, left }) => left > 3 && (maker === null || goods.enterpriseId === enterpriseId({ key: maker })),
  );
  const first = open[Math.floor(chance(`goods:${plan.name}:${place}`) * open.length)];
  if (!first) return [];
  const also = open.find(
    (shelf) => shelf !== first && shelf.goods.enterpriseId === first.goods.enterpriseId && shelf.left > 3,
  );
  const both = also && chance(`also:${plan.name}:${place}`) < 0.4 ? [first, also] : [first];
  return both.map((shelf, at): SoundLine => {
    const quantity = 1 + Math.floor(chance(`quantity:${plan.name}:${place}:${at}`) * 3);
    shelf.left -= quantity;
    const { goods } = shelf;
    return {
      goods,
      quantity,
      variantId: goods.variantId,
      wanted: quantity,
      notice: null,
      unitPrice: goods.price,
      formerPrice: null,
      lineTotal: times(goods.price, quantity),
      placeId: goods.stock[0]?.placeId ?? "",
    };
  });
}

type Making = {
  plan: Plan;
  lines: SoundLine[];
  delivery: DeliveryOption;
  agreements: Awaited<ReturnType<typeof agreementsOn>>;
  now: Date;
};

function sheetOf({ plan, lines, delivery, agreements, now }: Making): Sheet {
  const id = seedId(`order:${plan.name}`);
  const goodsTotal = lines.reduce((sum, line) => sum + line.lineTotal, 0);
  const view = { ...delivery, total: rupiah(goodsTotal + delivery.price), tooLittle: false, shown: "" };
  const rows = linesOf({ lines, delivery: view, ...agreements, now: plan.placedAt }, id).map((row, at) => ({
    ...row,
    id: seedId(`order line:${plan.name}:${at}`),
  }));
  const parcels = parcelsOf(plan.name, rows, delivery);
  const daysMax = Math.max(0, ...parcels.map((parcel) => parcel.daysMax ?? 1));
  return {
    ...plan,
    id,
    delivery,
    goodsTotal,
    total: view.total,
    lines: rows,
    parcels,
    at: moments(plan, daysMax, now),
  };
}

function parcelsOf(name: string, rows: SheetLine[], delivery: DeliveryOption): SheetParcel[] {
  const firsts = rows.filter((row, at) => rows.findIndex((other) => together(row, other)) === at);
  return firsts.map((first, at) => {
    const lines = rows.filter((row) => together(row, first));
    const { placeId, enterpriseId: maker, daysMin, daysMax } = first;
    const quote = delivery.parcels.find((one) => one.placeId === placeId && one.enterpriseId === maker);
    return {
      id: seedId(`parcel:${name}:${at}`),
      enterpriseId: maker,
      placeId,
      daysMin,
      daysMax,
      lines,
      grams: lines.reduce((total, line) => total + line.weightGrams * line.quantity, 0),
      shipping: quote?.price ?? 0,
    };
  });
}

const together = (one: SheetLine, other: SheetLine): boolean =>
  one.placeId === other.placeId && one.enterpriseId === other.enterpriseId;

/** Each step some time after the one before, and none of them ahead of now. */
function moments({ name, placedAt }: Plan, daysMax: number, now: Date): Moments {
  const past = (at: Date) => (at < now ? at : addMinutes(now, -5));
  const confirmed = past(addMinutes(placedAt, 4 + chance(`paid:${name}`) * 30));
  const accepted = past(addHours(confirmed, 1 + chance(`accept:${name}`) * 18));
  const packed = past(addHours(accepted, 2 + chance(`pack:${name}`) * 20));
  const shipped = past(addHours(packed, 1 + chance(`ship:${name}`) * 12));
  const delivered = past(addDays(shipped, 1 + chance(`deliver:${name}`) * Math.max(1, daysMax - 1)));
  const received = past(addHours(delivered, 3 + chance(`receive:${name}`) * 40));
  const judged = past(addHours(received, 20));
  return { confirmed, accepted, packed, shipped, delivered, received, judged, paidBack: past(addHours(judged, 2)) };
}
