import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { addDays, addHours, addWorkingDays, witDay } from "#app/core/time.ts";
import { originPlaces, zoneBetween } from "#app/domain/places/places.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { giveHoldsToParcel } from "./hold.commands.server.ts";
import { ACCEPT_HOURS } from "./parcel.lifecycle.ts";
import { chargedKilograms, shippingPrice } from "./shipping.rules.ts";

const PICKUP_WORKING_DAYS = 2;

export type ParcelPlan = {
  number: string;
  enterpriseId: string;
  placeId: string;
  courier: string | null;
  tariffId: string | null;
  grams: number;
  shipping: number;
  daysMin: number | null;
  daysMax: number | null;
  lines: { orderLineId: string; quantity: number }[];
};

/**
 * One parcel for each maker and place, weighed and priced again from what the order froze.
 * It reads other rooms, so it is done before the transaction that confirms the order.
 */
export async function planParcels(orderId: string): Promise<ParcelPlan[]> {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      number: true,
      placedAt: true,
      tariffVersion: true,
      contact: { select: { regionCode: true } },
      lines: { orderBy: { position: "asc" } },
    },
  });
  const tariff = await tariffOf(order.tariffVersion);
  const plans: ParcelPlan[] = [];
  for (const lines of groups(order.lines)) {
    const [first] = lines;
    if (!first) continue;
    const grams = lines.reduce((total, line) => total + line.weightGrams * line.quantity, 0);
    const perKg = tariff && (await rateFor(tariff, first.placeId, order.contact?.regionCode ?? null, order.placedAt));
    plans.push({
      number: `${order.number}-${plans.length + 1}`,
      enterpriseId: first.enterpriseId,
      placeId: first.placeId,
      courier: tariff?.courier ?? null,
      tariffId: tariff?.id ?? null,
      grams,
      shipping: tariff && perKg !== null ? shippingPrice(chargedKilograms(grams, tariff), rupiah(perKg)) : 0,
      daysMin: first.daysMin,
      daysMax: first.daysMax,
      lines: lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity })),
    });
  }
  return plans;
}

/** Parcels are born with the confirmation of their order, in its transaction. */
export async function bearParcels(tx: Tx, orderId: string, plans: readonly ParcelPlan[], now: Date): Promise<void> {
  for (const { lines, ...plan } of plans) {
    const id = newId(now.getTime());
    await tx.parcel.create({
      data: {
        ...plan,
        id,
        orderId,
        ...promise(now, plan),
        acceptBy: addHours(now, ACCEPT_HOURS),
        createdAt: now,
        lines: { create: lines.map((line) => ({ id: newId(now.getTime()), ...line })) },
      },
    });
    await giveHoldsToParcel(tx, { orderId, parcelId: id, lineIds: lines.map((line) => line.orderLineId) });
  }
}

function promise(now: Date, days: { daysMin: number | null; daysMax: number | null }) {
  const today = new Date(witDay(now));
  if (days.daysMin === null || days.daysMax === null) {
    const ready = addWorkingDays(today, PICKUP_WORKING_DAYS);
    return { promisedFrom: ready, promisedTo: ready };
  }
  return { promisedFrom: addDays(today, days.daysMin), promisedTo: addDays(today, days.daysMax) };
}

function groups<T extends { placeId: string; enterpriseId: string }>(lines: readonly T[]): T[][] {
  const together = new Map<string, T[]>();
  for (const line of lines) {
    const key = `${line.placeId} ${line.enterpriseId}`;
    together.set(key, [...(together.get(key) ?? []), line]);
  }
  return [...together.values()];
}

async function tariffOf(version: string | null) {
  const [courier, number] = version?.split("/") ?? [];
  if (!courier || !number) return null;
  return db.tariff.findUnique({
    where: { courier_version: { courier, version: Number(number) } },
    include: { rates: true },
  });
}

type Tariff = NonNullable<Awaited<ReturnType<typeof tariffOf>>>;

async function rateFor(tariff: Tariff, placeId: string, regionCode: string | null, at: Date): Promise<bigint | null> {
  const place = (await originPlaces([placeId])).get(placeId);
  const zone = place && regionCode ? await zoneBetween(place.regionCode, regionCode, at) : null;
  const rate = tariff.rates.find((one) => one.fromZoneCode === zone?.from && one.toZoneCode === zone?.to);
  return rate?.perKg ?? null;
}
