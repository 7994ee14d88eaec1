import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";

type Attached = { enterpriseId: string; licenceId: string; documentId: string };

/** Lays the paper beside its number. Whether anybody has looked at it is a check, and none is made by this. */
export async function attachDocument(actor: Actor, { enterpriseId, licenceId, documentId }: Attached): Promise<Result> {
  if (!memberOf(actor, enterpriseId, "catalog") && !hasRole(actor, "consultant", "staff")) return refuse("notFound");
  const now = clock.now();
  return await inTransaction((tx) => layDocument(tx, actor, { enterpriseId, licenceId, documentId, now }));
}

/** The same within the caller's transaction, for an actor the caller has let in. */
export async function layDocument(
  tx: Tx,
  actor: Actor,
  { enterpriseId, licenceId, documentId, now }: Attached & { now: Date },
): Promise<Result> {
  const { count } = await tx.licence.updateMany({
    where: { id: licenceId, enterpriseId, state: { not: "voided" } },
    data: { documentId },
  });
  if (count === 0) return refuse("notFound");
  await record(tx, {
    flow: "licence",
    action: "attachDocument",
    subject: { kind: "licence", id: licenceId },
    subjects: [{ kind: "enterprise", id: enterpriseId }],
    actor,
    now,
  });
  return done();
}

/** The paper that lies beside each licence, by licence. */
export async function documentsOfLicences(licenceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.licence.findMany({
    where: { id: { in: [...new Set(licenceIds)] }, documentId: { not: null } },
    select: { id: true, documentId: true },
  });
  return new Map(rows.flatMap(({ id, documentId }) => (documentId ? [[id, documentId] as const] : [])));
}
