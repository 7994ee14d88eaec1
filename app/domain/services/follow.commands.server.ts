import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { caseFacts, caseSubjects } from "./case.mover.server.ts";

/** The centre asked again and wrote down the answer; the case is then due at the next one. */
export async function followUpDone(
  actor: Actor,
  { id, note, now }: { id: string; note: string; now: Date },
): Promise<Result<{ caseId: string }>> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const found = await tx.followUp.findUnique({ where: { id }, select: { caseId: true, afterDays: true } });
    const facts = found && (await caseFacts(tx, found.caseId));
    if (!found || !facts) return refuse("notFound");
    const { count } = await tx.followUp.updateMany({
      where: { id, doneAt: null },
      data: { doneAt: now, doneById: personOf(actor), note },
    });
    if (count === 0) return refuse("tooLate");
    const next = await tx.followUp.findFirst({
      where: { caseId: found.caseId, doneAt: null },
      orderBy: { dueOn: "asc" },
      select: { dueOn: true },
    });
    await tx.serviceCase.update({ where: { id: found.caseId }, data: { dueAt: next?.dueOn ?? now } });
    const [subject, ...subjects] = caseSubjects(facts, found.caseId);
    const details = { number: facts.number, service: facts.serviceCode, days: found.afterDays };
    await record(tx, { flow: "followUp", action: "done", subject, subjects, actor, note, details, now });
    return done({ caseId: found.caseId });
  });
}
