import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveParcel } from "#app/domain/orders/orders.server.ts";
import { type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { hear, ordered, paid, reactToAll } from "../payments/till.ts";

let c: Cast;
let sandbox: Sandbox;
const heard = new Set<string>();

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  await db.stock.updateMany({ data: { onhand: 100 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const wish = () => ({ variantId: c.coffee.variants[0].id });
const step = (action: "accept" | "reject" | "pack" | "ship", more: { waybill?: string; reason?: string } = {}) => ({
  action,
  waybill: more.waybill ?? null,
  reason: more.reason ?? null,
});

/** What a person was written about an order, by template. */
async function lettersTo(recipient: string, number: string) {
  await reactToAll(heard);
  const mails = await db.mail.findMany({
    where: { recipient, OR: [{ subject: { contains: number } }, { text: { contains: number } }] },
    select: { template: true },
  });
  return mails.map(({ template }) => template).toSorted();
}

async function parcelOf(orderId: string): Promise<string> {
  return (await db.parcel.findFirstOrThrow({ where: { orderId }, select: { id: true } })).id;
}

describe("a guest with an address", () => {
  it("is written once for each step: held, paid, on its way", async () => {
    const order = await paid(sandbox.origin, wish());
    expect(await lettersTo("rahma@contoh.test", order.number)).toEqual(["orderConfirmed", "orderPlaced"]);
    const parcel = await parcelOf(order.id);
    for (const one of [step("accept"), step("pack"), step("ship", { waybill: "P2411230012345" })]) {
      expect(await moveParcel(c.owner, parcel, one)).toMatchObject({ ok: true });
    }
    expect(await lettersTo("rahma@contoh.test", order.number)).toEqual([
      "orderConfirmed",
      "orderPlaced",
      "parcelShipped",
    ]);
    const shipped = await db.mail.findFirstOrThrow({ where: { template: "parcelShipped" } });
    expect(shipped.text).toContain("Kurir: Reguler\nResi: P2411230012345");
  });

  it("reads English where the order was made in English, with a link that keeps the language", async () => {
    const order = await ordered(sandbox.origin, { ...wish(), language: "en", email: "jane@contoh.test" });
    await reactToAll(heard);
    const mail = await db.mail.findFirstOrThrow({ where: { recipient: "jane@contoh.test" } });
    expect(mail).toMatchObject({ language: "en", subject: `Your order ${order.number} is held` });
    expect(mail.text).toMatch(/\/pesanan\/\w{10}\?kunci=[\w-]{43}&lang=en/);
  });

  it("learns what cannot be sent, and that the money went back", async () => {
    const order = await paid(sandbox.origin, wish());
    const rejected = await moveParcel(c.owner, await parcelOf(order.id), step("reject", { reason: "Mesin rusak" }));
    expect(rejected).toMatchObject({ ok: true });
    expect(await lettersTo("rahma@contoh.test", order.number)).toEqual([
      "orderCancelled",
      "orderConfirmed",
      "orderPlaced",
      "parcelRefused",
      "refundSettled",
    ]);
    const letter = await db.mail.findFirstOrThrow({ where: { template: "parcelRefused" } });
    expect(letter.text).toContain("1 × Kopi Rempah 100 g");
  });

  it("is told where the goods wait when they are fetched and not sent", async () => {
    const order = await paid(sandbox.origin, { ...wish(), pickup: true, email: "ambil@contoh.test" });
    const parcel = await parcelOf(order.id);
    for (const one of [step("accept"), step("pack"), step("ship")]) await moveParcel(c.owner, parcel, one);
    expect(await lettersTo("ambil@contoh.test", order.number)).toContain("parcelToPickup");
  });

  it("is not written at all where no address was left, and nothing fails", async () => {
    const before = await db.mail.count({ where: { recipient: "" } });
    await paid(sandbox.origin, { ...wish(), email: "" });
    await reactToAll(heard);
    expect(await db.mail.count({ where: { recipient: "" } })).toBe(before);
  });
});

describe("who has an account", () => {
  it("finds every step as a notice, too, in words of the language chosen when it is read", async () => {
    const order = await paid(sandbox.origin, { ...wish(), actor: c.shopper });
    await reactToAll(heard);
    const notices = await db.notice.findMany({ where: { userId: c.shopper.id }, orderBy: { textKey: "desc" } });
    expect(notices.map(({ textKey }) => textKey)).toEqual([
      "messages.orderPlaced.subject",
      "messages.orderConfirmed.subject",
    ]);
    expect(notices[0]).toMatchObject({ link: `/pesanan/${order.number}`, params: { number: order.number } });
    expect(JSON.stringify(notices)).not.toContain("Rahma");
  });
});

describe("the maker", () => {
  it("hears of a paid order once, by letter and notice, and only the maker whose goods they are", async () => {
    const order = await paid(sandbox.origin, wish());
    expect(await lettersTo(c.owner.email, order.number)).toEqual(["orderForMaker"]);
    expect(await lettersTo(c.otherOwner.email, order.number)).toEqual([]);
    const news = { userId: c.owner.id, params: { path: ["number"], equals: order.number } };
    expect(await db.notice.count({ where: news })).toBe(1);
  });

  it("hears nothing of an order that is not paid", async () => {
    const order = await ordered(sandbox.origin, wish());
    expect(await lettersTo(c.owner.email, order.number)).toEqual([]);
  });
});

describe("finance", () => {
  it("hears of money that does not match, and the buyer that it is looked at", async () => {
    const order = await ordered(sandbox.origin, wish());
    await db.$executeRaw`
      UPDATE sandbox_object SET body = jsonb_set(body, '{amount_total}', '1000000') WHERE id = ${order.session}`;
    await order.press("succeed");
    await hear({ session: order.session });
    expect(await lettersTo(c.finance.email, order.number)).toEqual(["orderToReview"]);
    expect(await lettersTo("rahma@contoh.test", order.number)).toEqual(["orderPlaced", "orderReview"]);
    const notice = await db.notice.findFirstOrThrow({ where: { userId: c.finance.id } });
    expect(notice.link).toBe(`/kantor/pesanan/${order.id}`);
  });
});
