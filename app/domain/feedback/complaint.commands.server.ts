import { type Actor, hasRole, memberOf, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { keepOrderPaper } from "#app/domain/media/media.server.ts";
import { type BoughtGoods, boughtIn } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import { answerBy, asksForReview, complaintNumber, countedFrom, MOST_OPEN } from "./complaint.rules.ts";
import { type ComplaintForm, MAX_PICTURES } from "./complaint.schema.ts";

type Filed = { orderId: string; form: ComplaintForm; photos: readonly Uint8Array[] };

/**
 * A buyer complains about goods or a whole parcel of an order; the caller has seen the account or the signed link.
 * The same words about the same thing (a form sent twice) are the same complaint.
 */
export async function fileComplaint(
  actor: Actor,
  { orderId, form, photos }: Filed,
): Promise<Result<{ number: string }>> {
  const about = aboutWhat(await boughtIn(orderId), form.about);
  if (!about) return refuse("form.badChoice", { field: "about" });
  const { kind, text } = form;
  const open = await db.complaint.findMany({ where: { orderId, closedAt: null }, take: MOST_OPEN });
  const again = open.find(
    (one) => one.text === text && one.parcelId === about.parcelId && one.productId === about.productId,
  );
  if (again) return done({ number: again.number });
  if (open.length >= MOST_OPEN) return refuse("feedback.refused.tooManyOpen", { params: { most: MOST_OPEN } });
  const documents = await keepAll({ orderId, enterpriseId: about.enterpriseId, photos });
  if (!documents.ok) return documents;
  const now = clock.now();
  const id = newId(now.getTime());
  const number = complaintNumber();
  await inTransaction(async (tx) => {
    await tx.complaint.create({
      data: {
        ...{ id, number, orderId, kind, text, ...about },
        at: now,
        dueAt: answerBy(now),
        documents: { create: documents.value.map((documentId) => ({ documentId })) },
      },
    });
    const filed = { id, number, orderId, kind, ...about };
    await record(tx, { ...told(filed), action: "file", actor, now });
    if (about.productId) await askForReview(tx, { ...filed, productId: about.productId }, now);
  });
  return done({ number });
}

function aboutWhat(goods: readonly BoughtGoods[], id: string) {
  const line = goods.find(({ orderLineId }) => orderLineId === id);
  const parcel = line ?? goods.find(({ parcelId }) => parcelId === id);
  return parcel && { parcelId: parcel.parcelId, enterpriseId: parcel.enterpriseId, productId: line?.productId ?? null };
}

async function keepAll({ photos, ...whose }: { orderId: string; enterpriseId: string; photos: Filed["photos"] }) {
  if (photos.length > MAX_PICTURES)
    return refuse("media.refused.tooMany", { field: "photo", params: { max: MAX_PICTURES } });
  const kept: string[] = [];
  for (const file of photos) {
    const photo = await keepOrderPaper({ ...whose, file });
    if (!photo.ok) return photo;
    kept.push(photo.value.documentId);
  }
  return done(kept);
}

/** One after the other for a product, or two at once would each miss the other. */
async function askForReview(tx: Tx, complaint: Told & { productId: string }, now: Date): Promise<void> {
  const { id, productId } = complaint;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${productId}, 0))`;
  const last = await tx.complaint.findFirst({
    where: { productId, askedReviewAt: { not: null } },
    orderBy: { askedReviewAt: "desc" },
    select: { askedReviewAt: true },
  });
  const count = await tx.complaint.count({
    where: { productId, at: { gt: countedFrom(now, last?.askedReviewAt ?? null) } },
  });
  if (!asksForReview(count)) return;
  await tx.complaint.update({ where: { id }, data: { askedReviewAt: now } });
  const { details, ...happened } = told(complaint);
  await record(tx, {
    ...happened,
    action: "askReview",
    actor: system("complaints"),
    details: { ...details, count },
    now,
  });
}

/** The maker says what should be answered; it may be changed until the centre has answered. */
export async function proposeAnswer(actor: Actor, id: string, proposal: string): Promise<Result> {
  const now = clock.now();
  return inTransaction(async (tx) => {
    const complaint = await tx.complaint.findUnique({ where: { id }, select: { ...toTell, proposal: true } });
    if (!complaint || !memberOf(actor, complaint.enterpriseId, "orders")) return refuse("notFound");
    if (complaint.proposal === proposal) return done();
    const { count } = await tx.complaint.updateMany({
      where: { id, answeredAt: null, closedAt: null },
      data: { proposal, proposedById: personOf(actor), proposedAt: now },
    });
    if (count === 0) return refuse("tooLate");
    await record(tx, { ...told(complaint), action: "propose", actor, now });
    return done();
  });
}

/** The centre's word to the buyer, once. */
export async function answerComplaint(actor: Actor, id: string, answer: string): Promise<Result> {
  const now = clock.now();
  if (!hasRole(actor, "staff")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const complaint = await tx.complaint.findUnique({ where: { id }, select: toTell });
    if (!complaint) return refuse("notFound");
    const { count } = await tx.complaint.updateMany({
      where: { id, answeredAt: null, closedAt: null },
      data: { answer, answeredById: personOf(actor), answeredAt: now },
    });
    if (count === 0) return refuse("tooLate");
    await record(tx, { ...told(complaint), action: "answer", actor, now });
    return done();
  });
}

/** Nothing is closed unanswered. */
export async function closeComplaint(actor: Actor, id: string): Promise<Result> {
  const now = clock.now();
  if (!hasRole(actor, "staff")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const complaint = await tx.complaint.findUnique({ where: { id }, select: { ...toTell, answeredAt: true } });
    if (!complaint) return refuse("notFound");
    if (!complaint.answeredAt) return refuse("feedback.refused.notAnswered");
    const { count } = await tx.complaint.updateMany({ where: { id, closedAt: null }, data: { closedAt: now } });
    if (count === 0) return refuse("tooLate");
    await record(tx, { ...told(complaint), action: "close", actor, now });
    return done();
  });
}

const toTell = {
  id: true,
  number: true,
  kind: true,
  orderId: true,
  parcelId: true,
  productId: true,
  enterpriseId: true,
} as const;

type Told = {
  id: string;
  number: string;
  kind: string;
  orderId: string;
  parcelId: string | null;
  productId: string | null;
  enterpriseId: string;
};

/** Whom it concerns. The buyer's words stay out of the history, which nobody can erase. */
function told({ id, number, kind, orderId, parcelId, productId, enterpriseId }: Told) {
  const subjects: Subject[] = [
    { kind: "order", id: orderId },
    { kind: "enterprise", id: enterpriseId },
    ...(productId ? [{ kind: "product" as const, id: productId }] : []),
    ...(parcelId ? [{ kind: "parcel" as const, id: parcelId }] : []),
  ];
  return { flow: "complaint", subject: { kind: "complaint" as const, id }, subjects, details: { number, about: kind } };
}
