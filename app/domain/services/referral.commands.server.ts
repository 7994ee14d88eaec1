import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addWorkingDays } from "#app/core/time.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { TRIAGE_DAYS } from "./case.commands.server.ts";
import { caseLifecycle } from "./case.lifecycle.ts";
import { caseSubjects } from "./case.mover.server.ts";
import { caseNumber } from "./number.server.ts";
import { isReferable, templates } from "./templates.ts";

type Referral = {
  versionId: string;
  /** The checklist's item that failed, by its code, its title and the curators' words. */
  item: { key: string; title: string; note: string };
  service: string;
  enterpriseId: string;
  productId: string;
  now: Date;
};

/**
 * Opens a case for a failed item of a version, within the transaction that returns the version. A case that still runs
 * for the same item of the product goes on, now for this version. Null where the service takes no referrals.
 */
export async function openReferral(tx: Tx, actor: Actor, referral: Referral): Promise<string | null> {
  const { versionId, item, service, enterpriseId, productId, now } = referral;
  if (!isReferable(service) || (await tx.service.count({ where: { code: service, retiredAt: null } })) === 0)
    return null;
  const running = await tx.serviceCase.findFirst({
    where: {
      ...{ enterpriseId, referralItemKey: item.key, caseProducts: { some: { productId } } },
      state: { notIn: [...caseLifecycle.final, "followUp"] },
    },
    select: { id: true },
  });
  if (running) {
    await tx.serviceCase.update({ where: { id: running.id }, data: { versionId, problem: item.note } });
    return running.id;
  }
  const id = newId(now.getTime());
  const number = await caseNumber(tx, service, now);
  await tx.serviceCase.create({
    data: {
      ...{ id, number, serviceCode: service, enterpriseId, versionId, referralItemKey: item.key },
      fieldCode: templates[service].field,
      stage: templates[service].stages[0] ?? null,
      topic: item.title,
      problem: item.note,
      requestedById: personOf(actor),
      requestedAt: now,
      dueAt: addWorkingDays(now, TRIAGE_DAYS),
      caseProducts: { create: [{ productId }] },
    },
  });
  const [subject, ...subjects] = caseSubjects({ enterpriseId, productIds: [productId] }, id);
  await record(tx, {
    ...{ flow: "serviceCase", action: "request", to: "requested", subject, subjects, actor, now },
    details: { number, service, title: item.title },
  });
  return id;
}
