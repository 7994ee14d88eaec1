import { rupiah } from "#app/core/money.ts";
import { addDays, addHours, witDay } from "#app/core/time.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { checkItems } from "#app/domain/packaging/check.rules.ts";
import { jobLifecycle } from "#app/domain/packaging/packaging.ts";
import { bytesOf, labelHash, optionsHash } from "#app/domain/packaging/proof.hash.server.ts";
import { subsidyFor, totalOf } from "#app/domain/packaging/quota.rules.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";
import { CHANGES, materialId, type Walked } from "./packaging-road.ts";

export const quotaId = (year: number, kind: "jobs" | "subsidy"): string => seedId(`packaging quota:${year}:${kind}`);

/** The rows of one job, its state taken along the table's edges one by one. */
export async function writeJob(context: SeedContext, job: Walked): Promise<void> {
  const { db, now } = context;
  const { id, sample, stages, quantity } = job;
  const quoted = stages.some(({ state }) => state === "quoted");
  const last = stages.at(-1);
  const accepted = stages.some(({ state }) => state === "accepted");
  const ended = last && jobLifecycle.final.some((state) => state === last.state);
  await db.packagingJob.create({
    data: {
      ...{ id, number: job.number, enterpriseId: job.label.enterpriseId, variantId: job.label.variantId, quantity },
      work: ["design", "print"],
      wish: "Kemasan yang kuat untuk dikirim antarpulau (contoh).",
      requestedById: job.ownerId,
      requestedAt: job.askedAt,
      stateSince: last?.at ?? job.askedAt,
      promisedOn: accepted ? addDays(now, sample.promisedInDays) : null,
      operatorId: accepted ? job.operatorId : null,
      designerId: job.proofs.length > 0 ? job.designerId : null,
      ...(stages.some(({ state }) => state === "briefed") && {
        brief: { goal: "Tampak rapi di rak toko dan tahan perjalanan laut." },
        options: job.options,
      }),
      ...(ended && { closedAt: last.at, closedReason: sample.reason ?? null }),
      ...(last?.state === "cancelled" && { costAtCancel: 0n }),
    },
  });
  for (const { state } of stages) await db.packagingJob.update({ where: { id }, data: { state } });
  if (accepted) await take(context, job, { kind: "jobs", amount: 1, reason: "accepted" });
  if (quoted) await quote(context, job);
  await proofs(context, job);
  await bench(context, job);
  if (sample.hold) {
    await db.jobHold.create({
      data: { ...sample.hold, id: seedId(`hold:${id}`), jobId: id, since: addDays(now, -1), byId: job.operatorId },
    });
  }
}

async function quote(context: SeedContext, job: Walked): Promise<void> {
  const lines = [
    { text: "Desain kemasan", quantity: 1, unitPrice: rupiah(150_000), materialId: null },
    {
      ...{ text: `Cetak, ${job.material.name}`, quantity: job.quantity },
      ...{ unitPrice: rupiah(job.material.unitPrice), materialId: materialId(job.material.code) },
    },
  ];
  const [total, subsidy] = [totalOf(lines), subsidyFor(lines)];
  await context.db.packagingJob.update({
    where: { id: job.id },
    data: { quotedTotal: BigInt(total), subsidy: BigInt(subsidy), ownerPays: BigInt(total - subsidy) },
  });
  await context.db.jobLine.createMany({
    data: lines.map(({ unitPrice, ...line }, position) => ({
      ...{ ...line, id: seedId(`line:${job.id}:${position}`), jobId: job.id, position, unitPrice: BigInt(unitPrice) },
    })),
  });
  await take(context, job, { kind: "subsidy", amount: subsidy, reason: "quoted" });
}

type Taken = { kind: "jobs" | "subsidy"; amount: number; reason: string };

/** Promised on the way; a job that was called off gives everything back. */
async function take({ db }: SeedContext, job: Walked, { kind, amount, reason }: Taken): Promise<void> {
  const quota = quotaId(Number(witDay(job.askedAt).slice(0, 4)), kind);
  const row = { quotaId: quota, jobId: job.id, byId: job.operatorId };
  const name = `quota:${job.id}:${kind}`;
  const taken = { ...row, id: seedId(name), delta: BigInt(-amount), reason, at: job.askedAt };
  const last = job.stages.at(-1);
  const back = {
    ...row,
    id: seedId(`${name}:back`),
    delta: BigInt(amount),
    reason: "refused",
    at: last?.at ?? job.askedAt,
  };
  await db.quotaMovement.createMany({ data: last?.state === "cancelled" ? [taken, back] : [taken] });
}

async function proofs({ db }: SeedContext, job: Walked): Promise<void> {
  const licences = await licencesById(job.label.licenceIds, db);
  await db.proof.createMany({
    data: job.proofs.map(({ id, number, artworkId, artworkHash, sentAt, sentById, refused, approved }) => ({
      ...{ id, jobId: job.id, number, artworkId, sentAt, sentById },
      artworkHash: new Uint8Array(artworkHash),
      labelHash: bytesOf(labelHash(job.label, [...licences.values()])),
      optionsHash: bytesOf(optionsHash(job.options, job.quantity)),
      refusedAt: refused?.at ?? null,
      refusedNote: refused && CHANGES,
      approvedAt: approved?.at ?? null,
      approvedById: approved?.byId ?? null,
    })),
  });
}

/** From the shelf over the press to the counter: material, run, check, lot, paper. */
async function bench(context: SeedContext, job: Walked): Promise<void> {
  const { db } = context;
  const { id, printed, checked, quantity, operatorId } = job;
  if (!printed) return;
  await db.materialMovement.create({
    data: {
      ...{ id: seedId(`material:${id}`), materialId: materialId(job.material.code), jobId: id },
      ...{ delta: -quantity, reason: "print", byId: operatorId, at: printed.at },
    },
  });
  const done = job.stages.find(({ state }) => state === "qualityCheck");
  const counted = done && { endedAt: done.at, good: quantity + 4, waste: Math.ceil(quantity / 90) };
  await db.printRun.create({
    data: { id: seedId(`run:${id}`), jobId: id, printerId: operatorId, startedAt: printed.at, ...counted },
  });
  if (!checked) return;
  await db.qualityCheck.create({
    data: {
      ...{ id: seedId(`check:${id}`), jobId: id, checkerId: job.checkerId, passed: true, at: checked.at },
      results: Object.fromEntries(checkItems.map((item) => [item, "pass"])),
    },
  });
  await give(context, job);
}

async function give({ db }: SeedContext, job: Walked): Promise<void> {
  const { id, handedOver, quantity } = job;
  const proof = job.proofs.find(({ approved }) => approved);
  if (!handedOver || !proof) return;
  const { year, at } = handedOver;
  const count = (await db.packagingLot.count({ where: { code: { startsWith: `KM-${year}-` } } })) + 1;
  await db.packagingLot.create({
    data: {
      ...{ id: seedId(`lot:${id}`), jobId: id, proofId: proof.id, quantity },
      code: `KM-${year}-${String(count).padStart(5, "0")}`,
      printedOn: addHours(at, -48),
    },
  });
  await db.handover.create({
    data: {
      ...{ id: seedId(`handover:${id}`), jobId: id, quantity, at, byId: job.operatorId },
      number: `BAST-RK-${year}-${String(count).padStart(4, "0")}`,
      receiverName: "Penerima contoh",
    },
  });
}
