import { type Actor, hasRole } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { join, memberIdsOf } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseScale, enterRegistry, likelyDoubles } from "#app/domain/enterprises/enterprises.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { phoneOf } from "./applicant.server.ts";
import { applicationMover } from "./application.mover.server.ts";
import { openCaseIn } from "./case.commands.server.ts";
import type { Onboarding } from "./selection.schema.ts";

type Step = { id: string; form: Onboarding; now: Date };

/**
 * Whoever was accepted comes into the house: the business is linked or taken into the registry, who applied becomes its
 * owner where it has none, and a case of the tenth service is opened for what follows. All of it, or nothing.
 */
export async function onboardApplication(actor: Actor, { id, form, now }: Step): Promise<Result<{ caseId: string }>> {
  if (!hasRole(actor, "staff", "consultant")) return refuse("notFound");
  return allOrNothing(async (tx) => {
    const facts = await applicationMover.facts(tx, id, actor);
    if (!facts) return refuse("notFound");
    if (facts.state !== "accepted") return refuse("workflow.wrongState");
    const business = facts.enterpriseId
      ? done({ id: facts.enterpriseId })
      : await businessOf(tx, actor, { id, form, now });
    if (!business.ok) return business;
    const enterpriseId = business.value.id;
    if ((await memberIdsOf(enterpriseId, tx)).length === 0) {
      await join(tx, { enterpriseId, userId: facts.applicantId, rights: ["owner"], grantedById: null, now });
    }
    const { title } = await tx.selectionRound.findUniqueOrThrow({ where: { id: facts.roundId } });
    const topic = `Seleksi: ${title}`.slice(0, 160);
    const wish = { enterpriseId, serviceCode: "S10" as const, topic, problem: null, productIds: [] };
    const opened = await openCaseIn(tx, actor, { wish: { ...wish, channel: undefined }, now });
    if (!opened.ok) return opened;
    await tx.selectionApplication.update({ where: { id }, data: { enterpriseId, caseId: opened.value.id } });
    const details = { number: opened.value.number };
    const moved = await move(tx, applicationMover, { actor, id, action: "onboard", details, now });
    return moved.ok ? done({ caseId: opened.value.id }) : moved;
  });
}

/** The one the staff names, or a new one with what the applicant told. */
async function businessOf(tx: Tx, actor: Actor, { id, form, now }: Step): Promise<Result<{ id: string }>> {
  if (form.enterpriseId) {
    const served = (await enterpriseScale(form.enterpriseId, tx)) !== null;
    return served ? done({ id: form.enterpriseId }) : refuse("form.badChoice", { field: "enterpriseId" });
  }
  const told = await tx.selectionApplication.findUniqueOrThrow({ where: { id }, include: { applicant: true } });
  const phone = phoneOf(told);
  if (!phone) return refuse("notFound");
  const wish = {
    ...{ kind: "enterprise" as const, name: told.businessName, regionCode: told.regionCode, phone },
    ...{ ownerName: form.ownerName ?? told.applicant.name, scale: form.scale, another: form.another },
    ...{ legalForm: null, street: null, scaleReason: null },
  };
  const doubles = await likelyDoubles(wish, tx);
  if (doubles.length > 0 && !form.another) return refuse("enterprises.refused.maybeDouble", { field: "another" });
  return enterRegistry(tx, actor, { wish, now });
}
