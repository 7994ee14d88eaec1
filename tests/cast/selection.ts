import type { Person } from "#app/core/actor.ts";
import { addDays, witDay } from "#app/core/time.ts";
import { applyFor, moveRound, saveRound } from "#app/domain/services/services.server.ts";
import { clock } from "#app/platform/clock.server.ts";

type Call = { places?: number | null; closesInDays?: number };

/** A call with two criteria, the first one mandatory, as it is drafted. */
export async function draftCall(staff: Person, { places = null, closesInDays = 7 }: Call = {}): Promise<string> {
  const now = clock.now();
  const criteria = [
    { title: "Bahan dari Maluku Utara", weight: 2, mandatory: true },
    { title: "Siap memasok tiap bulan", weight: 1, mandatory: false },
  ];
  const wish = {
    ...{ title: "Seleksi oleh-oleh 2027", about: "Kami mencari usaha mikro dan kecil dengan produk khas daerah." },
    ...{ places, closesOn: witDay(addDays(now, closesInDays)), criteria },
  };
  const saved = await saveRound(staff, { id: null, wish, now });
  if (!saved.ok) throw new Error(saved.code);
  return saved.value.id;
}

export async function openCall(staff: Person, call: Call = {}): Promise<string> {
  const id = await draftCall(staff, call);
  const opened = await moveRound(staff, { id, action: "announce", now: clock.now() });
  if (!opened.ok) throw new Error(opened.code);
  return id;
}

export const wish = {
  ...{ businessName: "Dapur Sagu Gamalama", regionCode: "82.71", phone: "+6281234567890", agreed: true },
  goods: "Sagu lempeng dan bagea, dibuat sejak 2019 di Ternate.",
};

export async function applied(person: Person, roundId: string): Promise<string> {
  const sent = await applyFor(person, { roundId, wish, now: clock.now() });
  if (!sent.ok) throw new Error(sent.code);
  return sent.value.id;
}

/** An open call of the staff with one application of the shopper. */
export async function callBy(staff: Person, shopper: Person) {
  const roundId = await openCall(staff);
  return { roundId, applicationId: await applied(shopper, roundId) };
}
