import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import {
  askLineRefund,
  askParcelRefund,
  decideRefund,
  linesAskable,
  moneyOfOrder,
  moveParcelInOffice,
  type Sandbox,
  startSandbox,
} from "#app/domain/payments/payments.server.ts";
import { provider } from "#app/domain/payments/provider.server.ts";
import { requestRefund } from "#app/domain/payments/refund.commands.server.ts";
import { sendRefund } from "#app/domain/payments/refund.send.server.ts";
import { balances } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";
import { paid, reactToAll } from "./till.ts";

let c: Cast;
let sandbox: Sandbox;
const heard = new Set<string>();
const note = "Laporan kurir 24 Nov, berkas 771";

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

/** A paid order whose one parcel got lost on its way. */
async function lost() {
  const { id: orderId } = await paid(sandbox.origin, wish());
  const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId } });
  for (const action of ["accept", "pack", "ship", "lose"] as const) {
    const moved = await moveParcelInOffice(c.staff, parcelId, { action, waybill: "P1", reason: null });
    if (!moved.ok) throw new Error(moved.code);
  }
  return { orderId, parcelId };
}

describe("the cap", () => {
  it("of forty who ask for a fifth each at once, five get it and the others are told", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const attempt = await attemptOf(orderId);
    const amount = rupiah(attempt.captured / 5n);
    const ask = (n: number) =>
      inTransaction((tx) =>
        requestRefund(tx, {
          attemptId: attempt.id,
          orderId,
          amount,
          reason: "review",
          requestKey: `${orderId}:${n}`,
          now: clock.now(),
        }),
      );
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(n)));
    expect(answers.filter((one) => one.ok)).toHaveLength(5);
    expect(answers.filter((one) => !one.ok && one.code === "payments.refused.refundCap")).toHaveLength(35);
    const after = await attemptOf(orderId);
    expect(after.refundedTotal).toBe(BigInt(amount) * 5n);
    expect(after.refundedTotal <= after.captured).toBe(true);
  });

  it("the same request twenty times at once is one refund", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const attempt = await attemptOf(orderId);
    const wanted = { attemptId: attempt.id, orderId, amount: rupiah(1_000), reason: "review", now: clock.now() };
    const ask = () => inTransaction((tx) => requestRefund(tx, { ...wanted, requestKey: `same:${orderId}` }));
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.filter((one) => one.ok && one.value.fresh)).toHaveLength(1);
    expect(answers.every((one) => one.ok)).toBe(true);
    expect((await attemptOf(orderId)).refundedTotal).toBe(1_000n);
  });

  it("is insisted on by the database, too", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const { id, captured } = await attemptOf(orderId);
    const overdraw = () => db.paymentAttempt.update({ where: { id }, data: { refundedTotal: captured + 1n } });
    await expect(overdraw()).rejects.toThrow();
  });
});

