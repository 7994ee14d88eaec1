import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "#app/core/actor.ts";
import { addDays } from "#app/core/time.ts";
import {
  answerComplaint,
  closeComplaint,
  complaintById,
  complaintDesk,
  complaintsOfOrder,
  fileComplaint,
  proposeAnswer,
} from "#app/domain/feedback/feedback.server.ts";
import { openDocument } from "#app/domain/media/media.server.ts";
import { boughtIn } from "#app/domain/orders/orders.server.ts";
import { timeline } from "#app/domain/reports/reports.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { type CastParcel, paidOrder } from "../../cast/orders.ts";
import { reactToAll } from "../payments/till.ts";

let c: Cast;
let order: CastParcel;
const heard = new Set<string>();

beforeAll(async () => {
  clock.freeze(today);
  c = await cast();
  order = await bought();
});
afterAll(() => clock.thaw());

const bought = () => paidOrder(c.kitchen, c.coffee, { pickupPlaceId: c.martPlaceId });
const said = (about: string, text = "Bungkusnya sobek dan isinya tumpah.") =>
  ({ about, kind: "broken", text }) as const;

async function complain(of: CastParcel, text?: string, photos: Uint8Array[] = []) {
  const [line] = await boughtIn(of.orderId);
  const form = said(line?.orderLineId ?? "", text);
  return await fileComplaint(anonymous, { orderId: of.orderId, form, photos });
}

async function complaintOf(of: CastParcel) {
  const [complaint] = await complaintsOfOrder(of.orderId);
  if (!complaint) throw new Error("no complaint");
  return complaint;
}

const lettersTo = async (recipient: string) => {
  await reactToAll(heard);
  const mails = await db.mail.findMany({ where: { recipient }, select: { template: true } });
  return mails.map(({ template }) => template).filter((name) => name.startsWith("complaint"));
};

describe("a complaint about goods", () => {
  it("gets a number and three working days, and stands in the histories of product, enterprise, order and parcel", async () => {
    await db.orderContact.update({ where: { orderId: order.orderId }, data: { email: "pembeli@contoh.test" } });
    expect(await complain(order)).toMatchObject({ ok: true, value: { number: expect.stringMatching(/^K-\w{10}$/) } });
    const complaint = await complaintOf(order);
    expect(complaint).toMatchObject({ state: "open", productId: c.coffee.productId, enterpriseId: c.kitchen.id });
    expect(complaint.dueAt > addDays(today, 2) && complaint.dueAt <= addDays(today, 5)).toBe(true);
    const subjects = [
      ["product", c.coffee.productId],
      ["enterprise", c.kitchen.id],
      ["order", order.orderId],
      ["parcel", order.parcelId],
    ] as const;
    for (const [kind, id] of subjects) {
      const moments = await timeline({ kind, id }, { flows: ["complaint"] });
      expect(moments.map(({ action, note, details }) => ({ action, note, details }))).toEqual([
        { action: "file", note: null, details: { number: complaint.number, about: "broken" } },
      ]);
    }
  });

  it("sent twice is one complaint", async () => {
    const first = await complaintOf(order);
    expect(await complain(order)).toMatchObject({ ok: true, value: { number: first.number } });
    expect(await complaintsOfOrder(order.orderId)).toHaveLength(1);
  });

  it("tells the buyer, the maker and the staff, and no other maker", async () => {
    expect(await lettersTo("pembeli@contoh.test")).toEqual(["complaintFiled"]);
    expect(await lettersTo(c.owner.email)).toEqual(["complaintForMaker"]);
    expect(await lettersTo(c.staff.email)).toEqual(["complaintForStaff"]);
    expect(await lettersTo(c.otherOwner.email)).toEqual([]);
  });

  it("about the goods of another order is refused", async () => {
    const other = await bought();
    const [line] = await boughtIn(other.orderId);
    const form = said(line?.orderLineId ?? "");
    expect(await fileComplaint(anonymous, { orderId: order.orderId, form, photos: [] })).toMatchObject({
      code: "form.badChoice",
      field: "about",
    });
  });
});

