import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { noMoney, type Rupiah, rupiah } from "#app/core/money.ts";
import { witDay } from "#app/core/time.ts";
import { LOCAL_ZONE, zonesFrom } from "#app/domain/places/places.server.ts";
import { askPrepared } from "#app/platform/db/db.server.ts";
import { keptRows } from "#app/platform/http/pages/rows.server.ts";
import { quoteParcels, type Travelling } from "./quote.rules.ts";

export type ZoneQuote = {
  /** What an address names; the maker's own regency is "local". */
  code: string;
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
  const [{ from, zones }, tariff] = await Promise.all([
    keptRows(`zones ${goods.placeId} ${language} ${witDay(now)}`, () => zonesFrom(goods.placeId, now, language)),
    keptRows(`tariff ${witDay(now)}`, () => ordinaryTariff(now)),
  ]);
  if (from === null || !tariff) return [];
  const quoteTo = (pair: { from: string; to: string }) => quoteFor(goods, tariff, pair);
  const local: ZoneQuote = { code: "local", kind: "local", name: "", ...quoteTo({ from: LOCAL_ZONE, to: LOCAL_ZONE }) };
  const others = zones
    .filter(({ code }) => code !== LOCAL_ZONE || from !== LOCAL_ZONE)
    .map(
      ({ code, name }): ZoneQuote => ({
        code,
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

const tariffRow = z.object({
  minimumGrams: z.number(),
  toleranceGrams: z.number(),
  volumeDivisor: z.number(),
  rates: z.array(
    z.object({
      fromZoneCode: z.string(),
      toZoneCode: z.string(),
      perKg: z.number(),
      daysMin: z.number(),
      daysMax: z.number(),
      perishable: z.boolean(),
    }),
  ),
});

/** The tariff in force with all its rates, in one statement. */
async function ordinaryTariff(now: Date) {
  const day = new Date(witDay(now));
  const [found] = await askPrepared`
    SELECT t.minimum_grams AS "minimumGrams", t.tolerance_grams AS "toleranceGrams",
      t.volume_divisor AS "volumeDivisor",
      (SELECT coalesce(json_agg(json_build_object('fromZoneCode', r.from_zone_code, 'toZoneCode', r.to_zone_code,
          'perKg', r.per_kg, 'daysMin', r.days_min, 'daysMax', r.days_max, 'perishable', r.perishable)), '[]')
        FROM tariff_rate r WHERE r.tariff_id = t.id) AS rates
    FROM tariff t
    WHERE t.courier = 'reguler' AND t.valid_from <= ${day}::date AND (t.valid_to IS NULL OR t.valid_to > ${day}::date)
    LIMIT 1`;
  return found ? tariffRow.parse(found) : null;
}