describe("a parcel that was lost", () => {
  it("is paid back once finance agrees: sent, settled, booked, and never asked twice", async () => {
    const { orderId, parcelId } = await lost();
    expect(await askParcelRefund(c.staff, { orderId, parcelId, note })).toMatchObject({ ok: true });
    expect(await askParcelRefund(c.staff, { orderId, parcelId, note })).toMatchObject({
      code: "payments.refused.askedAlready",
    });
    const [asked] = await refundsOf(orderId);
    expect(asked).toMatchObject({ state: "requested", reason: "lost" });
    await reactToAll(heard);
    expect((await refundsOf(orderId))[0]?.state).toBe("requested");
    const step = { orderId, refund: asked?.id ?? "", action: "approve" as const, byHand: false, note: null };
    expect(await decideRefund(c.staff, step)).toMatchObject({ code: "notFound" });
    expect(await decideRefund(c.finance, step)).toMatchObject({ ok: true });
    await reactToAll(heard);
    expect((await refundsOf(orderId))[0]?.state).toBe("settled");
    const accounts = new Map((await balances({ orderId })).map(({ account, amount }) => [account, amount]));
    expect(accounts.get("buyerRefundsDue")).toBe(0);
    expect(accounts.get("enterpriseHeld")).toBe(0);
    expect([...accounts.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  it("is not agreed to by who asked for it, in words and in the database", async () => {
    const { orderId, parcelId } = await lost();
    expect(await askParcelRefund(c.finance, { orderId, parcelId, note })).toMatchObject({ ok: true });
    const [asked] = await refundsOf(orderId);
    const id = asked?.id ?? "";
    expect(asked?.choices.find(({ action }) => action === "approve")?.blocked).toBe("payments.refused.fourEyes");
    const step = { orderId, refund: id, action: "approve" as const, byHand: false, note: null };
    expect(await decideRefund(c.finance, step)).toMatchObject({ code: "payments.refused.fourEyes" });
    const oneself = () => db.refund.update({ where: { id }, data: { approvedById: c.finance.id } });
    await expect(oneself()).rejects.toThrow("refund_four_eyes");
    const other = await person("Keuangan kedua", { roles: ["finance"] });
    expect(await decideRefund(other, step)).toMatchObject({ ok: true });
  });

  it("when finance says no, the money stays and may be asked for again", async () => {
    const { orderId, parcelId } = await lost();
    await askParcelRefund(c.staff, { orderId, parcelId, note });
    const [asked] = await refundsOf(orderId);
    const no = { orderId, refund: asked?.id ?? "", action: "reject" as const, byHand: false };
    expect(await decideRefund(c.finance, { ...no, note: null })).toMatchObject({ field: "note" });
    expect(await decideRefund(c.finance, { ...no, note })).toMatchObject({ ok: true });
    expect((await attemptOf(orderId)).refundedTotal).toBe(0n);
    expect(await askParcelRefund(c.staff, { orderId, parcelId, note })).toMatchObject({ ok: true });
    expect((await refundsOf(orderId)).map(({ state }) => state).toSorted()).toEqual(["rejected", "requested"]);
  });
});

describe("some goods of a line", () => {
  const token = () => newId();

  /** Three packs delivered to their buyer. */
  async function delivered() {
    const { id: orderId } = await paid(sandbox.origin, { ...wish(), quantity: 3 });
    const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId } });
    const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
    for (const action of ["accept", "pack", "ship", "deliver"] as const) {
      const moved = await moveParcelInOffice(c.staff, parcelId, { action, waybill: "P1", reason: null });
      if (!moved.ok) throw new Error(moved.code);
    }
    return { orderId, line };
  }

  it("are paid back once somebody else agrees, go to the shelf where staff says so, and the books balance", async () => {
    const { orderId, line } = await delivered();
    const onhand = async () => (await db.stock.findFirstOrThrow({ where: { variantId: line.variantId } })).onhand;
    const before = await onhand();
    const ask = { line: line.id, token: token(), quantity: 2, restock: true, note };
    const both = await Promise.all([askLineRefund(c.staff, orderId, ask), askLineRefund(c.staff, orderId, ask)]);
    expect(both.every((one) => one.ok)).toBe(true);
    const [asked, twin] = await refundsOf(orderId);
    expect(twin).toBeUndefined();
    expect(asked).toMatchObject({ state: "requested", amount: Number(line.unitPrice) * 2, reason: "line" });
    expect(await onhand()).toBe(before);
    const step = { orderId, refund: asked?.id ?? "", action: "approve" as const, byHand: false, note: null };
    expect(await decideRefund(c.finance, step)).toMatchObject({ ok: true });
    expect(await onhand()).toBe(before + 2);
    await reactToAll(heard);
    expect((await refundsOf(orderId))[0]?.state).toBe("settled");
    const accounts = new Map((await balances({ orderId })).map(({ account, amount }) => [account, amount]));
    expect(accounts.get("buyerRefundsDue")).toBe(0);
    expect([...accounts.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
    expect((await linesAskable(c.staff, orderId)).get(line.id)).toBe(1);
    expect(await askLineRefund(c.staff, orderId, { ...ask, token: token() })).toMatchObject({
      code: "payments.refused.lineCap",
    });
  });

  it("are asked back by ten at once: never more than were bought, whoever comes first", async () => {
    const { orderId, line } = await delivered();
    const ask = () => ({ line: line.id, token: token(), quantity: 1, restock: false, note });
    const answers = await Promise.all(Array.from({ length: 10 }, () => askLineRefund(c.staff, orderId, ask())));
    expect(answers.filter((one) => one.ok)).toHaveLength(3);
    expect(answers.filter((one) => !one.ok && one.code === "payments.refused.lineCap")).toHaveLength(7);
  });

  it("stay where they are before they have left, and belong to their own order", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
    const ask = { line: line.id, token: token(), quantity: 1, restock: false, note };
    expect(await askLineRefund(c.staff, orderId, ask)).toMatchObject({ code: "payments.refused.lineKept" });
    const other = await delivered();
    expect(await askLineRefund(c.staff, other.orderId, ask)).toMatchObject({ code: "notFound" });
    expect(await askLineRefund(c.owner, orderId, ask)).toMatchObject({ code: "workflow.notYours" });
  });

  it("are counted by the database, in the very statement that pays them back", async () => {
    const { orderId, line } = await delivered();
    const { id: attemptId, captured } = await attemptOf(orderId);
    const made = (amount: bigint, quantity: number, orderLineId = line.id) =>
      db.refund.create({
        data: {
          id: newId(),
          ...{ orderId, attemptId, amount, reason: "line", requestKey: newId(), requestedAt: clock.now() },
          lines: { create: [{ orderLineId, quantity, amount }] },
        },
      });
    await expect(made(captured + 1n, 1)).rejects.toThrow("payment_attempt_refund_cap");
    await expect(made(1_000n, 4)).rejects.toThrow("refund_line_cap");
    const other = await delivered();
    await expect(made(1_000n, 1, other.line.id)).rejects.toThrow("refund_line_own_order");
    await made(1_000n, 3);
    expect((await attemptOf(orderId)).refundedTotal).toBe(1_000n);
    await expect(made(1_000n, 1)).rejects.toThrow("refund_line_cap");
  });
});

describe("a parcel that is fine", () => {
  it("is not paid back, nor one of another order, nor for somebody who has no say", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId } });
    const other = await lost();
    expect(await askParcelRefund(c.staff, { orderId, parcelId, note })).toMatchObject({
      code: "payments.refused.parcelKept",
    });
    expect(await askParcelRefund(c.finance, { orderId, parcelId: other.parcelId, note })).toMatchObject({
      code: "notFound",
    });
    expect(await askParcelRefund(c.owner, { ...other, note })).toMatchObject({ code: "workflow.notYours" });
  });
});

