import type { Actor } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { choicesFor, move } from "#app/platform/history/history.server.ts";
import { licenceFacts, licenceMover } from "./licence.mover.server.ts";

type Wish = { enterpriseId: string; licenceId: string; reason: string; now: Date };

/** A number that is wrong, forged or given up stands for nothing any more. The reason is kept in the history. */
export async function voidLicence(actor: Actor, { enterpriseId, licenceId, reason, now }: Wish): Promise<Result> {
  return inTransaction(async (tx) => {
    const facts = await licenceFacts(tx, licenceId);
    if (facts?.enterpriseId !== enterpriseId) return refuse("notFound");
    const moved = await move(tx, licenceMover, { actor, id: licenceId, action: "void", note: reason, now });
    return moved.ok ? done() : moved;
  });
}

/** Which of these licences this actor may void. */
export async function voidableBy(actor: Actor, ids: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  const may = new Set<string>();
  for (const id of ids) {
    const facts = await licenceFacts(db, id);
    const choice = facts && choicesFor(licenceMover, facts, actor, now).find(({ action }) => action === "void");
    if (choice && !choice.blocked) may.add(id);
  }
  return may;
}