describe("its answer", () => {
  it("is proposed by the maker of the goods only, sent by the staff once, and then closed", async () => {
    const { id } = await complaintOf(order);
    expect(await proposeAnswer(c.otherOwner, id, "Bukan barang kami.")).toMatchObject({ code: "notFound" });
    expect(await closeComplaint(c.staff, id)).toMatchObject({ code: "feedback.refused.notAnswered" });
    expect(await proposeAnswer(c.owner, id, "Kami kirim gantinya hari ini.")).toMatchObject({ ok: true });
    expect(await answerComplaint(c.curator, id, "Kami kirim gantinya.")).toMatchObject({ code: "notFound" });
    expect(await answerComplaint(c.staff, id, "Penjual mengirim gantinya hari ini.")).toMatchObject({ ok: true });
    expect(await answerComplaint(c.staff, id, "Sekali lagi jawabannya.")).toMatchObject({ code: "tooLate" });
    expect(await proposeAnswer(c.owner, id, "Terlambat mengusulkan.")).toMatchObject({ code: "tooLate" });
    expect(await closeComplaint(c.staff, id)).toMatchObject({ ok: true });
    expect(await lettersTo(c.staff.email)).toContain("complaintProposed");
    expect(await lettersTo("pembeli@contoh.test")).toEqual(["complaintFiled", "complaintAnswered"]);
    const mail = await db.mail.findFirstOrThrow({ where: { template: "complaintAnswered" } });
    expect(mail.text).toContain("Penjual mengirim gantinya hari ini.");
  });

  it("moves it along the desk, which another maker never sees", async () => {
    const open = await complaintDesk({ tab: "open", after: null });
    expect(open.counts).toMatchObject({ open: 0, answered: 0, closed: 1 });
    const { id } = await complaintOf(order);
    expect(await complaintById(id, today, c.otherKitchen.id)).toBeNull();
    const others = await complaintDesk({ tab: "closed", after: null, enterpriseId: c.otherKitchen.id });
    expect(others.rows).toEqual([]);
  });
});

describe("photos of a complaint", () => {
  it("are rebuilt, and opened by the maker and the centre only", async () => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#c32324" } })
      .jpeg()
      .toBuffer();
    const other = await bought();
    expect(await complain(other, "Isinya tidak seperti di foto.", [photo])).toMatchObject({ ok: true });
    const [documentId = ""] = (await complaintOf(other)).documents;
    expect(await openDocument(c.owner, documentId)).toMatchObject({ mime: "image/jpeg" });
    expect(await openDocument(c.staff, documentId)).not.toBeNull();
    for (const stranger of [c.otherOwner, c.shopper, c.curator, anonymous])
      expect(await openDocument(stranger, documentId)).toBeNull();
  });

  it("that are no pictures are refused, and nothing is filed", async () => {
    const other = await bought();
    const lie = new TextEncoder().encode("<svg onload=alert(1)>");
    expect(await complain(other, "Lihat foto ini, rusak.", [lie])).toMatchObject({ ok: false, field: "photo" });
    expect(await complaintsOfOrder(other.orderId)).toEqual([]);
  });
});

describe("the third complaint in ninety days", () => {
  it("asks for a new look at the listing, and the fourth does not ask again", async () => {
    const orders = await Promise.all([bought(), bought(), bought()]);
    for (const [at, of] of orders.entries()) await complain(of, `Rasanya apek, kali ke-${at}.`);
    const asked = await timeline({ kind: "product", id: c.coffee.productId }, { flows: ["complaint"] });
    expect(asked.filter(({ action }) => action === "askReview").map(({ details }) => details["count"])).toEqual([3]);
    expect(await lettersTo(c.leadCurator.email)).toEqual(["complaintsMany"]);
  });
});
