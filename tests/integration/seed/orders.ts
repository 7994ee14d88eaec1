import { describe, expect, it } from "vitest";
import { officeOrders, orderDesk } from "#app/domain/orders/orders.server.ts";
import { balances } from "#app/domain/settlement/settlement.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { demoOwners, enterpriseId } from "../../../prisma/seed/enterprises.ts";
import { now } from "./now.ts";

describe("the sample's orders", () => {
  it("stand in every state, and so do their parcels and refunds", async () => {
    const orders = await db.order.groupBy({ by: ["state"], _count: true });
    expect(orders.map(({ state }) => state).toSorted()).toEqual([
      "cancelled",
      "completed",
      "confirmed",
      "expired",
      "placed",
      "review",
    ]);
    const parcels = await db.parcel.groupBy({ by: ["state"] });
    expect(parcels).toHaveLength(12);
    const refunds = await db.refund.groupBy({ by: ["state"], orderBy: { state: "asc" } });
    expect(refunds.map(({ state }) => state)).toEqual(["requested", "settled"]);
  });

  it("are the price of their goods and their carriage, parcel by parcel", async () => {
    const orders = await db.order.findMany({ include: { lines: true, parcels: true } });
    expect(orders.length).toBeGreaterThan(60);
    const odd = orders.filter(({ total, goodsTotal, shippingTotal, lines, parcels }) => {
      const goods = lines.reduce((sum, line) => sum + line.lineTotal, 0n);
      const carriage = parcels.reduce((sum, parcel) => sum + parcel.shipping, 0n);
      return (
        goods !== goodsTotal ||
        total !== goodsTotal + shippingTotal ||
        (parcels.length > 0 && carriage !== shippingTotal)
      );
    });
    expect(odd.map(({ number }) => number)).toEqual([]);
  });

  it("have happened before now, each step after the one before", async () => {
    const parcels = await db.parcel.findMany({ include: { order: { select: { placedAt: true } } } });
    const late = parcels.filter(({ order, createdAt, acceptedAt, packedAt, shippedAt, deliveredAt, receivedAt }) => {
      const steps = [order.placedAt, createdAt, acceptedAt, packedAt, shippedAt, deliveredAt, receivedAt].flatMap(
        (at) => (at ? [at.getTime()] : []),
      );
      return steps.some((at, place) => at > now.getTime() || at < (steps[place - 1] ?? 0));
    });
    expect(late.map(({ number }) => number)).toEqual([]);
    expect(await db.parcel.count({ where: { state: "new", acceptBy: { lte: now } } })).toBe(0);
    expect(await db.parcel.count({ where: { state: { in: ["shipped", "delivered"] }, receiveBy: { lte: now } } })).toBe(
      0,
    );
  });

  it("are booked: every account of every order comes to nothing in all, and refunds never pass what came", async () => {
    const all = await balances();
    expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    const paid = await db.paymentAttempt.count({ where: { outcome: "captured" } });
    expect(await db.ledgerEntry.count({ where: { kind: { in: ["capture", "unmatched"] } } })).toBe(paid);
    const attempts = await db.paymentAttempt.findMany({ where: { outcome: "captured" } });
    expect(attempts.filter(({ refundedTotal, captured }) => refundedTotal > captured)).toEqual([]);
  });

  it("hold just the stock that is not on its way yet", async () => {
    const held = await db.stockHold.groupBy({
      by: ["variantId", "placeId"],
      where: { endedAt: null },
      _sum: { quantity: true },
    });
    const open = new Map(held.map((one) => [`${one.variantId} ${one.placeId}`, one._sum.quantity ?? 0]));
    const stock = await db.stock.findMany();
    expect(stock.filter((row) => row.reserved !== (open.get(`${row.variantId} ${row.placeId}`) ?? 0))).toEqual([]);
    const moved = await db.stockMovement.groupBy({ by: ["variantId", "placeId"], _sum: { reservedDelta: true } });
    const replayed = new Map(moved.map((one) => [`${one.variantId} ${one.placeId}`, one._sum.reservedDelta ?? 0]));
    expect(stock.filter((row) => row.reserved !== (replayed.get(`${row.variantId} ${row.placeId}`) ?? 0))).toEqual([]);
  });

  it("give every desk something to do: the owner's, the buyer's, finance's", async () => {
    const desk = await orderDesk(enterpriseId({ key: demoOwners.pemilik }), { tab: "todo", after: null });
    expect(Math.min(...Object.values(desk.counts))).toBeGreaterThan(0);
    expect((await officeOrders({ tab: "review", after: null })).rows).toHaveLength(2);
    const buyer = await db.user.findUniqueOrThrow({ where: { email: "pembeli@contoh.test" } });
    expect(await db.order.count({ where: { userId: buyer.id } })).toBeGreaterThan(5);
    expect(await db.notice.count({ where: { readAt: null } })).toBeGreaterThan(3);
  });

  it("belong to people that are marked as invented", async () => {
    const contacts = await db.orderContact.findMany({ select: { name: true } });
    expect(contacts.filter(({ name }) => !name.endsWith("(contoh)"))).toEqual([]);
  });
});

describe("what the sample's buyers say", () => {
  it("is a review for most of the goods that arrived, one of them hidden, all before now", async () => {
    const reviews = await db.productReview.findMany({});
    expect(reviews.length).toBeGreaterThan(15);
    expect(reviews.filter(({ hiddenAt }) => hiddenAt !== null)).toHaveLength(1);
    expect(reviews.filter(({ at, replyAt }) => at > now || (replyAt !== null && replyAt < at))).toEqual([]);
    expect(reviews.filter(({ shownName }) => !shownName.endsWith("(contoh)"))).toEqual([]);
  });

  it("is a complaint in every state, one too late, and three about one product that ask for a new look", async () => {
    const complaints = await db.complaint.findMany({ include: { parcel: true } });
    expect(complaints.filter(({ at, parcel }) => !parcel?.deliveredAt || at < parcel.deliveredAt)).toEqual([]);
    const states = complaints.map(({ answeredAt, closedAt }) => [answeredAt !== null, closedAt !== null].join());
    expect(new Set(states)).toEqual(new Set(["false,false", "true,false", "true,true"]));
    expect(complaints.filter(({ answeredAt, dueAt }) => answeredAt === null && dueAt < now)).toHaveLength(1);
    const asking = complaints.find(({ askedReviewAt }) => askedReviewAt !== null);
    expect(complaints.filter(({ productId }) => productId === asking?.productId)).toHaveLength(3);
    const events = await db.event.findMany({ where: { flow: "complaint", action: "askReview" } });
    expect(events.map(({ subjectId }) => subjectId)).toEqual([asking?.id]);
  });
});
