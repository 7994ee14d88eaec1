import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { openDocument } from "#app/domain/media/media.server.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import {
  checkOut,
  decideOrder,
  decideRefund,
  moneyOfOrder,
  payByHand,
  payPage,
  proofsWaiting,
  refuseProof,
  type Sandbox,
  sendProof,
  startSandbox,
  takeMoney,
} from "#app/domain/payments/payments.server.ts";
import { expireHolds, reconcile } from "#app/domain/payments/reconcile.commands.server.ts";
import { balances } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";
import { filledIn, reactToAll, stateOf } from "./till.ts";

let c: Cast;
let cashier: Cast["finance"];
let sandbox: Sandbox;
let photo: Uint8Array;
const heard = new Set<string>();
const note = "Mutasi rekening 24 Nov, transaksi 88120";

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  cashier = await person("Kasir", { roles: ["cashier"] });
  await db.stock.updateMany({ data: { onhand: 200 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
  photo = await sharp({ create: { width: 400, height: 700, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
});
beforeEach(() => clock.freeze(new Date()));
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const later = (hours: number) => clock.freeze(new Date(clock.now().getTime() + hours * 3_600_000));
const held = (orderId: string) => db.stockHold.count({ where: { orderId, endedAt: null } });
const attemptOf = (orderId: string) => db.paymentAttempt.findFirstOrThrow({ where: { orderId } });

async function placed(method: PaymentMethod, pickup = false): Promise<string> {
  const order = await checkOut(await filledIn({ variantId: c.coffee.variants[0].id, method, pickup }));
  if (!order.ok) throw new Error(order.code);
  return order.value.id;
}

describe("a transfer", () => {
  it("has an amount of its own, a little below the total, that no other waiting transfer has", async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => placed("transfer")));
    const attempts = await db.paymentAttempt.findMany({ where: { orderId: { in: ids } }, include: { order: true } });
    expect(new Set(attempts.map(({ amount }) => amount)).size).toBe(20);
    for (const { amount, order } of attempts) {
      expect(order.total - amount).toBeGreaterThan(0n);
      expect(order.total - amount).toBeLessThan(500n);
    }
    const [one, other] = attempts;
    const same = () =>
      db.paymentAttempt.update({ where: { id: one?.id ?? "" }, data: { amount: other?.amount ?? 0n } });
    await expect(same()).rejects.toMatchObject({ code: "P2002" });
    expect(await payPage(ids[0] ?? "")).toMatchObject({ ok: false });
  });

  it("is confirmed by the till with what it rests on, once, and booked into the bank to the rupiah", async () => {
    const id = await placed("transfer");
    const pay = await payByHand(id);
    if (!pay) throw new Error("nothing to pay");
    expect(pay).toMatchObject({ open: true, method: "transfer", account: { bank: "Bank Contoh" } });
    expect(await takeMoney(c.staff, { orderId: id, amount: pay.amount, note })).toMatchObject({
      code: "workflow.notYours",
    });
    const taken = await Promise.all(
      Array.from({ length: 6 }, () => takeMoney(cashier, { orderId: id, amount: pay.amount, note })),
    );
    expect(taken.filter((one) => one.ok)).toHaveLength(1);
    expect(taken.filter((one) => !one.ok && one.code === "orders.refused.alreadyPaid")).toHaveLength(5);
    expect(await stateOf(id)).toBe("confirmed");
    expect(await db.parcel.count({ where: { orderId: id } })).toBe(1);
    await reactToAll(heard);
    const accounts = new Map((await balances({ orderId: id })).map(({ account, amount }) => [account, amount]));
    expect(accounts.get("bank")).toBe(pay.amount);
    expect([...accounts.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  it("of another amount goes to review, and what is given back is transferred by people", async () => {
    const id = await placed("transfer");
    const { amount } = await attemptOf(id);
    const short = rupiah(amount - 1_000n);
    expect(await takeMoney(cashier, { orderId: id, amount: short, note })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe("review");
    expect(await decideOrder(c.finance, { orderId: id, action: "cancelAfterReview", note })).toMatchObject({
      ok: true,
    });
    await reactToAll(heard);
    const [refund] = (await moneyOfOrder(c.finance, id, clock.now())).refunds;
    expect(refund).toMatchObject({ state: "approved", amount: short, byHand: true });
    const step = { orderId: id, refund: refund?.id ?? "", byHand: true, note };
    for (const action of ["send", "settle"] as const) {
      expect(await decideRefund(c.finance, { ...step, action })).toMatchObject({ ok: true });
    }
    await reactToAll(heard);
    expect((await balances({ orderId: id })).every(({ amount: left }) => left === 0)).toBe(true);
  });

  it("nobody saw ends after a day: the goods are free, and money seen later goes to review", async () => {
    const id = await placed("transfer");
    later(23);
    await Promise.all([expireHolds(), reconcile()]);
    expect(await stateOf(id)).toBe("placed");
    later(2);
    await expireHolds();
    expect(await stateOf(id)).toBe("expired");
    expect(await held(id)).toBe(0);
    const { amount } = await attemptOf(id);
    expect(await takeMoney(cashier, { orderId: id, amount: rupiah(amount), note })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe("review");
    expect(await attemptOf(id)).toMatchObject({ failure: "late" });
    expect(await decideOrder(c.finance, { orderId: id, action: "confirmAfterReview", note })).toMatchObject({
      ok: true,
    });
    expect(await held(id)).toBe(1);
  });
});

describe("a proof of payment", () => {
  it("believes nothing, keeps the goods until somebody has looked, and is opened by the till only", async () => {
    const id = await placed("qris");
    const sent = { orderId: id, file: photo, note: "dari rekening Siti" };
    expect(await sendProof(anonymous, sent)).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe("placed");
    expect((await proofsWaiting()).map(({ orderId }) => orderId)).toContain(id);
    const [proof] = (await payByHand(id))?.proofs ?? [];
    const documentId = proof?.documentId ?? "";
    expect(await openDocument(cashier, documentId)).toMatchObject({ mime: "image/jpeg" });
    for (const stranger of [c.owner, c.shopper, c.staff, c.curator]) {
      expect(await openDocument(stranger, documentId)).toBeNull();
    }
    later(30);
    await expireHolds();
    expect(await stateOf(id)).toBe("placed");
    expect(await held(id)).toBe(1);
  });

  it("that shows nothing of ours is refused with the reason, and time runs again", async () => {
    const id = await placed("qris");
    await sendProof(anonymous, { orderId: id, file: photo, note: null });
    expect(await refuseProof(cashier, { orderId: id, note })).toMatchObject({ ok: true });
    expect(await refuseProof(cashier, { orderId: id, note })).toMatchObject({ code: "payments.refused.noProof" });
    expect((await payByHand(id))?.proofs).toMatchObject([{ accepted: false, judgedNote: note }]);
    later(30);
    await expireHolds();
    expect(await stateOf(id)).toBe("expired");
    expect(await sendProof(anonymous, { orderId: id, file: photo, note: null })).toMatchObject({
      code: "payments.refused.closed",
    });
  });

  it("is no place for other files, for too many of them, or for an order that is paid by card", async () => {
    const id = await placed("transfer");
    const bad = await sendProof(anonymous, { orderId: id, file: new TextEncoder().encode("<svg/>"), note: null });
    expect(bad).toMatchObject({ ok: false, field: "photo" });
    for (let n = 0; n < 3; n += 1) await sendProof(anonymous, { orderId: id, file: photo, note: null });
    expect(await sendProof(anonymous, { orderId: id, file: photo, note: null })).toMatchObject({
      code: "payments.refused.proofsFull",
    });
    const card = await placed("card");
    expect(await sendProof(anonymous, { orderId: card, file: photo, note: null })).toMatchObject({
      code: "payments.refused.closed",
    });
    expect(await takeMoney(cashier, { orderId: card, amount: rupiah(100), note })).toMatchObject({
      code: "payments.refused.providerDecides",
    });
  });
});

describe("cash", () => {
  it("is for goods fetched at the mart, kept two working days, and lies in the till afterwards", async () => {
    const ship = await checkOut(await filledIn({ variantId: c.coffee.variants[0].id, method: "cash" }));
    expect(ship).toMatchObject({ ok: false, code: "orders.refused.cashAtPickup", field: "method" });
    const id = await placed("cash", true);
    later(40);
    await expireHolds();
    expect(await stateOf(id)).toBe("placed");
    const { amount } = await attemptOf(id);
    expect(await takeMoney(cashier, { orderId: id, amount: rupiah(amount), note })).toMatchObject({ ok: true });
    await reactToAll(heard);
    expect(await stateOf(id)).toBe("confirmed");
    expect(await balances({ orderId: id })).toContainEqual({ account: "till", amount: rupiah(amount) });
  });
});
