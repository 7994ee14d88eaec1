import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Prisma } from "#app/platform/db/db.server.ts";
import type { JobRecord } from "./job.facts.server.ts";
import { jobLifecycle } from "./job.lifecycle.ts";
import { givenGoal, givenOptions } from "./options.server.ts";
import { hexOf } from "./proof.hash.server.ts";

export const jobColumns = {
  ...{ id: true, number: true, state: true, stateSince: true, enterpriseId: true, variantId: true },
  ...{ work: true, quantity: true, wish: true, brief: true, options: true, freeRounds: true },
  ...{ requestedAt: true, promisedOn: true, closedReason: true, costAtCancel: true },
  ...{ quotedTotal: true, subsidy: true, ownerPays: true, operatorId: true },
  jobLines: { orderBy: { position: "asc" }, include: { material: true } },
  proofs: { orderBy: { number: "desc" } },
  printRuns: { orderBy: { startedAt: "asc" } },
  qualityChecks: { orderBy: { at: "asc" } },
  packagingLots: { orderBy: { code: "asc" } },
  handovers: { orderBy: { at: "asc" } },
  jobHolds: { where: { until: null }, take: 1 },
} satisfies Prisma.PackagingJobSelect;

type Row = Prisma.PackagingJobGetPayload<{ select: typeof jobColumns }>;

/** What a page shows of the job's own rows, as views. */
export function plainOf(job: Row, facts: JobRecord) {
  const [hold] = job.jobHolds;
  return {
    id: job.id,
    number: job.number,
    state: job.state,
    works: job.work,
    quantity: job.quantity,
    wish: job.wish,
    goal: givenGoal(job.brief),
    options: givenOptions(job.options),
    requestedAt: job.requestedAt,
    promisedOn: job.promisedOn,
    operatorId: job.operatorId,
    closedReason: job.closedReason,
    costAtCancel: money(job.costAtCancel),
    quote: quoteOf(job),
    rounds: facts.rounds,
    freeRounds: job.freeRounds,
    productId: facts.productId,
    running: !jobLifecycle.final.some((state) => state === job.state),
    lines: job.jobLines.map(lineOf),
    proofs: job.proofs.map(proofOf),
    runs: job.printRuns.map(({ id, printerId, startedAt, endedAt, good, waste }) => ({
      ...{ id, printerId, startedAt, endedAt, good, waste },
    })),
    checks: job.qualityChecks.map(({ id, checkerId, at, passed, note }) => ({ id, checkerId, at, passed, note })),
    lots: job.packagingLots.map(({ code, quantity, printedOn }) => ({ code, quantity, printedOn })),
    handovers: job.handovers.map(({ number, quantity, receiverName, at, byId }) => ({
      ...{ number, quantity, receiverName, at, byId },
    })),
    hold: hold ? { reason: hold.reason, waitsFor: hold.waitsFor, since: hold.since } : null,
  };
}

function quoteOf({ quotedTotal, subsidy, ownerPays }: Row) {
  const [total, given, pays] = [money(quotedTotal), money(subsidy), money(ownerPays)];
  return total === null || given === null || pays === null ? null : { total, subsidy: given, ownerPays: pays };
}

function lineOf({ position, text, quantity, unitPrice, material }: Row["jobLines"][number]) {
  return {
    ...{ position, text, quantity, unitPrice: rupiah(unitPrice) },
    material: material && {
      ...{ id: material.id, name: material.name, unit: material.unit },
      ...{ onhand: material.onhand, reorderAt: material.reorderAt },
    },
  };
}

function proofOf(proof: Row["proofs"][number]) {
  const { id, number, sentAt, sentById, approvedAt, approvedById } = proof;
  const { refusedAt, refusedNote, voidedAt, voidedReason } = proof;
  return {
    ...{ id, number, sentAt, sentById, approvedAt, approvedById, refusedAt, refusedNote, voidedAt, voidedReason },
    /** The first figures of the artwork's hash, to tell two files apart by eye. */
    fingerprint: hexOf(proof.artworkHash).slice(0, 8),
  };
}

const money = (amount: bigint | null): Rupiah | null => (amount === null ? null : rupiah(amount));
