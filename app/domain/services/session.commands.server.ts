import { type Actor, hasRole, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays, addMinutes } from "#app/core/time.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { caseFacts, caseSubjects } from "./case.mover.server.ts";
import type { SessionWish } from "./case.schema.ts";
import { SETTLE_DAYS } from "./session.lifecycle.ts";
import { sessionFacts, sessionMover } from "./session.mover.server.ts";

/** A meeting, with what was seen and advised. Kept as a draft it may be finalised later by its author, or by time. */
export async function logSession(
  actor: Actor,
  { caseId, wish, now }: { caseId: string; wish: SessionWish; now: Date },
): Promise<Result<{ id: string }>> {
  const consultantId = personOf(actor);
  if (!consultantId || !hasRole(actor, "consultant")) return refuse("notFound");
  if (wish.startedAt > now) return refuse("services.refused.notYetHeld", { field: "startedAt" });
  return inTransaction(async (tx) => {
    const facts = await caseFacts(tx, caseId);
    if (!facts) return refuse("notFound");
    if (facts.mirrored) return refuse("services.refused.mirrored");
    if (!meets.has(facts.state)) return refuse("services.refused.noSessionNow");
    const id = newId(now.getTime());
    await tx.serviceSession.create({
      data: {
        id,
        caseId,
        consultantId,
        channel: wish.channel,
        startedAt: wish.startedAt,
        endedAt: addMinutes(wish.startedAt, wish.minutes),
        diagnosis: wish.diagnosis,
        advice: wish.advice,
        nextVisitOn: wish.nextVisitOn ? new Date(wish.nextVisitOn) : null,
        createdAt: now,
        actionItems: wish.actionItem
          ? {
              create: [
                {
                  id: newId(now.getTime()),
                  text: wish.actionItem,
                  ownedBy: wish.actionOwner ?? "owner",
                  dueOn: wish.actionDueOn ? new Date(wish.actionDueOn) : null,
                },
              ],
            }
          : {},
      },
    });
    const [subject, ...subjects] = [{ kind: "session" as const, id }, ...caseSubjects(facts, caseId)];
    const details = { number: facts.number, service: facts.serviceCode, channel: wish.channel };
    await record(tx, { flow: "serviceSession", action: "log", to: "draft", subject, subjects, actor, details, now });
    if (wish.keep === "final") {
      const settled = await move(tx, sessionMover, { actor, id, action: "finalise", details, now });
      if (!settled.ok) return settled;
    }
    return done({ id });
  });
}

const meets: ReadonlySet<string> = new Set(["scheduled", "inProgress", "delivered", "followUp"]);

export async function finaliseSession(
  actor: Actor,
  { caseId, id, now }: { caseId: string; id: string; now: Date },
): Promise<Result> {
  return inTransaction(async (tx) => {
    const facts = await sessionFacts(tx, id);
    if (facts?.caseId !== caseId) return refuse("notFound");
    const moved = await move(tx, sessionMover, { actor, id, action: "finalise", now });
    return moved.ok ? done() : moved;
  });
}

/** What is wrong in a final session is said below it; the session itself is never rewritten. */
export async function noteSession(
  actor: Actor,
  { caseId, id, text, now }: { caseId: string; id: string; text: string; now: Date },
): Promise<Result> {
  const byId = personOf(actor);
  if (!byId || !hasRole(actor, "consultant", "staff")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const facts = await sessionFacts(tx, id);
    if (facts?.caseId !== caseId) return refuse("notFound");
    if (facts.state !== "final") return refuse("services.refused.stillDraft");
    await tx.sessionNote.create({ data: { id: newId(now.getTime()), sessionId: id, text, byId, at: now } });
    const subject = { kind: "session", id } as const;
    const subjects = caseSubjects(facts, caseId);
    await record(tx, { flow: "serviceSession", action: "note", subject, subjects, actor, now });
    return done();
  });
}

/** Drafts older than ten days become final by themselves; answers how many. */
export async function settleSessions(now: Date): Promise<number> {
  const old = await db.serviceSession.findMany({
    where: { state: "draft", startedAt: { lte: addDays(now, -SETTLE_DAYS) } },
    orderBy: { startedAt: "asc" },
    take: 200,
    select: { id: true },
  });
  for (const { id } of old) {
    await inTransaction((tx) =>
      move(tx, sessionMover, { actor: system("settled by time"), id, action: "settle", now }),
    );
  }
  return old.length;
}
