import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { orderLetters } from "#app/domain/messages/orders.reactions.server.ts";
import { trackOrder } from "#app/domain/orders/orders.server.ts";
import { checkOut, type Sandbox, startSandbox, takeWebhook } from "#app/domain/payments/payments.server.ts";
import { expireHolds } from "#app/domain/payments/reconcile.commands.server.ts";
import { sandboxWebhookSecret } from "#app/domain/payments/sandbox/sandbox.server.ts";
import { signatureOf } from "#app/domain/payments/sandbox/signature.ts";
import { workWebhook } from "#app/domain/payments/webhook.commands.server.ts";
import { bookOrder } from "#app/domain/settlement/book.commands.server.ts";
import { balances } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { reactTask } from "#app/platform/history/history.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { bodyOf, filledIn, ordered } from "./till.ts";

let c: Cast;
let sandbox: Sandbox;

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  await db.stock.updateMany({ where: { variantId: c.coffee.variants[0].id }, data: { onhand: 100 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const shopper = (over: { shown?: string; token?: string } = {}) =>
  filledIn({ variantId: c.coffee.variants[0].id, ...over });
const placed = () => ordered(sandbox.origin, { variantId: c.coffee.variants[0].id });

const events = (flow: string, action: string, id: string) => db.event.count({ where: { flow, action, subjectId: id } });

describe("checkout and payment", () => {
  it("a double click makes one order", async () => {
    const checkout = await shopper();
    const made = await Promise.all(Array.from({ length: 10 }, () => checkOut(checkout)));
    expect(made.every((one) => one.ok)).toBe(true);
    expect(await db.order.count({ where: { checkoutToken: checkout.form.token } })).toBe(1);
  });

  it("charges nothing at a total that was never shown", async () => {
    const checkout = await shopper({ shown: "tampered" });
    expect(await checkOut(checkout)).toMatchObject({ ok: false, code: "orders.refused.totalChanged" });
    expect(await db.order.count({ where: { checkoutToken: checkout.form.token } })).toBe(0);
  });

  it("the same webhook a hundred times, twenty at once, confirms once and is booked once", async () => {
    const order = await placed();
    await order.press("succeed");
    const body = bodyOf({ session: order.session });
    for (let round = 0; round < 5; round += 1) {
      const taken = await Promise.all(
        Array.from({ length: 20 }, () => takeWebhook(body, signatureOf(body, sandboxWebhookSecret, clock.now()))),
      );
      expect(taken.every((one) => one.ok)).toBe(true);
    }
    const { id } = JSON.parse(body) as { id: string }; // the line above wrote it
    expect(await db.webhookEvent.count({ where: { id } })).toBe(1);
    await Promise.all(Array.from({ length: 10 }, () => workWebhook({ event: id })));
    expect(await db.order.findUnique({ where: { id: order.id }, select: { state: true } })).toEqual({
      state: "confirmed",
    });
    expect(await events("order", "confirm", order.id)).toBe(1);
    expect(await db.parcel.count({ where: { orderId: order.id } })).toBe(1);
    await Promise.all([bookOrder(order.id), bookOrder(order.id)]);
    expect(await db.ledgerEntry.count({ where: { kind: "capture", postings: { some: { orderId: order.id } } } })).toBe(
      1,
    );
    const all = await balances({ orderId: order.id });
    expect(all.reduce((total, one) => total + one.amount, 0)).toBe(0);
  });

  it("a webhook with a wrong, old, future or missing signature leaves no row", async () => {
    const before = await db.webhookEvent.count();
    const body = bodyOf({ session: "cs_test_none" });
    const at = (seconds: number) =>
      signatureOf(body, sandboxWebhookSecret, new Date(clock.now().getTime() + seconds * 1000));
    for (const signature of [
      null,
      "",
      "t=1,v1=00",
      at(-301),
      at(301),
      signatureOf(`${body} `, sandboxWebhookSecret, clock.now()),
    ]) {
      expect(await takeWebhook(body, signature)).toMatchObject({ ok: false });
    }
    expect(await db.webhookEvent.count()).toBe(before);
  });

  it("money of another amount is looked at by people and confirms nothing", async () => {
    const order = await placed();
    await db.$executeRaw`UPDATE sandbox_object SET body = jsonb_set(body, '{amount_total}', '1000000') WHERE id = ${order.session}`;
    await order.press("succeed");
    const body = bodyOf({ session: order.session });
    await takeWebhook(body, signatureOf(body, sandboxWebhookSecret, clock.now()));
    await workWebhook({ event: (JSON.parse(body) as { id: string }).id }); // written by bodyOf
    expect(await db.order.findUnique({ where: { id: order.id }, select: { state: true } })).toEqual({
      state: "review",
    });
  });

  it("a paid order whose webhook was lost is confirmed when its hold ends, an unpaid one gives its goods back", async () => {
    const [paid, unpaid] = [await placed(), await placed()];
    await paid.press("succeed");
    clock.freeze(new Date(clock.now().getTime() + 76 * 60_000));
    await Promise.all([expireHolds(), expireHolds()]);
    const states = await db.order.findMany({
      where: { id: { in: [paid.id, unpaid.id] } },
      select: { id: true, state: true },
    });
    expect(states).toContainEqual({ id: paid.id, state: "confirmed" });
    expect(states).toContainEqual({ id: unpaid.id, state: "expired" });
    expect(await db.stockHold.count({ where: { orderId: unpaid.id, endedAt: null } })).toBe(0);
    expect(await db.stockHold.count({ where: { orderId: paid.id, endedAt: null } })).toBe(1);
    await unpaid.press("succeed");
    expect(await db.order.findUnique({ where: { id: unpaid.id }, select: { state: true } })).toEqual({
      state: "expired",
    });
  });

  it("one letter goes out for one confirmation, however often it is heard", async () => {
    const order = await placed();
    await order.press("succeed");
    const body = bodyOf({ session: order.session });
    await takeWebhook(body, signatureOf(body, sandboxWebhookSecret, clock.now()));
    await workWebhook({ event: (JSON.parse(body) as { id: string }).id }); // written by bodyOf
    const event = await db.event.findFirstOrThrow({ where: { flow: "order", action: "confirm", subjectId: order.id } });
    for (let heard = 0; heard < 3; heard += 1) await reactTask(orderLetters).run({ event: event.id });
    expect(await db.mail.count({ where: { key: { startsWith: event.id }, recipient: "rahma@contoh.test" } })).toBe(1);
  });

  it("a wrong phone learns as little as a number that never was", async () => {
    const { number } = await placed();
    expect(await trackOrder({ number, phone: "+6281299999999" })).toBeNull();
    expect(await trackOrder({ number: "0000000000", phone: "+6281234567890" })).toBeNull();
    const found = await trackOrder({ number: number.toLowerCase(), phone: "+6281234567890" });
    expect(found?.state).toBe("placed");
    expect(JSON.stringify(found)).not.toMatch(/Rahma|Tebet/);
  });

  it("of sixty who want the last ten, exactly those hold them and the others are told", async () => {
    await db.stock.updateMany({ where: { variantId: c.coffee.variants[0].id }, data: { onhand: 1_000 } });
    const crowd = await Promise.all(Array.from({ length: 60 }, () => shopper()));
    const { reserved } = await db.stock.findFirstOrThrow({ where: { variantId: c.coffee.variants[0].id } });
    await db.stock.updateMany({ where: { variantId: c.coffee.variants[0].id }, data: { onhand: reserved + 10 } });
    const answers = await Promise.all(crowd.map((one) => checkOut(one)));
    const losers = answers.filter((one) => !one.ok);
    expect(answers.filter((one) => one.ok)).toHaveLength(10);
    expect(losers).toHaveLength(50);
    expect(losers.every((one) => !one.ok && /soldOut/.test(one.code))).toBe(true);
    const after = await db.stock.findFirstOrThrow({ where: { variantId: c.coffee.variants[0].id } });
    expect(after.reserved).toBe(after.onhand);
  });
});
