import { type Actor, hasRole, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { hidePhotos, publishPhotos, takeBuyerPhoto } from "#app/domain/media/media.server.ts";
import { boughtIn } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { MAX_PICTURES } from "./complaint.schema.ts";
import { hasArrived, shownName } from "./review.rules.ts";
import type { Moderation, ReviewForm } from "./review.schema.ts";

type Written = {
  order: { id: string; contact: { name: string } | null };
  form: ReviewForm;
  photos: readonly Uint8Array[];
};

/** One review for each of the goods that arrived; the caller has seen the account or the order's signed link. */
export async function writeReview(actor: Actor, { order, form, photos }: Written): Promise<Result> {
  const goods = (await boughtIn(order.id)).find(({ orderLineId }) => orderLineId === form.goods);
  if (!goods) return refuse("form.badChoice", { field: "goods" });
  if (!hasArrived(goods.parcelState)) return refuse("feedback.refused.notArrived", { field: "goods" });
  const taken = refuse("feedback.refused.reviewed", { field: "goods" });
  if ((await db.productReview.count({ where: { orderLineId: goods.orderLineId } })) > 0) return taken;
  const pictures = await takeAll(photos, personOf(actor));
  if (!pictures.ok) return pictures;
  const now = clock.now();
  const id = newId(now.getTime());
  return inTransaction(async (tx) => {
    const { count } = await tx.productReview.createMany({
      data: [
        {
          ...{ id, orderLineId: goods.orderLineId, productId: goods.productId, userId: personOf(actor), at: now },
          ...{ shownName: shownName(order.contact?.name ?? null), rating: form.rating, text: form.text },
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return taken;
    await tx.productReviewPhoto.createMany({
      data: pictures.value.map((photoId, position) => ({ reviewId: id, photoId, position })),
    });
    await publishPhotos(tx, pictures.value, now);
    const whose = { productId: goods.productId, enterpriseId: goods.enterpriseId };
    const details = { rating: form.rating };
    await record(tx, { ...about(id, whose), action: "write", actor, details, now });
    return done();
  });
}

async function takeAll(photos: readonly Uint8Array[], personId: string | null): Promise<Result<string[]>> {
  if (photos.length > MAX_PICTURES)
    return refuse("media.refused.tooMany", { field: "photo", params: { max: MAX_PICTURES } });
  const taken: string[] = [];
  for (const file of photos) {
    const photo = await takeBuyerPhoto(file, personId);
    if (!photo.ok) return photo;
    taken.push(photo.value.photoId);
  }
  return done(taken);
}

/** The maker replies once, in sight of everybody. */
export async function replyToReview(actor: Actor, id: string, reply: string): Promise<Result> {
  const whose = await productOf(id);
  if (!whose || !memberOf(actor, whose.enterpriseId, "orders")) return refuse("notFound");
  const now = clock.now();
  return inTransaction(async (tx) => {
    const { count } = await tx.productReview.updateMany({
      where: { id, replyAt: null },
      data: { reply, replyAt: now, replyById: personOf(actor) },
    });
    if (count === 0) return refuse("feedback.refused.replied", { field: "reply" });
    await record(tx, { ...about(id, whose), action: "reply", actor, now });
    return done();
  });
}

/** The centre hides what breaks the rules, with the reason, and shows it again when it erred. */
export async function moderateReview(actor: Actor, step: Moderation): Promise<Result> {
  const { review: id, action } = step;
  const whose = await productOf(id);
  if (!hasRole(actor, "staff") || !whose) return refuse("notFound");
  const now = clock.now();
  return inTransaction(async (tx) => {
    const { count } =
      action === "hide"
        ? await tx.productReview.updateMany({
            where: { id, hiddenAt: null },
            data: { hiddenAt: now, hiddenReason: step.reason },
          })
        : await tx.productReview.updateMany({
            where: { id, hiddenAt: { not: null } },
            data: { hiddenAt: null, hiddenReason: null },
          });
    if (count === 0) return refuse("tooLate");
    const photos = await photosOf(tx, id);
    if (action === "hide") await hidePhotos(tx, photos);
    else await publishPhotos(tx, photos, now);
    await record(tx, { ...about(id, whose), action, actor, note: action === "hide" ? step.reason : null, now });
    return done();
  });
}

async function photosOf(tx: Tx, reviewId: string): Promise<string[]> {
  const rows = await tx.productReviewPhoto.findMany({ where: { reviewId }, select: { photoId: true } });
  return rows.map(({ photoId }) => photoId);
}

type Whose = { productId: string; enterpriseId: string };

async function productOf(id: string): Promise<Whose | null> {
  const review = await db.productReview.findUnique({ where: { id }, select: { productId: true } });
  const product = review && (await knownProducts([review.productId])).get(review.productId);
  return product ? { productId: product.id, enterpriseId: product.enterpriseId } : null;
}

const about = (id: string, { productId, enterpriseId }: Whose) => ({
  flow: "productReview",
  subject: { kind: "productReview" as const, id },
  subjects: [
    { kind: "product" as const, id: productId },
    { kind: "enterprise" as const, id: enterpriseId },
  ],
});
