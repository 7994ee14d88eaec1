import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "#app/core/actor.ts";
import { addMinutes } from "#app/core/time.ts";
import {
  changeWish,
  keepsProduct,
  moderateReview,
  ownReviews,
  replyToReview,
  reviewDesk,
  reviewedLines,
  reviewsOf,
  wishesOf,
  writeReview,
} from "#app/domain/feedback/feedback.server.ts";
import { boughtIn, moveParcel } from "#app/domain/orders/orders.server.ts";
import { timeline } from "#app/domain/reports/reports.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { type CastParcel, paidOrder } from "../../cast/orders.ts";
import { reactToAll } from "../payments/till.ts";

let c: Cast;
let order: CastParcel;
let minute = 0;
const heard = new Set<string>();

beforeAll(async () => {
  clock.freeze(today);
  c = await cast();
  order = await paidOrder(c.kitchen, c.coffee, { pickupPlaceId: c.martPlaceId });
});
afterAll(() => clock.thaw());

async function arrived(): Promise<CastParcel> {
  const made = await paidOrder(c.kitchen, c.coffee, { pickupPlaceId: c.martPlaceId });
  await db.stock.updateMany({ data: { onhand: 100 } });
  await arrive(made);
  return made;
}

async function arrive({ parcelId }: CastParcel): Promise<void> {
  for (const action of ["accept", "pack", "ship", "deliver"] as const) {
    const moved = await moveParcel(c.staff, parcelId, { action, waybill: null, reason: null });
    if (!moved.ok) throw new Error(moved.code);
  }
}

async function write(of: CastParcel, rating: number, { text = "Harum sekali.", photos = [] as Uint8Array[] } = {}) {
  minute += 1;
  clock.freeze(addMinutes(today, minute));
  const [goods] = await boughtIn(of.orderId);
  const contact = { name: "Rahma Latuconsina" };
  const form = { goods: goods?.orderLineId ?? "", rating, text };
  return await writeReview(anonymous, { order: { id: of.orderId, contact }, form, photos });
}

const shown = () => reviewsOf(c.coffee.productId, { take: 3 });

