import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { memberIdsOf } from "#app/domain/accounts/accounts.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { hasNoFormat } from "./licence.kinds.ts";
import { type LicenceFacts, type LicenceRole, licenceLifecycle } from "./licence.lifecycle.ts";
import { readNumber } from "./number.server.ts";
import { parseLicence } from "./parse.rules.ts";

type LicenceRecord = LicenceFacts & { enterpriseId: string; documentId: string | null };

/** The one writer of a licence's state. */
export const licenceMover = mover({
  flow: licenceLifecycle,
  facts: licenceFacts,
  standing: rolesTowards,
  set: (tx, id, from, to, now) =>
    tx.licence.updateMany({
      where: { id, state: from },
      data: { state: to, ...(to === "voided" ? { voidedAt: now } : {}) },
    }),
  subjects: (facts: LicenceRecord, id) => [
    { kind: "licence", id },
    { kind: "enterprise", id: facts.enterpriseId },
  ],
});

export async function licenceFacts(tx: Tx, id: string): Promise<LicenceRecord | null> {
  const licence = await tx.licence.findUnique({
    where: { id },
    select: { state: true, number: true, numberCipher: true, kind: true, documentId: true, enterpriseId: true },
  });
  if (!licence) return null;
  return {
    state: licence.state,
    wellFormed: hasNoFormat(licence.kind) || parseLicence(readNumber({ id, ...licence })).status === "ok",
    hasDocument: licence.documentId !== null,
    memberIds: await memberIdsOf(licence.enterpriseId, tx),
    enterpriseId: licence.enterpriseId,
    documentId: licence.documentId,
  };
}

function rolesTowards(actor: Actor, { enterpriseId }: LicenceRecord): ReadonlySet<LicenceRole> {
  const roles = new Set<LicenceRole>();
  if (actor.kind === "system") roles.add("system");
  if (hasRole(actor, "curator", "leadCurator", "staff")) roles.add("checker");
  if (memberOf(actor, enterpriseId, "catalog")) roles.add("owner");
  return roles;
}
