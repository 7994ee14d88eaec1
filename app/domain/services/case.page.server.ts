import { type Actor, personOf } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { witDay } from "#app/core/time.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts, ownPacks } from "#app/domain/catalog/catalog.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { caseMover, readCase } from "./case.mover.server.ts";
import { servesOrReads } from "./case.queries.server.ts";
import type { CasePage } from "./case.view.server.ts";
import { isOutcomeCode } from "./outcome.kinds.ts";

/** One case with everything on it, and what this person may do next. Null for who may not see it. */
export async function casePage(actor: Actor, id: string, now: Date): Promise<CasePage | null> {
  if (!servesOrReads(actor)) return null;
  const row = await db.serviceCase.findUnique({
    where: { id },
    include: {
      caseProducts: { select: { productId: true } },
      serviceSessions: {
        orderBy: [{ startedAt: "desc" }, { id: "desc" }],
        take: 100,
        include: { sessionNotes: { orderBy: { at: "asc" } }, actionItems: { orderBy: { id: "asc" } } },
      },
      outcomes: { where: { voidedAt: null }, orderBy: [{ happenedOn: "desc" }, { id: "desc" }] },
      followUps: { orderBy: { afterDays: "asc" } },
    },
  });
  const facts = row && (await readCase(db, id));
  if (!row || !facts) return null;
  const productIds = row.caseProducts.map(({ productId }) => productId);
  const people = await namesOf([
    ...(row.consultantId ? [row.consultantId] : []),
    ...row.serviceSessions.flatMap((one) => [one.consultantId, ...one.sessionNotes.map(({ byId }) => byId)]),
  ]);
  const products = await knownProducts(productIds);
  return {
    id,
    number: row.number,
    service: facts.serviceCode,
    state: row.state,
    stage: row.stage,
    topic: row.topic,
    problem: row.problem,
    channel: row.channel,
    enterprise: (await namedEnterprises([row.enterpriseId])).get(row.enterpriseId) ?? null,
    products: productIds.flatMap((one) => products.get(one) ?? []),
    packs: await ownPacks(row.enterpriseId, productIds.length > 0 ? productIds : undefined),
    consultant: (row.consultantId && people.get(row.consultantId)) ?? null,
    requestedAt: row.requestedAt,
    scheduledAt: row.scheduledAt,
    dueAt: row.dueAt,
    closedReason: row.closedReason,
    referredTo: row.referredTo,
    mirrored: facts.mirrored,
    referral: row.referralItemKey !== null,
    hasBaseline: facts.hasBaseline,
    choices: choicesFor(caseMover, facts, actor, now),
    sessions: row.serviceSessions.map(({ sessionNotes, actionItems, consultantId, startedAt, endedAt, ...one }) => ({
      id: one.id,
      state: one.state,
      channel: one.channel,
      startedAt,
      minutes: endedAt && Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000),
      consultant: people.get(consultantId) ?? "",
      mine: consultantId === personOf(actor),
      diagnosis: one.diagnosis,
      advice: one.advice,
      nextVisitOn: one.nextVisitOn,
      notes: sessionNotes.map(({ id: noteId, text, byId, at }) => ({
        id: noteId,
        text,
        by: people.get(byId) ?? "",
        at,
      })),
      actionItems: actionItems.map(({ id: itemId, text, ownedBy, dueOn }) => ({ id: itemId, text, ownedBy, dueOn })),
    })),
    outcomes: row.outcomes.flatMap(({ kindCode, amount, ...one }) =>
      isOutcomeCode(kindCode)
        ? [
            {
              id: one.id,
              kind: kindCode,
              evidenceNumber: one.evidenceNumber,
              documentId: one.documentId,
              amount: amount === null ? null : rupiah(amount),
              quantity: one.quantity,
              happenedOn: one.happenedOn,
            },
          ]
        : [],
    ),
    followUps: row.followUps.map(({ id: followUpId, afterDays, dueOn, doneAt, note }) => ({
      id: followUpId,
      afterDays,
      dueOn,
      doneAt,
      note,
      late: doneAt === null && witDay(dueOn) < witDay(now),
    })),
  };
}
