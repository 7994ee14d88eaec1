import { type Actor, hasRole, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays, addWorkingDays, witDay } from "#app/core/time.ts";
import { ownProducts } from "#app/domain/catalog/catalog.server.ts";
import { enterpriseScale } from "#app/domain/enterprises/enterprises.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import type { CaseAction, CaseState } from "./case.lifecycle.ts";
import { type CaseRecord, caseFacts, caseMover, caseSubjects } from "./case.mover.server.ts";
import type { CaseWish } from "./case.schema.ts";
import { caseNumber } from "./number.server.ts";
import { FOLLOW_UP_DAYS, type ServiceCode, templates } from "./templates.ts";

/** Writes down that an enterprise asks for a service; triage is due in two working days. */
export async function openCase(
  actor: Actor,
  { wish, now }: { wish: CaseWish; now: Date },
): Promise<Result<{ id: string; number: string }>> {
  const { enterpriseId } = wish;
  if (!hasRole(actor, "consultant", "staff") && !memberOf(actor, enterpriseId)) return refuse("notFound");
  return inTransaction((tx) => openCaseIn(tx, actor, { wish, now }));
}

type Opening = { wish: Omit<CaseWish, "serviceCode"> & { serviceCode: ServiceCode }; now: Date };

/** The same inside another command's transaction, for any of the ten. */
export async function openCaseIn(
  tx: Tx,
  actor: Actor,
  { wish, now }: Opening,
): Promise<Result<{ id: string; number: string }>> {
  const { enterpriseId, serviceCode, productIds } = wish;
  const template = templates[serviceCode];
  if (!(await isServed(tx, enterpriseId))) return refuse("notFound");
  const own = await ownProducts(enterpriseId, tx);
  if (productIds.some((id) => !own.some((product) => product.id === id))) {
    return refuse("form.badChoice", { field: "productIds" });
  }
  const id = newId(now.getTime());
  const number = await caseNumber(tx, serviceCode, now);
  await tx.serviceCase.create({
    data: {
      id,
      number,
      serviceCode,
      enterpriseId,
      fieldCode: template.field,
      stage: template.stages[0] ?? null,
      topic: wish.topic,
      problem: wish.problem,
      channel: wish.channel ?? null,
      consultantId: hasRole(actor, "consultant") ? personOf(actor) : null,
      requestedById: personOf(actor),
      requestedAt: now,
      dueAt: addWorkingDays(now, TRIAGE_DAYS),
      caseProducts: { create: productIds.map((productId) => ({ productId })) },
    },
  });
  const [subject, ...subjects] = caseSubjects({ enterpriseId, productIds }, id);
  const details = { number, service: serviceCode };
  await record(tx, { flow: "serviceCase", action: "request", to: "requested", subject, subjects, actor, details, now });
  return done({ id, number });
}

export const TRIAGE_DAYS = 2;

const isServed = async (tx: Tx, enterpriseId: string): Promise<boolean> =>
  (await enterpriseScale(enterpriseId, tx)) !== null;

type Step = {
  id: string;
  action: CaseAction;
  note?: string | null;
  scheduledAt?: Date | undefined;
  seen?: CaseState | undefined;
  now: Date;
};

/** One step of a case, with what belongs to the step: the appointment, the due day, the follow-ups. */
export async function moveCase(actor: Actor, step: Step): Promise<Result<{ to: CaseState }>> {
  return inTransaction((tx) => moveCaseIn(tx, actor, step));
}

export async function moveCaseIn(tx: Tx, actor: Actor, step: Step): Promise<Result<{ to: CaseState }>> {
  const { id, action, note = null, seen, now } = step;
  const before = await caseFacts(tx, id);
  if (!before || caseMover.standing(actor, before).size === 0) return refuse("notFound");
  if (seen && before.state !== seen) return refuse("tooLate");
  const details = { number: before.number, service: before.serviceCode };
  const moved = await move(tx, caseMover, { actor, id, action, note, details, now });
  if (!moved.ok) return moved;
  await afterStep(tx, actor, { ...step, facts: moved.value.facts, to: moved.value.to });
  return done({ to: moved.value.to });
}

async function afterStep(tx: Tx, actor: Actor, step: Step & { facts: CaseRecord; to: CaseState }): Promise<void> {
  const { id, action, to, scheduledAt, note = null, facts, now } = step;
  const takes = hasRole(actor, "consultant") && ["triage", "schedule", "begin"].includes(action);
  await tx.serviceCase.update({
    where: { id },
    data: {
      dueAt: dueAfter(to, { now, scheduledAt, facts }),
      ...(scheduledAt && to === "scheduled" ? { scheduledAt } : {}),
      ...(to === "referredOut" ? { referredTo: note } : {}),
      ...(to === "cancelled" || action === "closeMissed" ? { closedReason: note } : {}),
      ...(takes ? { consultantId: personOf(actor) } : {}),
    },
  });
  if (action === "followUp" && !facts.mirrored) await planFollowUps(tx, id, now);
}

function dueAfter(
  to: CaseState,
  { now, scheduledAt, facts }: { now: Date; scheduledAt?: Date | undefined; facts: CaseRecord },
): Date | null {
  if (to === "triaged" || to === "noShow") return addWorkingDays(now, TRIAGE_DAYS);
  if (to === "scheduled") return scheduledAt ?? null;
  if (to === "inProgress") return addWorkingDays(now, templates[facts.serviceCode].dueWorkingDays);
  if (to === "delivered") return addWorkingDays(now, TRIAGE_DAYS);
  return to === "followUp" ? addDays(now, FOLLOW_UP_DAYS[0]) : null;
}

async function planFollowUps(tx: Tx, caseId: string, now: Date): Promise<void> {
  await tx.followUp.createMany({
    data: FOLLOW_UP_DAYS.map((afterDays) => ({
      id: newId(now.getTime()),
      caseId,
      afterDays,
      dueOn: new Date(witDay(addDays(now, afterDays))),
    })),
    skipDuplicates: true,
  });
}

/** Where a running case stands on the way of its own service; any stage may follow any other. */
export async function setStage(
  actor: Actor,
  { id, stage, now }: { id: string; stage: string; now: Date },
): Promise<Result> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const facts = await caseFacts(tx, id);
    if (!facts) return refuse("notFound");
    if (facts.mirrored) return refuse("services.refused.mirrored");
    if (facts.state !== "inProgress") return refuse("workflow.wrongState");
    if (!templates[facts.serviceCode].stages.includes(stage)) return refuse("form.badChoice", { field: "stage" });
    await tx.serviceCase.update({ where: { id }, data: { stage } });
    const [subject, ...subjects] = caseSubjects(facts, id);
    const details = { number: facts.number, service: facts.serviceCode, stage };
    await record(tx, { flow: "serviceCase", action: "stage", subject, subjects, actor, details, now });
    return done();
  });
}
