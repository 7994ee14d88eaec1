import { type Actor, personOf } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { caseSubjects } from "./case.mover.server.ts";
import { type SessionFacts, type SessionRole, sessionLifecycle } from "./session.lifecycle.ts";

export type SessionRecord = SessionFacts & {
  caseId: string;
  consultantId: string;
  enterpriseId: string;
  productIds: readonly string[];
};

export const sessionMover = mover({
  flow: sessionLifecycle,
  facts: sessionFacts,
  standing: (actor: Actor, { consultantId }: SessionRecord): ReadonlySet<SessionRole> => {
    if (actor.kind === "system") return new Set<SessionRole>(["system"]);
    return new Set<SessionRole>(personOf(actor) === consultantId ? ["author"] : []);
  },
  set: (tx, id, from, to, now) =>
    tx.serviceSession.updateMany({ where: { id, state: from }, data: { state: to, finalAt: now } }),
  subjects: (facts: SessionRecord, id) => [{ kind: "session", id }, ...caseSubjects(facts, facts.caseId)],
});

export async function sessionFacts(tx: Tx, id: string): Promise<SessionRecord | null> {
  const row = await tx.serviceSession.findUnique({
    where: { id },
    select: {
      state: true,
      startedAt: true,
      caseId: true,
      consultantId: true,
      case: { select: { enterpriseId: true, caseProducts: { select: { productId: true } } } },
    },
  });
  if (!row) return null;
  const { case: of, startedAt, ...own } = row;
  return {
    ...own,
    heldAt: startedAt,
    enterpriseId: of.enterpriseId,
    productIds: of.caseProducts.map(({ productId }) => productId),
  };
}
