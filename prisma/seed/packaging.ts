import { addDays, witDay } from "#app/core/time.ts";
import { labelRecords } from "#app/domain/catalog/catalog.server.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import type { SeedContext } from "./context.ts";
import { type SampleJob, sampleJobs, sampleMaterials, samplePrices } from "./data/packaging-jobs.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { seedEvents } from "./history.ts";
import { seedId } from "./ids.ts";
import { drawProofs } from "./packaging-art.ts";
import { materialId, roadOf, type Walked } from "./packaging-road.ts";
import { quotaId, writeJob } from "./packaging-rows.ts";

/** Quotas, materials, prices, and jobs of the packaging house in every stage, for goods that are already sold. */
export async function seedPackaging(context: SeedContext): Promise<void> {
  const { db, now } = context;
  await seedQuotas(context);
  await db.packagingPrice.createMany({
    data: samplePrices.map((price) => ({
      ...{ ...price, id: seedId(`packaging price:${price.code}`), price: BigInt(price.price) },
      validFrom: new Date(witDay(addDays(now, -400))),
    })),
  });
  const jobs = await walkAll(context);
  await seedMaterials(context, jobs);
  await drawProofs(context, jobs);
  for (const job of jobs) await writeJob(context, job);
  await seedSeries(db, jobs);
  await seedEvents(
    db,
    jobs.flatMap((job) => job.events),
  );
}

/** Each sample job with a pack of its own; the demo's owners get packs of theirs. */
async function walkAll(context: SeedContext): Promise<Walked[]> {
  const packs = await packsOf(context);
  const labels = await labelRecords(
    packs.map(({ id }) => id),
    context.db,
  );
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const oldestFirst = sampleJobs
    .map((sample, at) => ({ sample, at }))
    .sort((a, b) => b.sample.askedDaysAgo - a.sample.askedDaysAgo);
  return oldestFirst.flatMap(({ sample, at }) => {
    const pack = packs.find((one) => !taken.has(one.productId) && belongs(one.enterpriseId, sample.of));
    const label = pack && labels.get(pack.id);
    if (!pack || !label) return [];
    taken.add(pack.productId);
    return [roadOf(context, { sample, at, label, slug: pack.slug, numbers })];
  });
}

const owned = {
  pemilik: enterpriseId({ key: demoOwners.pemilik }),
  pemilik2: enterpriseId({ key: demoOwners.pemilik2 }),
};

const belongs = (id: string, of: SampleJob["of"]): boolean =>
  of === "any" ? id !== owned.pemilik && id !== owned.pemilik2 : id === owned[of];

async function packsOf({ db }: SeedContext) {
  const rows = await db.variant.findMany({
    where: { product: { state: "live", category: { goods: { in: ["food", "drink"] } }, holds: { none: {} } } },
    orderBy: { sku: "asc" },
    distinct: ["productId"],
    select: { id: true, productId: true, product: { select: { enterpriseId: true, slug: true } } },
  });
  return rows.map(({ product, ...row }) => ({ ...row, ...product }));
}

/** A hundred and twenty jobs and sixty million rupiah a year; figures to begin with. */
async function seedQuotas({ db, now }: SeedContext): Promise<void> {
  const year = Number(witDay(now).slice(0, 4));
  const quotas = [year - 1, year].flatMap((one) => [
    { id: quotaId(one, "jobs"), year: one, kind: "jobs", amount: 120n },
    { id: quotaId(one, "subsidy"), year: one, kind: "subsidy", amount: 60_000_000n },
  ]);
  await db.packagingQuota.createMany({ data: quotas });
}

/** What came in is what was used and what is left, so that the movements replay to the shelf. */
async function seedMaterials({ db, now, people }: SeedContext, jobs: readonly Walked[]): Promise<void> {
  const used = (code: string) =>
    jobs.filter((job) => job.printed && job.material.code === code).reduce((total, job) => total + job.quantity, 0);
  await db.material.createMany({
    data: sampleMaterials.map(({ code, name, unit, left, reorderAt }) => ({
      ...{ id: materialId(code), code, name, unit, reorderAt, onhand: left },
    })),
  });
  await db.materialMovement.createMany({
    data: sampleMaterials.map(({ code, left }) => ({
      id: seedId(`material receipt:${code}`),
      materialId: materialId(code),
      delta: left + used(code),
      reason: "receipt",
      byId: people.get("operator") ?? null,
      at: addDays(now, -220),
    })),
  });
}

/** The series go on where the sample ends. */
async function seedSeries(db: PrismaClient, jobs: readonly Walked[]): Promise<void> {
  const last = new Map<string, { kind: string; year: number; last: number }>();
  const count = (kind: string, year: number) => {
    const key = `${kind} ${year}`;
    last.set(key, { kind, year, last: (last.get(key)?.last ?? 0) + 1 });
  };
  for (const { number, handedOver } of jobs) {
    count(`job-${number.slice(7, 9)}`, Number(number.slice(3, 7)));
    if (!handedOver) continue;
    for (const kind of ["lot", "bast"]) count(kind, handedOver.year);
  }
  await db.numberSeries.createMany({ data: [...last.values()].map((series) => ({ ...series, issuer: "packaging" })) });
}
