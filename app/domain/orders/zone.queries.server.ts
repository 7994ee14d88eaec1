import type { Language } from "#app/core/actor.ts";
import { noMoney, type Rupiah, rupiah } from "#app/core/money.ts";
import { witDay } from "#app/core/time.ts";
import { deliveryZones, LOCAL_ZONE, originPlaces, zoneOfRegion } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { quoteParcels, type Travelling } from "./quote.rules.ts";

export type ZoneQuote = {
  /** Empty: the zone's own name. */
  kind: "local" | "ternate" | "";
  name: string;
  price: Rupiah;
  daysMin: number;
  daysMax: number;
  /** Why it does not travel there; the zone is named all the same. */
  blocked: string | null;
};

/**
 * What the ordinary courier asks for these goods: inside the maker's own regency first, then to each zone, by the rules
 * and rows of a checkout.
 */
export async function quotesByZone(goods: Travelling, language: Language, now: Date): Promise<ZoneQuote[]> {
  const place = (await originPlaces([goods.placeId])).get(goods.placeId);
  const from = place ? await zoneOfRegion(place.regionCode, now) : null;
  if (from === null) return [];
  const [zones, tariff] = await Promise.all([deliveryZones(language), ordinaryTariff(from, now)]);
  if (!tariff) return [];
  const quoteTo = (pair: { from: string; to: string }) => quoteFor(goods, tariff, pair);
  const local: ZoneQuote = { kind: "local", name: "", ...quoteTo({ from: LOCAL_ZONE, to: LOCAL_ZONE }) };
  const others = zones
    .filter(({ code }) => code !== LOCAL_ZONE || from !== LOCAL_ZONE)
    .map(
      ({ code, name }): ZoneQuote => ({
        kind: code === LOCAL_ZONE ? "ternate" : "",
        name,
        ...quoteTo({ from, to: code }),
      }),
    );
  return [local, ...others];
}

type Tariff = NonNullable<Awaited<ReturnType<typeof ordinaryTariff>>>;

function quoteFor(goods: Travelling, tariff: Tariff, { from, to }: { from: string; to: string }) {
  const rate = tariff.rates.find(({ fromZoneCode, toZoneCode }) => fromZoneCode === from && toZoneCode === to);
  const quote = quoteParcels([goods], tariff, () => (rate ? { ...rate, perKg: rupiah(rate.perKg) } : null));
  if (!quote.ok) return { price: noMoney, daysMin: 0, daysMax: 0, blocked: quote.code };
  const { price, daysMin, daysMax } = quote;
  return { price, daysMin, daysMax, blocked: null };
}

async function ordinaryTariff(from: string, now: Date) {
  const day = new Date(witDay(now));
  return await db.tariff.findFirst({
    where: { courier: "reguler", validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    include: { rates: { where: { fromZoneCode: { in: [from, LOCAL_ZONE] } } } },
  });
}
