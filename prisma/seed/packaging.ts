import { addDays } from "#app/core/time.ts";
import type { JobState } from "#app/domain/packaging/packaging.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

type Sample = { road: readonly JobState[]; quantity: number; askedDaysAgo: number; promisedInDays: number };

/** How far each sample job has come. None is past the design: a proof needs a real drawing that somebody approved. */
const samples: readonly Sample[] = [
  { road: [], quantity: 300, askedDaysAgo: 1, promisedInDays: 14 },
  { road: [], quantity: 150, askedDaysAgo: 2, promisedInDays: 12 },
  { road: ["accepted"], quantity: 500, askedDaysAgo: 4, promisedInDays: 9 },
  { road: ["accepted", "briefed"], quantity: 250, askedDaysAgo: 6, promisedInDays: 7 },
  { road: ["accepted", "briefed", "quoted"], quantity: 1_000, askedDaysAgo: 8, promisedInDays: 6 },
  { road: ["accepted", "briefed", "quoted", "designing"], quantity: 400, askedDaysAgo: 11, promisedInDays: 3 },
  { road: ["accepted", "briefed", "quoted", "designing"], quantity: 600, askedDaysAgo: 16, promisedInDays: -1 },
];

/** Jobs of the packaging house in their first stages, for goods that are already sold. */
export async function seedPackaging({ db, now, people }: SeedContext): Promise<void> {
  const goods = await db.variant.findMany({
    where: { product: { state: "live", category: { goods: { in: ["food", "drink"] } } } },
    orderBy: { sku: "asc" },
    distinct: ["productId"],
    take: samples.length,
    select: { id: true, product: { select: { enterpriseId: true } } },
  });
  for (const [at, { id: variantId, product }] of goods.entries()) {
    const sample = samples[at];
    if (!sample) continue;
    const id = seedId(`packaging job:${at}`);
    await db.packagingJob.create({
      data: {
        id,
        number: jobNumber(now, at + 1),
        enterpriseId: product.enterpriseId,
        variantId,
        work: at % 2 === 0 ? ["design", "print"] : ["design"],
        quantity: sample.quantity,
        operatorId: people.get("operator") ?? null,
        designerId: sample.road.includes("designing") ? (people.get("desainer") ?? null) : null,
        requestedAt: addDays(now, -sample.askedDaysAgo),
        stateSince: addDays(now, -sample.askedDaysAgo),
        promisedOn: addDays(now, sample.promisedInDays),
      },
    });
    for (const state of sample.road) await db.packagingJob.update({ where: { id }, data: { state } });
  }
}

/** RK-202611-003: year and month, then the count of the month. */
const jobNumber = (now: Date, count: number): string =>
  `RK-${now.toISOString().slice(0, 7).replace("-", "")}-${String(count).padStart(3, "0")}`;
