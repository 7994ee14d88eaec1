import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideOrder, moneyOfOrder, type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { expireHolds } from "#app/domain/payments/reconcile.commands.server.ts";
import { balances } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { hear, ordered, paid, reactToAll, stateOf } from "./till.ts";

let c: Cast;
let sandbox: Sandbox;
const heard = new Set<string>();
const note = "Mutasi rekening 24 Nov, transaksi 88120";

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

/** An order for which another amount came than was asked, in hundredths. */
async function inReview(amount: number) {
  const order = await ordered(sandbox.origin, wish());
  await db.$executeRaw`
    UPDATE sandbox_object SET body = jsonb_set(body, '{amount_total}', ${String(amount)}::jsonb) WHERE id = ${order.session}`;
  await order.press("succeed");
  await hear({ session: order.session });
  expect(await stateOf(order.id)).toBe("review");
  return order;
}

const held = (orderId: string) => db.stockHold.count({ where: { orderId, endedAt: null } });
const balanceOf = async (orderId: string) =>
  Object.fromEntries((await balances({ orderId })).map(({ account, amount }) => [account, amount]));
const sumOf = (accounts: Record<string, number>) => Object.values(accounts).reduce((sum, one) => sum + one, 0);

describe("an order in review", () => {
  it("cannot be confirmed with too little money, and says so on its button", async () => {
    const order = await inReview(1_000_000);
    const { choices } = await moneyOfOrder(c.finance, order.id, clock.now());
    expect(choices).toContainEqual({
      action: "confirmAfterReview",
      to: "confirmed",
      blocked: "orders.refused.tooLittleKept",
    });
    expect(await decideOrder(c.finance, { orderId: order.id, action: "confirmAfterReview", note })).toMatchObject({
      code: "orders.refused.tooLittleKept",
    });
  });

  it("is cancelled: all money goes back, the goods are free, the books come to nothing", async () => {
    const order = await inReview(1_000_000);
    expect(await held(order.id)).toBe(1);
    expect(await decideOrder(c.finance, { orderId: order.id, action: "cancelAfterReview", note })).toMatchObject({
      ok: true,
    });
    await reactToAll(heard);
    expect(await stateOf(order.id)).toBe("cancelled");
    expect(await held(order.id)).toBe(0);
    const { refunds } = await moneyOfOrder(c.finance, order.id, clock.now());
    expect(refunds).toMatchObject([{ state: "settled", amount: 10_000, reason: "review" }]);
    const accounts = await balanceOf(order.id);
    expect(accounts["buyerRefundsDue"]).toBe(0);
    expect(sumOf(accounts)).toBe(0);
  });

  it("is confirmed where more came than was asked: parcels are born, what was too much goes back", async () => {
    const order = await inReview(50_000_000);
    expect(await decideOrder(c.finance, { orderId: order.id, action: "confirmAfterReview", note })).toMatchObject({
      ok: true,
    });
    await reactToAll(heard);
    const { total } = await db.order.findUniqueOrThrow({ where: { id: order.id }, select: { total: true } });
    expect(await db.parcel.count({ where: { orderId: order.id, state: "new" } })).toBe(1);
    const { refunds, attempts } = await moneyOfOrder(c.finance, order.id, clock.now());
    expect(refunds).toMatchObject([{ state: "settled", amount: 500_000 - Number(total), reason: "surplus" }]);
    expect(attempts[0]).toMatchObject({ captured: 500_000, refunded: 500_000 - Number(total) });
    const accounts = await balanceOf(order.id);
    expect(accounts["buyerRefundsDue"]).toBe(0);
    expect(accounts["enterpriseHeld"]).toBeLessThan(0);
    expect(sumOf(accounts)).toBe(0);
  });

  it("is decided by finance alone, once, and a stranger does not learn that it exists", async () => {
    const order = await inReview(50_000_000);
    const decide = (who: Cast["finance"]) => decideOrder(who, { orderId: order.id, action: "cancelAfterReview", note });
    expect(await decide(c.otherOwner)).toMatchObject({ code: "notFound" });
    expect(await decide(c.staff)).toMatchObject({ code: "notFound" });
    const answers = await Promise.all(Array.from({ length: 8 }, () => decide(c.finance)));
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(await db.refund.count({ where: { orderId: order.id } })).toBe(1);
  });
});

describe("money that came after the goods were given back", () => {
  it("goes back by rule, so that finance can only close the order", async () => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("succeed");
    // The expiry that happened before the buyer pressed, as the provider's own clock may have it.
    await db.$executeRaw`UPDATE sandbox_object SET body = body || '{"status":"expired","payment_status":"unpaid"}' WHERE id = ${order.session}`;
    clock.freeze(new Date(clock.now().getTime() + 76 * 60_000));
    await expireHolds();
    expect(await stateOf(order.id)).toBe("expired");
    expect(await held(order.id)).toBe(0);
    await db.$executeRaw`UPDATE sandbox_object SET body = body || '{"status":"complete","payment_status":"paid"}' WHERE id = ${order.session}`;
    await hear({ session: order.session });
    expect(await stateOf(order.id)).toBe("review");
    await reactToAll(heard);
    const { refunds, choices } = await moneyOfOrder(c.finance, order.id, clock.now());
    expect(refunds).toMatchObject([{ state: "settled", reason: "late" }]);
    expect(choices.find(({ action }) => action === "confirmAfterReview")?.blocked).toBe("orders.refused.tooLittleKept");
    expect(sumOf(await balanceOf(order.id))).toBe(0);
    expect(await decideOrder(c.finance, { orderId: order.id, action: "cancelAfterReview", note })).toMatchObject({
      ok: true,
    });
    expect(await db.refund.count({ where: { orderId: order.id } })).toBe(1);
  });
});

describe("an order nobody has paid yet", () => {
  it("is cancelled by the cashier: its payment page is closed first, then the goods are free", async () => {
    const order = await ordered(sandbox.origin, wish());
    expect(await decideOrder(c.finance, { orderId: order.id, action: "cancel", note })).toMatchObject({ ok: true });
    expect(await stateOf(order.id)).toBe("cancelled");
    expect(await held(order.id)).toBe(0);
    await order.press("succeed");
    await hear({ session: order.session });
    expect(await stateOf(order.id)).toBe("cancelled");
    expect(await db.paymentAttempt.count({ where: { orderId: order.id, captured: { gt: 0 } } })).toBe(0);
  });

  it("is not cancelled when its money came at that very moment: the money wins", async () => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("succeed");
    expect(await decideOrder(c.finance, { orderId: order.id, action: "cancel", note })).toMatchObject({
      code: "orders.refused.alreadyPaid",
    });
    expect(await stateOf(order.id)).toBe("confirmed");
  });

  it("once paid, is not cancelled by hand at all", async () => {
    const order = await paid(sandbox.origin, wish());
    expect(await decideOrder(c.finance, { orderId: order.id, action: "cancel", note })).toMatchObject({
      code: "workflow.wrongState",
    });
  });
});
