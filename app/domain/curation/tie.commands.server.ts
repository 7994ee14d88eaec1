import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { leave } from "./leave.commands.server.ts";
import { hasSpoken, isOccupied } from "./seats.queries.server.ts";
import { takeBackVerdict } from "./undo.commands.server.ts";
import { versionFacts } from "./version.facts.server.ts";

/** A curator declares a tie with the enterprise: she gives her seat back and will not be offered its goods again. */
export function declareTie(
  actor: Actor,
  { versionId, reason }: { versionId: string; reason: string | null },
): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const facts = await versionFacts(tx, versionId, now);
    const curatorId = personOf(actor);
    if (!facts || !curatorId || !hasRole(actor, "curator", "leadCurator")) return refuse("notFound");
    if (!reason) return refuse("form.required", { field: "reason" });
    if (facts.tiedIds.includes(curatorId)) return done();
    const mine = facts.present.find((seat) => seat.curatorId === curatorId && isOccupied(seat) && !hasSpoken(seat));
    if (mine) {
      const back = mine.state === "held" ? await takeBackVerdict(tx, { actor, reviewId: mine.id, now }) : done();
      if (!back.ok) return back;
      const left = await leave(tx, { facts, reviewId: mine.id, versionId, actor, action: "release", now });
      if (!left.ok) return left;
    }
    await tx.curatorTie.create({
      data: { id: newId(now.getTime()), curatorId, enterpriseId: facts.enterpriseId, reason, declaredAt: now },
    });
    return done();
  });
}
