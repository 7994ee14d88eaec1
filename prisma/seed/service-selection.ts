import { addDays, witDay } from "#app/core/time.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

const criteria = [
  { title: "Bahan utama dari Maluku Utara", weight: 3, mandatory: true },
  { title: "Punya NIB atau siap mengurusnya bersama pendamping", weight: 2, mandatory: true },
  { title: "Sanggup memasok tiap bulan", weight: 2, mandatory: false },
  { title: "Kemasan rapi dan berlabel", weight: 1, mandatory: false },
];

/** One call that is open, so that the first page of the selection has something to read. */
export async function seedSelection({ db, now, people }: SeedContext): Promise<void> {
  const id = seedId("selection:2027");
  const byId = people.get("staf") ?? null;
  const createdAt = addDays(now, -6);
  await db.selectionRound.create({
    data: {
      id,
      title: "Seleksi produk oleh-oleh 2027 (contoh)",
      about:
        "Kami mencari dua puluh usaha mikro dan kecil dengan produk khas Maluku Utara.\n\nYang diterima didampingi sampai produknya tampil di UKM Mart: foto, izin, label dan kemasan.",
      places: 20,
      closesOn: new Date(witDay(addDays(now, 21))),
      ...{ createdById: byId, createdAt, stateSince: createdAt },
      criteria: {
        create: criteria.map((line, position) => ({ ...line, position, id: seedId(`selection:2027:${position}`) })),
      },
    },
  });
  await db.selectionRound.update({ where: { id }, data: { state: "open", stateSince: addDays(now, -5) } });
}
