import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover, type Subject } from "#app/platform/history/history.server.ts";
import { type CaseAction, type CaseFacts, type CaseRole, type CaseState, caseLifecycle } from "./case.lifecycle.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

export type CaseRecord = CaseFacts & {
  number: string;
  serviceCode: ServiceCode;
  enterpriseId: string;
  productIds: readonly string[];
};

/** The one writer of a case's state. */
export const caseMover = mover<CaseRecord, CaseRole, CaseState, CaseAction>({
  flow: caseLifecycle,
  facts: caseFacts,
  standing: rolesTowards,
  set: (tx, id, from, to, now) =>
    tx.serviceCase.updateMany({
      where: { id, state: from },
      data: { state: to, closedAt: closing.has(to) ? now : null },
    }),
  subjects: (facts: CaseRecord, id) => caseSubjects(facts, id),
});

/** A case is told on the timelines of its enterprise and of every product it is about. */
export const caseSubjects = (
  { enterpriseId, productIds }: Pick<CaseRecord, "enterpriseId" | "productIds">,
  id: string,
): [Subject, ...Subject[]] => [
  { kind: "case", id },
  { kind: "enterprise", id: enterpriseId },
  ...productIds.map((product): Subject => ({ kind: "product", id: product })),
];

const closing: ReadonlySet<string> = new Set(["closed", "referredOut", "cancelled"]);

export async function caseFacts(tx: Tx, id: string): Promise<CaseRecord | null> {
  await tx.$executeRaw`SELECT 1 FROM service_case WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return readCase(tx, id);
}

/** The same without holding the row: for pages. */
export async function readCase(tx: Tx, id: string): Promise<CaseRecord | null> {
  const row = await tx.serviceCase.findUnique({
    where: { id },
    select: {
      state: true,
      number: true,
      serviceCode: true,
      enterpriseId: true,
      packagingJobId: true,
      versionId: true,
      referralItemKey: true,
      caseProducts: { select: { productId: true } },
      outcomes: { where: { voidedAt: null }, select: { evidenceNumber: true, documentId: true } },
      followUps: { where: { doneAt: null }, select: { id: true } },
    },
  });
  if (!row || !isServiceCode(row.serviceCode)) return null;
  // A referral names a version, too, but it is a service of its own.
  const mirrored = row.packagingJobId !== null || (row.versionId !== null && row.referralItemKey === null);
  return {
    state: row.state,
    number: row.number,
    serviceCode: row.serviceCode,
    enterpriseId: row.enterpriseId,
    productIds: row.caseProducts.map(({ productId }) => productId),
    mirrored,
    hasBaseline: mirrored || (await hasBaseline(tx, row.enterpriseId)),
    outcomesWithoutEvidence: row.outcomes.filter((one) => one.evidenceNumber === null && one.documentId === null)
      .length,
    openFollowUps: row.followUps.length,
  };
}

/** What a job or a listing measures, it measures itself: its mirror asks for no baseline. */
const hasBaseline = async (tx: Tx, enterpriseId: string): Promise<boolean> =>
  (await tx.enterpriseFigure.count({ where: { enterpriseId, kind: "baseline" } })) > 0;

function rolesTowards(actor: Actor, { enterpriseId }: CaseRecord): ReadonlySet<CaseRole> {
  const roles = new Set<CaseRole>();
  if (actor.kind === "system") roles.add("system");
  if (hasRole(actor, "consultant")) roles.add("consultant");
  if (hasRole(actor, "staff")) roles.add("staff");
  if (memberOf(actor, enterpriseId)) roles.add("owner");
  return roles;
}
