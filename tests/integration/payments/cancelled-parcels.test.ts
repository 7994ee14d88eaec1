import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeOff } from "#app/domain/orders/orders.server.ts";
import { moneyOfOrder, moveParcelInOffice, type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { paid, reactToAll } from "./till.ts";

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
const attemptOf = (orderId: string) => db.paymentAttempt.findFirstOrThrow({ where: { orderId } });
const refundsOf = async (orderId: string) => (await moneyOfOrder(c.finance, orderId, clock.now())).refunds;

describe("a parcel that cannot be sent after all", () => {
  it.each(["accept", "pack"] as const)("gives all of its money back, cancelled after %s", async (last) => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId } });
    const steps = last === "accept" ? (["accept"] as const) : (["accept", "pack"] as const);
    for (const action of steps) await moveParcelInOffice(c.staff, parcelId, { action, waybill: null, reason: null });
    const cancel = { action: "cancel" as const, waybill: null, reason: "Botolnya pecah semua" };
    expect(await moveParcelInOffice(c.staff, parcelId, cancel)).toMatchObject({ ok: true });
    await reactToAll(heard);
    const { captured, refundedTotal } = await attemptOf(orderId);
    expect(refundedTotal).toBe(captured);
    expect((await refundsOf(orderId)).map(({ state }) => state)).not.toContain("requested");
    expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({ state: "cancelled" });
    expect(await db.stockHold.count({ where: { orderId, endedAt: null } })).toBe(0);
  });
});

describe("pieces taken off a parcel", () => {
  it("are paid back at what they cost, once, and the rest still goes its way", async () => {
    const { id: orderId } = await paid(sandbox.origin, { ...wish(), quantity: 3 });
    const { id: parcel, lines } = await db.parcel.findFirstOrThrow({ where: { orderId }, include: { lines: true } });
    const off = { parcel, line: lines[0]?.id ?? "", quantity: 1, reason: "Satu kemasan rusak" };
    expect(await takeOff(c.staff, off)).toMatchObject({ ok: true });
    await reactToAll(heard);
    await reactToAll(new Set());
    const { unitPrice } = await db.orderLine.findFirstOrThrow({ where: { orderId } });
    expect(await attemptOf(orderId)).toMatchObject({ refundedTotal: unitPrice });
    const cancel = { action: "cancel" as const, waybill: null, reason: "Sisanya juga rusak" };
    for (const step of [{ action: "accept" as const, waybill: null, reason: null }, cancel])
      expect(await moveParcelInOffice(c.staff, parcel, step)).toMatchObject({ ok: true });
    await reactToAll(heard);
    const { captured, refundedTotal } = await attemptOf(orderId);
    expect(refundedTotal).toBe(captured);
  });
});
