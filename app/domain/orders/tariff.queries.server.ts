import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { witDay } from "#app/core/time.ts";
import { db } from "#app/platform/db/db.server.ts";

export type TariffRateView = {
  toZone: string;
  perKg: Rupiah;
  daysMin: number;
  daysMax: number;
  /** May what spoils travel so far? */
  fresh: boolean;
  note: string | null;
};
export type TariffView = { courier: string; name: string; minimumGrams: number; rates: TariffRateView[] };

/** What each courier asks from a zone to the others on the day of `now`: the very rows that a checkout counts with. */
export async function tariffsFrom(zoneCode: string, language: Language, now: Date): Promise<TariffView[]> {
  const day = new Date(witDay(now));
  const rows = await db.tariff.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    orderBy: { courier: "desc" },
    include: { rates: { where: { fromZoneCode: zoneCode }, orderBy: { toZone: { position: "asc" } } } },
  });
  return rows.map(({ courier, name, minimumGrams, rates }) => ({
    courier,
    name,
    minimumGrams,
    rates: rates.map((rate) => ({
      toZone: rate.toZoneCode,
      perKg: rupiah(rate.perKg),
      daysMin: rate.daysMin,
      daysMax: rate.daysMax,
      fresh: rate.perishable,
      note: language === "en" ? rate.noteEn : rate.noteId,
    })),
  }));
}
