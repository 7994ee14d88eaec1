import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { CaseState } from "./case.lifecycle.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

export type ReferralView = {
  caseId: string;
  itemKey: string;
  number: string;
  service: ServiceCode;
  state: CaseState;
  /** The service has done its part: the item can be looked at again. */
  ready: boolean;
};

const helped: ReadonlySet<CaseState> = new Set(["delivered", "followUp", "closed"]);

/** The cases opened for failed items of a version, one an item. */
export async function referralsOf(versionId: string, tx: Tx = db): Promise<ReadonlyMap<string, ReferralView>> {
  const rows = await tx.serviceCase.findMany({
    where: { versionId, referralItemKey: { not: null } },
    orderBy: { requestedAt: "asc" },
    select: { id: true, number: true, serviceCode: true, state: true, referralItemKey: true, closedReason: true },
  });
  return new Map(
    rows.flatMap(({ id, number, serviceCode, state, referralItemKey: itemKey, closedReason }) =>
      itemKey && isServiceCode(serviceCode)
        ? [
            [
              itemKey,
              // A case closed with a reason was given up: nobody came, or it was called off.
              { caseId: id, itemKey, number, service: serviceCode, state, ready: helped.has(state) && !closedReason },
            ],
          ]
        : [],
    ),
  );
}

/** For which item of which version a case was opened; null for a case that somebody asked for. */
export async function referredItem(
  caseId: string,
): Promise<{ versionId: string; itemKey: string; number: string } | null> {
  const row = await db.serviceCase.findUnique({
    where: { id: caseId },
    select: { versionId: true, referralItemKey: true, number: true },
  });
  return row?.versionId && row.referralItemKey
    ? { versionId: row.versionId, itemKey: row.referralItemKey, number: row.number }
    : null;
}