describe("a refund the provider refuses", () => {
  async function failed() {
    const { orderId, parcelId } = await lost();
    await askParcelRefund(c.staff, { orderId, parcelId, note });
    const [asked] = await refundsOf(orderId);
    const id = asked?.id ?? "";
    await decideRefund(c.finance, { orderId, refund: id, action: "approve", byHand: false, note: null });
    const { providerPayment } = await attemptOf(orderId);
    const made = await provider().refunds.create({ payment_intent: providerPayment ?? "", amount: 100 });
    await db.refund.update({ where: { id }, data: { providerRefund: made.id } });
    await db.$executeRaw`UPDATE sandbox_object SET body = jsonb_set(body, '{status}', '"failed"') WHERE id = ${made.id}`;
    await sendRefund(id);
    return { orderId, id };
  }

  it("stands as failed, and its money can be refunded again", async () => {
    const { orderId, id } = await failed();
    expect(await refundsOf(orderId)).toMatchObject([{ id, state: "failed", failed: true }]);
    expect((await attemptOf(orderId)).refundedTotal).toBe(0n);
    await reactToAll(heard);
    expect(await db.mail.count({ where: { template: "refundFailed", recipient: c.finance.email } })).toBe(1);
  });

  it("is paid by transfer instead: evidence is asked for, the bank is booked and not the provider", async () => {
    const { orderId, id } = await failed();
    const by = { orderId, refund: id, byHand: true };
    expect(await decideRefund(c.finance, { ...by, action: "retry", note: null })).toMatchObject({ ok: true });
    await reactToAll(heard);
    expect((await refundsOf(orderId))[0]?.state).toBe("approved");
    expect(await decideRefund(c.finance, { ...by, action: "send", note: null })).toMatchObject({ ok: true });
    expect(await decideRefund(c.finance, { ...by, action: "settle", note: null })).toMatchObject({
      code: "payments.refused.evidenceMissing",
    });
    expect(await decideRefund(c.finance, { ...by, action: "settle", note })).toMatchObject({ ok: true });
    await reactToAll(heard);
    const accounts = new Map((await balances({ orderId })).map(({ account, amount }) => [account, amount]));
    expect(accounts.get("bank")).toBeLessThan(0);
    expect(accounts.get("buyerRefundsDue")).toBe(0);
  });
});

describe("goods that came back", () => {
  it("lie on their shelf again after the restock, once", async () => {
    const { id: orderId } = await paid(sandbox.origin, wish());
    const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId } });
    const onhand = async () => (await db.stock.findFirstOrThrow({ where: { variantId: wish().variantId } })).onhand;
    const before = await onhand();
    const step = (action: "accept" | "pack" | "ship" | "deliver" | "return" | "restock") =>
      moveParcelInOffice(c.staff, parcelId, { action, waybill: "P1", reason: null });
    for (const action of ["accept", "pack", "ship", "deliver", "return"] as const) await step(action);
    expect(await onhand()).toBe(before - 1);
    expect(await step("restock")).toMatchObject({ ok: true });
    expect(await step("restock")).toMatchObject({ code: "workflow.wrongState" });
    expect(await onhand()).toBe(before);
  });
});
