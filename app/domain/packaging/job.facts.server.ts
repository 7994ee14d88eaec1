import { type LabelRecord, labelRecords } from "#app/domain/catalog/catalog.server.ts";
import { type LicenceView, licencesById } from "#app/domain/licences/licences.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import type { Prisma, Tx } from "#app/platform/db/db.server.ts";
import type { JobFacts } from "./job.lifecycle.ts";
import type { ProofHashes } from "./job.rules.ts";
import { hexOf, labelHash, optionsHash } from "./proof.hash.server.ts";
import { jobFits } from "./quota.rules.ts";
import { lockedQuotasOf, quotasOf } from "./quota.server.ts";

export type JobRecord = JobFacts & {
  number: string;
  enterpriseId: string;
  productId: string;
  variantId: string;
  quantity: number;
  /** The newest proof, whatever became of it. */
  proofId: string | null;
  proofs: number;
};

/** What the rules of a job look at, with its row and the quotas it asks for locked against other movers. */
export async function jobFacts(tx: Tx, id: string): Promise<JobRecord | null> {
  await tx.$executeRaw`SELECT FROM packaging_job WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return readJobFacts(tx, id, lockedQuotasOf);
}

/** The same for a page that only shows the buttons. */
export async function readJobFacts(tx: Tx, id: string, quotas = quotasOf): Promise<JobRecord | null> {
  const job = await tx.packagingJob.findUnique({ where: { id }, select: factColumns });
  if (!job) return null;
  const { enterpriseId, state } = job;
  const hasQuota = state !== "requested" || jobFits(await quotas(tx, { enterpriseId, kind: "jobs", now: clock.now() }));
  return factsOf(job, { labels: await labelsOf([job.variantId], tx), hasQuota });
}

/** Label records and the licences they name, for one job or a whole board. */
export type Labels = { records: ReadonlyMap<string, LabelRecord>; licences: ReadonlyMap<string, LicenceView> };

export async function labelsOf(variantIds: readonly string[], tx: Tx): Promise<Labels> {
  const records = await labelRecords(variantIds, tx);
  const licences = await licencesById(
    [...records.values()].flatMap((record) => record.licenceIds),
    tx,
  );
  return { records, licences };
}

export const licencesOn = ({ records, licences }: Labels, variantId: string): LicenceView[] =>
  (records.get(variantId)?.licenceIds ?? []).flatMap((id) => licences.get(id) ?? []);

export const factColumns = {
  number: true,
  state: true,
  enterpriseId: true,
  variantId: true,
  quantity: true,
  options: true,
  designerId: true,
  freeRounds: true,
  variant: { select: { productId: true } },
  jobHolds: { where: { until: null }, select: { reason: true, waitsFor: true, since: true } },
  printRuns: { select: { printerId: true } },
  proofs: { orderBy: { number: "desc" } },
} satisfies Prisma.PackagingJobSelect;

type FactRow = Prisma.PackagingJobGetPayload<{ select: typeof factColumns }>;

export function factsOf(job: FactRow, { labels, hasQuota }: { labels: Labels; hasQuota: boolean }): JobRecord {
  const { enterpriseId, variantId, quantity, state, number } = job;
  const label = labels.records.get(variantId);
  const licences = licencesOn(labels, variantId);
  const latest = job.proofs[0];
  const approved = job.proofs.find((proof) => proof.approvedAt && !proof.voidedAt);
  const rounds = job.proofs.filter((proof) => proof.refusedAt).length;
  return {
    ...{ state, number, enterpriseId, variantId, quantity, rounds, hasQuota },
    productId: job.variant.productId,
    onHold: job.jobHolds.length > 0,
    designerId: latest?.sentById ?? job.designerId,
    printerIds: job.printRuns.map((run) => run.printerId),
    extraRoundAgreed: rounds < job.freeRounds,
    proof: latest ? hashesOf(latest) : null,
    approved: approved ? hashesOf(approved) : null,
    labelHash: label ? labelHash(label, licences) : "",
    optionsHash: optionsHash(job.options, quantity),
    licencesValid: licences.every(({ state: is, validity }) => is !== "voided" && validity !== "expired"),
    proofId: latest?.id ?? null,
    proofs: job.proofs.length,
  };
}

type Hashed = { artworkHash: Uint8Array; labelHash: Uint8Array; optionsHash: Uint8Array };

const hashesOf = (proof: Hashed): ProofHashes => ({
  artwork: hexOf(proof.artworkHash),
  label: hexOf(proof.labelHash),
  options: hexOf(proof.optionsHash),
});
