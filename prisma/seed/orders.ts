import { addDays, addHours, addMinutes, witDay } from "#app/core/time.ts";
import { HOLD_MINUTES, TERMS_VERSION } from "#app/domain/orders/checkout.rules.ts";
import type { OrderState } from "#app/domain/orders/order.lifecycle.ts";
import { ACCEPT_HOURS, type ParcelState, parcelStates } from "#app/domain/orders/parcel.lifecycle.ts";
import { receiveByOf } from "#app/domain/orders/promise.rules.ts";
import type { SeedContext } from "./context.ts";
import { buyerOf, buyers } from "./data/buyers.ts";
import { seedId } from "./ids.ts";
import { orderEvents } from "./order-events.ts";
import { seedOrderMoney } from "./order-money.ts";
import { sampleNumber } from "./order-number.ts";
import { orderSheets, type Sheet, type SheetParcel } from "./order-sheets.ts";
import { seedOrderStock } from "./order-stock.ts";

/** Orders of the last six months, in every state, with their parcels, money, books, stock and history. */
export async function seedOrders(context: SeedContext): Promise<void> {
  const { db } = context;
  const sheets = await orderSheets(context, (plan) => buyerOf(plan).region);
  await insert(context, sheets);
  await walkOrders(context, sheets);
  await walkParcels(context, sheets);
  await seedOrderStock(db, sheets);
  await seedOrderMoney(context, sheets);
  await orderEvents(context, sheets);
}

async function insert({ db, people }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const mart = seedId("place:mart");
  const names = await regionNames(db);
  await db.order.createMany({
    data: sheets.map(({ id, name, placedAt, delivery, goodsTotal, total, ...plan }) => ({
      id,
      number: sampleNumber(name),
      userId: buyerOf(plan).account ? (people.get("pembeli") ?? null) : null,
      checkoutToken: seedId(`token:${name}`),
      language: "id" as const,
      termsVersion: TERMS_VERSION,
      method: "card" as const,
      delivery: delivery.choice === "pickup" ? ("pickup" as const) : ("ship" as const),
      pickupPlaceId: delivery.choice === "pickup" ? mart : null,
      goodsTotal,
      shippingTotal: delivery.price,
      total,
      tariffVersion: delivery.tariff?.version ?? null,
      holdUntil: addMinutes(placedAt, HOLD_MINUTES),
      placedAt,
    })),
  });
  await db.orderContact.createMany({
    data: sheets.map(({ id, delivery, ...plan }) => {
      const { name, phone, email, region, street } = buyerOf(plan);
      const where = { regionCode: region, street, addressText: `${street}\n${names(region)}` };
      return { orderId: id, name, phone, email, ...(delivery.choice === "pickup" ? {} : where) };
    }),
  });
  await db.orderLine.createMany({ data: sheets.flatMap(({ lines }) => lines) });
}

async function regionNames(db: SeedContext["db"]): Promise<(code: string) => string> {
  const codes = buyers.flatMap(({ region }) => [region, region.slice(0, 5), region.slice(0, 2)]);
  const rows = await db.region.findMany({ where: { code: { in: codes } }, select: { code: true, name: true } });
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (code) => [code, code.slice(0, 5), code.slice(0, 2)].flatMap((one) => names.get(one) ?? []).join(", ");
}

/** State by state along the lifecycle: the database knows no other way. */
async function walkOrders({ db }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  for (const { id, road, at, placedAt } of sheets) {
    for (const state of road.order) {
      const stamps: Partial<Record<OrderState, object>> = {
        confirmed: { confirmedAt: at.confirmed },
        expired: { closedAt: addMinutes(placedAt, HOLD_MINUTES) },
        completed: { closedAt: at.judged },
        cancelled: { closedAt: at.judged },
      };
      await db.order.update({ where: { id }, data: { state, ...stamps[state] } });
    }
  }
}

async function walkParcels({ db, now }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const paid = sheets.filter(({ road }) => road.parcel !== undefined);
  const parcels = paid.flatMap((sheet) => sheet.parcels.map((parcel, at) => ({ sheet, parcel, at })));
  await db.parcel.createMany({ data: parcels.map(({ sheet, parcel, at }) => parcelRow(sheet, parcel, { at, now })) });
  await db.parcelLine.createMany({
    data: parcels.flatMap(({ parcel }) =>
      parcel.lines.map((line) => ({
        id: seedId(`parcel line:${line.id}`),
        parcelId: parcel.id,
        orderLineId: line.id,
        quantity: line.quantity,
      })),
    ),
  });
  const longest = Math.max(...paid.map(({ road }) => road.parcel?.length ?? 0));
  for (let step = 0; step < longest; step += 1) {
    for (const state of parcelStates) {
      const moved = parcels.filter(({ sheet }) => sheet.road.parcel?.[step] === state);
      const ids = moved.map(({ parcel }) => parcel.id);
      if (ids.length > 0) await db.parcel.updateMany({ where: { id: { in: ids } }, data: { state } });
    }
  }
}

function parcelRow(sheet: Sheet, parcel: SheetParcel, { at, now }: { at: number; now: Date }) {
  const { road, delivery } = sheet;
  const passed = (state: ParcelState) => road.parcel?.includes(state) ?? false;
  const day = new Date(witDay(sheet.at.confirmed));
  const { lines: _, daysMin, daysMax, ...row } = parcel;
  const shipped = passed("shipped");
  // While it is on its way the buyer has time, however old the sample grows to be before somebody looks.
  const due = Math.max(addDays(sheet.at.shipped, receiveByOf(daysMax)).getTime(), addDays(now, 7).getTime());
  return {
    ...row,
    daysMin,
    daysMax,
    number: `${sampleNumber(sheet.name)}-${at + 1}`,
    orderId: sheet.id,
    courier: delivery.choice === "pickup" ? null : delivery.choice,
    tariffId: delivery.tariff?.id ?? null,
    promisedFrom: addDays(day, daysMin ?? 2),
    promisedTo: addDays(day, daysMax ?? 2),
    acceptBy: addHours(sheet.at.confirmed, ACCEPT_HOURS),
    createdAt: sheet.at.confirmed,
    acceptedAt: passed("accepted") ? sheet.at.accepted : null,
    packedAt: passed("packed") ? sheet.at.packed : null,
    shippedAt: passed("shipped") ? sheet.at.shipped : null,
    deliveredAt: passed("delivered") ? sheet.at.delivered : null,
    receivedAt: passed("received") ? sheet.at.received : null,
    waybill: passed("shipped") && delivery.choice !== "pickup" ? `CONTOH${parcel.id.slice(-8).toUpperCase()}` : null,
    receiveBy: shipped ? new Date(due) : null,
    refusedReason: passed("rejected") ? "Bahan baku belum datang (contoh)" : null,
  };
}
