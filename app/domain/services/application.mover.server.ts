import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { memberIdsOf } from "#app/domain/accounts/accounts.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover, type Subject } from "#app/platform/history/history.server.ts";
import {
  type ApplicationAction,
  type ApplicationFacts,
  type ApplicationRole,
  type ApplicationState,
  applicationLifecycle,
} from "./application.lifecycle.ts";
import { failedIn, unmarkedIn } from "./score.rules.ts";

export type ApplicationRecord = ApplicationFacts & {
  roundId: string;
  applicantId: string;
  enterpriseId: string | null;
};

/** The one writer of an application's state. */
export const applicationMover = mover<ApplicationRecord, ApplicationRole, ApplicationState, ApplicationAction>({
  flow: applicationLifecycle,
  facts: async (tx, id) => {
    // The call first: its places are counted while somebody is taken in.
    await tx.$executeRaw`SELECT FROM selection_round
      WHERE id = (SELECT round_id FROM selection_application WHERE id = ${id}::uuid) FOR NO KEY UPDATE`;
    await tx.$executeRaw`SELECT FROM selection_application WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    return readApplication(tx, id);
  },
  standing: (actor: Actor, { applicantId }: ApplicationRecord): ReadonlySet<ApplicationRole> =>
    new Set<ApplicationRole>([
      ...(personOf(actor) === applicantId ? ["applicant" as const] : []),
      ...(hasRole(actor, "consultant") ? ["consultant" as const] : []),
      ...(hasRole(actor, "staff") ? ["staff" as const] : []),
    ]),
  set: (tx, id, from, to) => tx.selectionApplication.updateMany({ where: { id, state: from }, data: { state: to } }),
  subjects: (facts: ApplicationRecord, id) => applicationSubjects(facts, id),
});

/** An application is told on the timeline of its call, and of its business once that is known. */
export const applicationSubjects = (
  { roundId, enterpriseId }: Pick<ApplicationRecord, "roundId" | "enterpriseId">,
  id: string,
): [Subject, ...Subject[]] => [
  { kind: "selectionApplication", id },
  { kind: "selectionRound", id: roundId },
  ...(enterpriseId ? [{ kind: "enterprise", id: enterpriseId } as const] : []),
];

/** The same without holding the row: for pages. */
export async function readApplication(tx: Tx, id: string): Promise<ApplicationRecord | null> {
  const row = await tx.selectionApplication.findUnique({
    where: { id },
    include: { marks: true, round: { include: { criteria: true } } },
  });
  if (!row) return null;
  const scores = new Map(row.marks.map(({ criterionId, score }) => [criterionId, score]));
  const lines = row.round.criteria.map((one) => ({ ...one, score: scores.get(one.id) ?? null }));
  const members = row.enterpriseId ? await memberIdsOf(row.enterpriseId, tx) : [];
  return {
    ...{ state: row.state, round: row.round.state, roundId: row.roundId, applicantId: row.applicantId },
    ...{ enterpriseId: row.enterpriseId, registered: row.enterpriseId !== null },
    ...{ unmarked: unmarkedIn(lines), mandatoryFailed: failedIn(lines) },
    interestedIds: [row.applicantId, ...members],
  };
}
