import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { ownPacks } from "#app/domain/catalog/catalog.server.ts";
import { coverEnterprise, coverVariants, keepNumber } from "#app/domain/licences/licences.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import { type CaseRecord, caseFacts, caseSubjects } from "./case.mover.server.ts";
import type { OutcomeWish } from "./case.schema.ts";
import { isOutcomeCode, licenceKindOf, type OutcomeCode } from "./outcome.kinds.ts";
import { templates } from "./templates.ts";

type Given = { caseId: string; wish: OutcomeWish; now: Date };

/** What came of a case, with its number. A licence is read, kept and put on the packs it stands for at once. */
export async function recordOutcome(actor: Actor, { caseId, wish, now }: Given): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "consultant")) return refuse("notFound");
  const { kind } = wish;
  if (wish.happenedOn > witDay(now)) return refuse("services.refused.notYetHappened", { field: "happenedOn" });
  return inTransaction(async (tx) => {
    const facts = await caseFacts(tx, caseId);
    if (!facts) return refuse("notFound");
    if (facts.mirrored) return refuse("services.refused.mirrored");
    if (facts.state !== "inProgress") return refuse("services.refused.outcomeEarly");
    if (!isOutcomeCode(kind) || !templates[facts.serviceCode].outcomes.includes(kind)) {
      return refuse("form.badChoice", { field: "kind" });
    }
    const licence = await licenceBehind(tx, actor, { facts, kind, wish, now });
    if (!licence.ok) return licence;
    const id = newId(now.getTime());
    await tx.outcome.create({
      data: {
        id,
        caseId,
        enterpriseId: facts.enterpriseId,
        kindCode: kind,
        evidenceNumber: wish.evidenceNumber,
        amount: wish.amount === undefined ? null : BigInt(wish.amount),
        quantity: wish.quantity ?? null,
        happenedOn: new Date(wish.happenedOn),
        byId: personOf(actor),
        at: now,
      },
    });
    const [subject, ...own] = caseSubjects(facts, caseId);
    const subjects = [...own, ...licence.value];
    const details = { number: facts.number, service: facts.serviceCode, kind, evidence: wish.evidenceNumber };
    await record(tx, { flow: "outcome", action: "record", subject, subjects, actor, details, now });
    return done({ id });
  });
}

type Behind = { facts: CaseRecord; kind: OutcomeCode; wish: OutcomeWish; now: Date };

/** The licence an outcome stands for, kept in the same transaction; answers what else the outcome concerns. */
async function licenceBehind(
  tx: Tx,
  actor: Actor,
  { facts, kind, wish, now }: Behind,
): Promise<Result<readonly Subject[]>> {
  const expected = licenceKindOf(kind);
  if (!expected) return done([]);
  const { enterpriseId } = facts;
  const ofBusiness = expected === "nib" || expected === "pbUmku";
  const packs = ofBusiness ? [] : await ownPacks(enterpriseId, undefined, tx);
  const chosen = packs.filter(({ variantId }) => wish.variantIds.includes(variantId));
  if (!ofBusiness && chosen.length < wish.variantIds.length) return refuse("form.badChoice", { field: "variantIds" });
  if (packs.length > 0 && chosen.length === 0) return refuse("services.refused.noPack", { field: "variantIds" });
  const kept = await keepNumber(tx, actor, {
    enterpriseId,
    typed: wish.evidenceNumber,
    validUntil: wish.validUntil ? new Date(wish.validUntil) : null,
    expected,
    now,
  });
  if (!kept.ok) return { ...kept, field: "evidenceNumber" };
  const licenceId = kept.value.id;
  if (ofBusiness) await coverEnterprise(tx, { licenceId, enterpriseId, now });
  await coverVariants(tx, { licenceIds: [licenceId], variantIds: chosen.map(({ variantId }) => variantId), now });
  return done([
    { kind: "licence", id: licenceId },
    ...chosen.map(({ productId }): Subject => ({ kind: "product", id: productId })),
  ]);
}
