import { type Actor, hasRole, type Person, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { regionByCode } from "#app/domain/places/places.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { inTransaction, isUnique } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { aboutPhone } from "./applicant.server.ts";
import type { ApplicationAction } from "./application.lifecycle.ts";
import { applicationMover, applicationSubjects } from "./application.mover.server.ts";
import { roundMover } from "./round.commands.server.ts";
import type { Marks, Wish } from "./selection.schema.ts";

type Applying = { roundId: string; wish: Wish; now: Date };

/** One wish of one person in one call, for the business she belongs to or one that is not known yet. */
export async function applyFor(person: Person, { roundId, wish, now }: Applying): Promise<Result<{ id: string }>> {
  const { agreed: _, phone, ...words } = wish;
  const region = await regionByCode(words.regionCode);
  if (region?.level !== "regency") return refuse("form.badChoice", { field: "regionCode" });
  const enterpriseId = person.memberships.find(({ rights }) => rights.includes("owner"))?.enterpriseId ?? null;
  try {
    return await inTransaction(async (tx) => {
      // Locked: nobody slips in while the call is being closed.
      const round = await roundMover.facts(tx, roundId, person);
      if (!round || round.state === "draft") return refuse("notFound");
      if (round.state !== "open" || now >= round.closesAt) return refuse("selection.refused.over");
      const id = newId(now.getTime());
      await tx.selectionApplication.create({
        data: {
          ...{ id, roundId, applicantId: person.id, enterpriseId, ...words, appliedAt: now },
          phoneCipher: personal.seal(phone, aboutPhone(id)),
        },
      });
      const [subject, ...subjects] = applicationSubjects({ roundId, enterpriseId }, id);
      await record(tx, {
        ...{ flow: "selectionApplication", action: "apply", to: "submitted", subject, subjects, actor: person, now },
      });
      return done({ id });
    });
  } catch (error) {
    if (isUnique(error)) return refuse("selection.refused.appliedAlready");
    throw error;
  }
}

/** Scores of a checklist, as many as are known; a line without a score is taken away again. */
export async function markApplication(
  actor: Actor,
  { id, marks, now }: { id: string; marks: Marks; now: Date },
): Promise<Result> {
  const byId = personOf(actor);
  if (!byId || !hasRole(actor, "staff", "consultant")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const facts = await applicationMover.facts(tx, id, actor);
    if (!facts) return refuse("notFound");
    if (facts.interestedIds.includes(byId)) return refuse("selection.refused.own");
    if (facts.state !== "submitted" && facts.state !== "waiting") return refuse("workflow.wrongState");
    const criteria = await tx.selectionCriterion.findMany({ where: { roundId: facts.roundId }, select: { id: true } });
    for (const { criterionId, score, note } of marks) {
      if (!criteria.some((one) => one.id === criterionId)) return refuse("form.badChoice");
      await tx.selectionMark.deleteMany({ where: { applicationId: id, criterionId } });
      if (score === null) continue;
      await tx.selectionMark.create({ data: { applicationId: id, criterionId, score, note, byId, at: now } });
    }
    const [subject, ...subjects] = applicationSubjects(facts, id);
    await record(tx, { flow: "selectionApplication", action: "mark", subject, subjects, actor, now });
    return done();
  });
}

type Answer = { id: string; action: Exclude<ApplicationAction, "onboard">; reason: string | null; now: Date };

/** Taken in, asked to wait, declined or taken back; the reason is read by whoever applied. */
export async function answerApplication(actor: Actor, { id, action, reason, now }: Answer): Promise<Result> {
  if ((action === "wait" || action === "decline") && !reason) {
    return refuse("selection.form.reason", { field: "reason" });
  }
  return allOrNothing(async (tx) => {
    const facts = await applicationMover.facts(tx, id, actor);
    if (!facts || applicationMover.standing(actor, facts).size === 0) return refuse("notFound");
    if (action !== "withdraw") {
      const round = await tx.selectionRound.findUniqueOrThrow({ where: { id: facts.roundId } });
      const taken = await tx.selectionApplication.count({
        where: { roundId: facts.roundId, state: { in: ["accepted", "onboarded"] } },
      });
      if (action === "accept" && round.places !== null && taken >= round.places) {
        return refuse("selection.refused.full", { params: { places: round.places } });
      }
      await tx.selectionApplication.update({ where: { id }, data: { reason, decidedAt: now } });
    }
    const moved = await move(tx, applicationMover, { actor, id, action, note: reason, now });
    return moved.ok ? done() : moved;
  });
}