describe("a review", () => {
  it("waits until the goods have arrived", async () => {
    expect(await write(order, 5)).toMatchObject({ code: "feedback.refused.notArrived", field: "goods" });
    await arrive(order);
    expect(await write(order, 5)).toMatchObject({ ok: true });
  });

  it("is written once for each of the goods, shown with the first name only, and told to its maker", async () => {
    expect(await write(order, 1)).toMatchObject({ code: "feedback.refused.reviewed" });
    expect(await shown()).toMatchObject({ count: 1, average: 5, reviews: [{ shownName: "Rahma", rating: 5 }] });
    const [goods] = await boughtIn(order.orderId);
    expect([...(await reviewedLines([goods?.orderLineId ?? ""])).values()]).toEqual([5]);
    await reactToAll(heard);
    const told = await db.mail.findMany({ where: { template: "reviewForMaker" }, select: { recipient: true } });
    expect(told).toEqual([{ recipient: c.owner.email }]);
    const [moment] = await timeline({ kind: "product", id: c.coffee.productId }, { flows: ["productReview"] });
    expect(moment).toMatchObject({ action: "write", note: null, details: { rating: 5 } });
  });

  it("two at once for the same goods leave one", async () => {
    const other = await arrived();
    const answers = await Promise.all([write(other, 4), write(other, 4)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await shown()).toMatchObject({ count: 2, average: 4.5 });
  });

  it("is read page by page, the newest first", async () => {
    const first = await reviewsOf(c.coffee.productId, { take: 1 });
    const second = await reviewsOf(c.coffee.productId, { take: 1, after: first.next });
    expect([first, second].map(({ count, reviews }) => [count, reviews[0]?.rating])).toEqual([
      [2, 4],
      [2, 5],
    ]);
    expect(second.next).toBeNull();
  });
});

describe("its maker", () => {
  it("replies once, and nobody else's maker does", async () => {
    const [review] = (await shown()).reviews;
    const id = review?.id ?? "";
    expect(await replyToReview(c.otherOwner, id, "Terima kasih banyak.")).toMatchObject({ code: "notFound" });
    expect(await replyToReview(c.owner, id, "Terima kasih banyak.")).toMatchObject({ ok: true });
    expect(await replyToReview(c.owner, id, "Sekali lagi terima kasih.")).toMatchObject({
      code: "feedback.refused.replied",
    });
    expect((await shown()).reviews[0]?.reply).toBe("Terima kasih banyak.");
    expect((await ownReviews(c.kitchen.id, null)).rows).toHaveLength(2);
    expect((await ownReviews(c.otherKitchen.id, null)).rows).toEqual([]);
  });
});

describe("the centre", () => {
  it("hides with a reason, photos and all, tells the buyer, and shows again", async () => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#025565" } })
      .jpeg()
      .toBuffer();
    const other = await arrived();
    await db.orderContact.update({ where: { orderId: other.orderId }, data: { email: "pembeli@contoh.test" } });
    expect(await write(other, 1, { text: "Hubungi saya di 0812.", photos: [photo] })).toMatchObject({ ok: true });
    const [review] = (await shown()).reviews;
    const [photoId = ""] = review?.photos ?? [];
    const isPublic = async () => (await db.photo.findUniqueOrThrow({ where: { id: photoId } })).publishedAt !== null;
    expect(await isPublic()).toBe(true);

    const hide = { action: "hide", review: review?.id ?? "", reason: "Memuat nomor HP." } as const;
    expect(await moderateReview(c.owner, hide)).toMatchObject({ code: "notFound" });
    expect(await moderateReview(c.staff, hide)).toMatchObject({ ok: true });
    expect(await moderateReview(c.staff, hide)).toMatchObject({ code: "tooLate" });
    expect(await shown()).toMatchObject({ count: 2, average: 4.5 });
    expect(await isPublic()).toBe(false);
    await reactToAll(heard);
    const letter = await db.mail.findFirstOrThrow({ where: { template: "reviewHidden" } });
    expect(letter).toMatchObject({
      recipient: "pembeli@contoh.test",
      text: expect.stringContaining("Memuat nomor HP."),
    });

    expect((await reviewDesk({ tab: "hidden", after: null })).rows).toHaveLength(1);
    expect(await moderateReview(c.staff, { action: "show", review: hide.review })).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ count: 3 });
    expect(await isPublic()).toBe(true);
  });
});

describe("a wish", () => {
  it("is kept once, seen by its owner only, and let go again", async () => {
    const { productId } = c.coffee;
    const press = (action: "keep" | "drop") => changeWish(c.shopper, { product: productId, action, from: "product" });
    expect(await keepsProduct(anonymous, productId)).toBeNull();
    expect(await press("keep")).toMatchObject({ ok: true, value: c.coffee.slug });
    expect(await press("keep")).toMatchObject({ ok: true });
    expect(await wishesOf(c.shopper, null)).toEqual({ productIds: [productId], next: null });
    expect(await keepsProduct(c.owner, productId)).toBe(false);
    expect(await press("drop")).toMatchObject({ ok: true });
    expect(await keepsProduct(c.shopper, productId)).toBe(false);
  });

  it("is not kept for a product that nobody ever put on sale", async () => {
    const unknown = { product: c.kitchen.id, action: "keep", from: "list" } as const;
    expect(await changeWish(c.shopper, unknown)).toMatchObject({ code: "notFound" });
    await db.product.update({ where: { id: c.coffee.productId }, data: { state: "archived" } });
    const archived = { product: c.coffee.productId, action: "keep", from: "list" } as const;
    expect(await changeWish(c.shopper, archived)).toMatchObject({ code: "notFound" });
  });
});
