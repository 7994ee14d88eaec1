import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result } from "#app/core/result.ts";
import type { Choice } from "#app/core/workflow.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { choicesFor, move } from "#app/platform/history/history.server.ts";
import { licenceFacts, licenceMover } from "./licence.mover.server.ts";

/** The two ways in which a person vouches for a number. */
const licenceChecks = ["seeDocument", "checkAtIssuer"] as const;
type LicenceCheckAction = (typeof licenceChecks)[number];

type Wish = { licenceId: string; action: LicenceCheckAction };

/** Somebody looked at the paper, or asked who issued it: the state moves and the check is kept with who and when. */
export async function checkLicence(actor: Actor, { licenceId, action }: Wish): Promise<Result> {
  const now = clock.now();
  return inTransaction(async (tx) => {
    const moved = await move(tx, licenceMover, { actor, id: licenceId, action, now });
    if (!moved.ok) return moved;
    const paper = await tx.licence.findUniqueOrThrow({ where: { id: licenceId }, select: { documentId: true } });
    await tx.licenceCheck.create({
      data: {
        id: newId(now.getTime()),
        licenceId,
        level: moved.value.to,
        byId: personOf(actor),
        documentId: paper.documentId,
        at: now,
      },
    });
    return done();
  });
}

export type LicencePaper = { documentId: string; checks: readonly Choice[] };

/** The paper beside each licence that has one, and which check this actor may make of it. */
export async function papersOfLicences(
  actor: Actor,
  licenceIds: readonly string[],
): Promise<ReadonlyMap<string, LicencePaper>> {
  const now = clock.now();
  const papers = new Map<string, LicencePaper>();
  for (const id of new Set(licenceIds)) {
    const facts = await licenceFacts(db, id);
    if (!facts?.documentId) continue;
    const checks = choicesFor(licenceMover, facts, actor, now).filter(
      ({ action, blocked }) => !blocked && licenceChecks.some((check) => check === action),
    );
    papers.set(id, { documentId: facts.documentId, checks });
  }
  return papers;
}
