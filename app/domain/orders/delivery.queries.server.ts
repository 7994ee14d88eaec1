import type { Language } from "#app/core/actor.ts";
import { noMoney, type Rupiah, rupiah } from "#app/core/money.ts";
import { addDays, addWorkingDays, witDay } from "#app/core/time.ts";
import { martPlace, originPlaces, zoneBetween } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { DeliveryChoice } from "./checkout.schema.ts";
import { type ParcelQuote, quoteParcels, type Rate, type Travelling } from "./quote.rules.ts";
import type { CourierRounding } from "./shipping.rules.ts";

export type DeliveryOption = {
  choice: DeliveryChoice;
  price: Rupiah;
  from: Date;
  to: Date;
  note: string | null;
  /** Why it cannot be chosen; the option stays visible. */
  blocked: string | null;
  parcels: ParcelQuote[];
  tariff: { id: string; version: string; rounding: CourierRounding } | null;
};

const PICKUP_WORKING_DAYS = 2;

/** What sending these goods costs and how long it takes; without a region only the counter can be chosen. */
export async function deliveryOptions(wish: {
  goods: readonly Travelling[];
  regionCode: string | null;
  language: Language;
  now: Date;
}): Promise<DeliveryOption[]> {
  const shipped = wish.regionCode === null ? [] : await shippedOptions({ ...wish, regionCode: wish.regionCode });
  const mart = await martPlace();
  return mart ? [...shipped, pickupOption(wish.now)] : shipped;
}

function pickupOption(now: Date): DeliveryOption {
  const ready = addWorkingDays(dayOf(now), PICKUP_WORKING_DAYS);
  return {
    choice: "pickup",
    price: noMoney,
    from: ready,
    to: ready,
    note: null,
    blocked: null,
    parcels: [],
    tariff: null,
  };
}

type Shipped = { goods: readonly Travelling[]; regionCode: string; language: Language; now: Date };

async function shippedOptions({ goods, regionCode, language, now }: Shipped): Promise<DeliveryOption[]> {
  const tariffs = await tariffsOn(now);
  const zones = await zonesOf(goods, regionCode, now);
  const day = dayOf(now);
  return tariffs.flatMap((tariff) => {
    const choice = tariff.courier === "reguler" || tariff.courier === "kargo" ? tariff.courier : null;
    if (choice === null) return [];
    const rateOf = (placeId: string) => {
      const zone = zones.get(placeId);
      return tariff.rates.find((rate) => rate.fromZoneCode === zone?.from && rate.toZoneCode === zone?.to) ?? null;
    };
    const quote = quoteParcels(goods, tariff, (placeId) => rateIn(rateOf(placeId)));
    // A slow ship that does not sail there is no option; the ordinary courier stays visible with its reason.
    if (!quote.ok && choice === "kargo") return [];
    const notes = goods.map((one) => rateOf(one.placeId)).flatMap((rate) => (rate ? [rate] : []));
    const [slowest] = notes.toSorted((a, b) => b.daysMax - a.daysMax);
    return [
      {
        choice,
        price: quote.ok ? quote.price : noMoney,
        from: addDays(day, quote.ok ? quote.daysMin : 0),
        to: addDays(day, quote.ok ? quote.daysMax : 0),
        note: (language === "en" ? slowest?.noteEn : slowest?.noteId) ?? null,
        blocked: quote.ok ? null : quote.code,
        parcels: quote.ok ? quote.parcels : [],
        tariff: { id: tariff.id, version: `${tariff.courier}/${tariff.version}`, rounding: tariff },
      },
    ];
  });
}

/** A calendar day as the database keeps it: midnight UTC of the day in WIT. */
const dayOf = (now: Date): Date => new Date(witDay(now));

type RateRow = { perKg: bigint; daysMin: number; daysMax: number; perishable: boolean };

const rateIn = (row: RateRow | null): Rate | null => row && { ...row, perKg: rupiah(row.perKg) };

function tariffsOn(now: Date) {
  const day = dayOf(now);
  return db.tariff.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    orderBy: { courier: "desc" },
    include: { rates: true },
  });
}

async function zonesOf(goods: readonly Travelling[], regionCode: string, now: Date) {
  const places = await originPlaces([...new Set(goods.map((one) => one.placeId))]);
  const zones = new Map<string, { from: string; to: string }>();
  for (const place of places.values()) {
    const zone = await zoneBetween(place.regionCode, regionCode, now);
    if (zone) zones.set(place.id, zone);
  }
  return zones;
}
