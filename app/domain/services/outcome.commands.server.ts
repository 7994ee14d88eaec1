import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { ownPacks } from "#app/domain/catalog/catalog.server.ts";
import { maskedNumber } from "#app/domain/enterprises/enterprises.ts";
import { coverEnterprise, coverVariants, keepNumber, layDocument } from "#app/domain/licences/licences.server.ts";
import { keepDocument } from "#app/domain/media/media.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import { type CaseRecord, caseFacts, caseSubjects, readCase } from "./case.mover.server.ts";
import type { OutcomeWish } from "./case.schema.ts";
import { isOutcomeCode, licenceKindOf, type OutcomeCode, outcomeKinds, paperKindOf } from "./outcome.kinds.ts";
import { templates } from "./templates.ts";

type Given = { caseId: string; wish: OutcomeWish; file?: Uint8Array | undefined; now: Date };

/** What came of a case, with its number or its paper. A licence is read, kept and put on its packs at once. */
export async function recordOutcome(actor: Actor, { caseId, wish, file, now }: Given): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "consultant")) return refuse("notFound");
  if (wish.happenedOn > witDay(now)) return refuse("services.refused.notYetHappened", { field: "happenedOn" });
  const asked = await admitted(db, { caseId, wish, hasFile: file !== undefined });
  if (!asked.ok) return asked;
  const paper = file ? await keepPaper(actor, { ...asked.value, wish, file }) : done(null);
  if (!paper.ok) return paper;
  const documentId = paper.value;
  return inTransaction(async (tx) => {
    const still = await admitted(tx, { caseId, wish, hasFile: documentId !== null });
    if (!still.ok) return still;
    const { facts, kind } = still.value;
    const licence = await licenceBehind(tx, actor, { facts, kind, wish, documentId, now });
    if (!licence.ok) return licence;
    const id = newId(now.getTime());
    await tx.outcome.create({
      data: {
        id,
        caseId,
        enterpriseId: facts.enterpriseId,
        kindCode: kind,
        evidenceNumber: evidenceOf(kind, wish),
        documentId,
        amount: wish.amount === undefined ? null : BigInt(wish.amount),
        quantity: wish.quantity ?? null,
        happenedOn: new Date(wish.happenedOn),
        byId: personOf(actor),
        at: now,
      },
    });
    const [subject, ...own] = caseSubjects(facts, caseId);
    const subjects = [...own, ...licence.value];
    const details = { number: facts.number, service: facts.serviceCode, kind, evidence: evidenceOf(kind, wish) };
    await record(tx, { flow: "outcome", action: "record", subject, subjects, actor, details, now });
    return done({ id });
  });
}

type Admitted = { facts: CaseRecord; kind: OutcomeCode };

/** Whether this case may have this outcome now; asked before its paper is kept, and again when it is written. */
async function admitted(
  tx: Tx,
  { caseId, wish, hasFile }: { caseId: string; wish: OutcomeWish; hasFile: boolean },
): Promise<Result<Admitted>> {
  const facts = tx === db ? await readCase(tx, caseId) : await caseFacts(tx, caseId);
  const { kind } = wish;
  if (!facts) return refuse("notFound");
  if (facts.mirrored) return refuse("services.refused.mirrored");
  if (facts.state !== "inProgress") return refuse("services.refused.outcomeEarly");
  if (!isOutcomeCode(kind) || !templates[facts.serviceCode].outcomes.includes(kind))
    return refuse("form.badChoice", { field: "kind" });
  if (!wish.evidenceNumber && licenceKindOf(kind)) return refuse("form.required", { field: "evidenceNumber" });
  if (!wish.evidenceNumber && !hasFile) return refuse("services.refused.noEvidence", { field: "evidenceNumber" });
  return done({ facts, kind });
}

/** The paper of a licence is read by curators as well; what proves another outcome is the desk's and the owner's. */
async function keepPaper(
  actor: Actor,
  { facts, kind, wish, file }: Admitted & { wish: OutcomeWish; file: Uint8Array },
): Promise<Result<string>> {
  const kept = await keepDocument(actor, {
    enterpriseId: facts.enterpriseId,
    kind: paperKindOf(kind),
    title: [outcomeKinds[kind].id, evidenceOf(kind, wish)].filter(Boolean).join(" "),
    file,
  });
  return kept.ok ? done(kept.value.documentId) : kept;
}

/** A business number lies sealed with its licence; here and in the history its last figures are enough. */
const evidenceOf = (kind: OutcomeCode, { evidenceNumber }: OutcomeWish): string | null =>
  evidenceNumber && licenceKindOf(kind) === "nib" ? maskedNumber(evidenceNumber.replace(/\D/g, "")) : evidenceNumber;

type Behind = Admitted & { wish: OutcomeWish; documentId: string | null; now: Date };

/** The licence an outcome stands for, kept in the same transaction; answers what else the outcome concerns. */
async function licenceBehind(
  tx: Tx,
  actor: Actor,
  { facts, kind, wish, documentId, now }: Behind,
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
    typed: wish.evidenceNumber ?? "",
    validUntil: wish.validUntil ? new Date(wish.validUntil) : null,
    expected,
    now,
  });
  if (!kept.ok) return { ...kept, field: "evidenceNumber" };
  const licenceId = kept.value.id;
  if (documentId) await layDocument(tx, actor, { enterpriseId, licenceId, documentId, now });
  if (ofBusiness) await coverEnterprise(tx, { licenceId, enterpriseId, now });
  await coverVariants(tx, { licenceIds: [licenceId], variantIds: chosen.map(({ variantId }) => variantId), now });
  return done([
    { kind: "licence", id: licenceId },
    ...chosen.map(({ productId }): Subject => ({ kind: "product", id: productId })),
  ]);
}
