import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import {
  applyTruth,
  checkOut,
  payPage,
  type Sandbox,
  startSandbox,
  takeWebhook,
} from "#app/domain/payments/payments.server.ts";
import { provider } from "#app/domain/payments/provider.server.ts";
import { expireHolds, reconcile } from "#app/domain/payments/reconcile.commands.server.ts";
import { refundParcel } from "#app/domain/payments/refund.commands.server.ts";
import { sendRefund } from "#app/domain/payments/refund.send.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { onFaultPoint } from "#app/platform/history/history.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { bodyOf, filledIn, hear, ordered, paid, signed, stateOf } from "./till.ts";

let c: Cast;
let sandbox: Sandbox;
const undo: (() => void)[] = [];

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  await db.stock.updateMany({ data: { onhand: 200 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9" });
});
beforeEach(() => clock.freeze(new Date()));
afterEach(() => {
  for (const stop of undo.splice(0)) stop();
  vi.restoreAllMocks();
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const wish = () => ({ variantId: c.coffee.variants[0].id });
const later = (minutes: number) => clock.freeze(new Date(clock.now().getTime() + minutes * 60_000));
const attemptOf = (orderId: string) => db.paymentAttempt.findFirstOrThrow({ where: { orderId } });
const held = (orderId: string) => db.stockHold.count({ where: { orderId, endedAt: null } });
const happened = (orderId: string, action: string) =>
  db.event.count({ where: { flow: "order", action, subjectId: orderId } });

/** Either paid and kept, or expired and free; never paid with its goods given away. */
async function isSettled(orderId: string): Promise<string> {
  const state = await stateOf(orderId);
  const { captured, refundedTotal } = await attemptOf(orderId);
  if (state === "confirmed") {
    expect(captured > 0n && refundedTotal === 0n).toBe(true);
    expect(await held(orderId)).toBe(1);
    expect(await db.parcel.count({ where: { orderId } })).toBe(1);
  } else {
    expect(state).toBe("expired");
    expect(captured).toBe(0n);
    expect(await held(orderId)).toBe(0);
  }
  return state;
}

describe("what webhooks say in any order", () => {
  const kinds = [
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.expired",
    "charge.refunded",
  ] as const;
  const orders = kinds.map((_, at) => [...kinds.slice(at), ...kinds.slice(0, at)]);

  it.each(orders)("a paid order is confirmed once when first %s, then %s, %s, %s is heard", async (...told) => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("succeed");
    for (const type of told) await hear({ session: order.session, type });
    expect(await isSettled(order.id)).toBe("confirmed");
    expect(await happened(order.id, "confirm")).toBe(1);
  });

  it.each(orders)("an expired one expires once when first %s, then %s, %s, %s is heard", async (...told) => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("expire");
    for (const type of told) await hear({ session: order.session, type });
    expect(await isSettled(order.id)).toBe("expired");
    expect(await happened(order.id, "expire")).toBe(1);
  });

  it("a session that is still open moves nothing, whatever a webhook claims", async () => {
    const order = await ordered(sandbox.origin, wish());
    for (const type of kinds) await hear({ session: order.session, type });
    expect(await stateOf(order.id)).toBe("placed");
    expect(await held(order.id)).toBe(1);
  });
});

describe("the end of the hold against the payment", () => {
  it("the buyer pays between our question and our closing of the page: paid and kept", async () => {
    const order = await ordered(sandbox.origin, wish());
    later(76);
    await db.$executeRaw`
      UPDATE sandbox_object SET body = jsonb_set(body, '{expires_at}', '9999999999') WHERE id = ${order.session}`;
    const { sessions } = provider().checkout;
    const close = sessions.expire.bind(sessions);
    vi.spyOn(sessions, "expire").mockImplementationOnce(async (id) => {
      await order.press("succeed");
      return close(id);
    });
    await expireHolds();
    await expireHolds();
    expect(await isSettled(order.id)).toBe("confirmed");
  });

  it("the hold ends while the payment is being written: the payment was first and stays", async () => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("succeed");
    later(76);
    let rival: Promise<void> | undefined;
    undo.push(
      onFaultPoint("beforeMove", (_flow, action, id) => {
        if (action === "confirm" && id === order.id) rival ??= expireHolds();
      }),
    );
    await hear({ session: order.session });
    await rival;
    expect(rival).toBeDefined();
    expect(await isSettled(order.id)).toBe("confirmed");
    expect(await happened(order.id, "expire")).toBe(0);
  });

  it("the webhook of a payment arrives while the order expires: the page was closed first, no money was taken", async () => {
    const order = await ordered(sandbox.origin, wish());
    later(76);
    let rival: Promise<unknown> | undefined;
    undo.push(
      onFaultPoint("beforeMove", (_flow, action, id) => {
        if (action === "expire" && id === order.id) rival ??= order.press("succeed").then(() => hear(order));
      }),
    );
    await expireHolds();
    await rival;
    expect(rival).toBeDefined();
    expect(await isSettled(order.id)).toBe("expired");
  });

  it("four workers end forty holds at once: each is given back once", async () => {
    const made = await Promise.all(Array.from({ length: 40 }, () => filledIn(wish())));
    const placed = await Promise.all(made.map((one) => checkOut(one)));
    const ids = placed.flatMap((one) => (one.ok ? [one.value.id] : []));
    expect(ids).toHaveLength(40);
    const reserved = async () => (await db.stock.findFirstOrThrow({ where: { variantId: wish().variantId } })).reserved;
    const before = await reserved();
    later(76);
    await Promise.all([expireHolds(), expireHolds(), expireHolds(), expireHolds()]);
    const states = await db.order.groupBy({ by: ["state"], where: { id: { in: ids } }, _count: true });
    expect(states).toEqual([{ state: "expired", _count: 40 }]);
    expect(await db.event.count({ where: { action: "expire", subjectId: { in: ids } } })).toBe(40);
    const released = await db.stockMovement.count({ where: { kind: "release", sourceId: { in: ids } } });
    expect(released).toBe(40);
    expect(await reserved()).toBe(before - 40);
  });
});

describe("a process that dies", () => {
  it("after the order and before the provider was asked: the next try opens the page", async () => {
    const order = await checkOut(await filledIn(wish()));
    if (!order.ok) throw new Error(order.code);
    await reconcile();
    expect(await stateOf(order.value.id)).toBe("placed");
    expect(await payPage(order.value.id)).toMatchObject({ ok: true });
  });

  it("after the provider answered and before that was noted: the same page again, and one session only", async () => {
    const order = await ordered(sandbox.origin, wish());
    const { id, payUrl } = await attemptOf(order.id);
    await db.paymentAttempt.update({ where: { id }, data: { providerSession: null, payUrl: null, sentAt: null } });
    expect(await payPage(order.id)).toEqual({ ok: true, value: payUrl });
    const { data } = await provider().checkout.sessions.list({ limit: 100 });
    expect(data.filter((one) => one.client_reference_id === id)).toHaveLength(1);
  });

  it("so, and the buyer paid meanwhile: the reconciler finds the session by our name for it", async () => {
    const order = await ordered(sandbox.origin, wish());
    const { id } = await attemptOf(order.id);
    await db.paymentAttempt.update({ where: { id }, data: { providerSession: null, payUrl: null, sentAt: null } });
    await order.press("succeed");
    later(3);
    await reconcile();
    expect(await isSettled(order.id)).toBe("confirmed");
  });

  it("before the confirmation was committed: nothing is half done, and the next round does it whole", async () => {
    const order = await ordered(sandbox.origin, wish());
    await order.press("succeed");
    const stop = onFaultPoint("afterMove", () => {
      throw new Error("the power went out");
    });
    const { id } = await attemptOf(order.id);
    await expect(applyTruth(id)).rejects.toThrow("the power went out");
    stop();
    expect(await stateOf(order.id)).toBe("placed");
    expect(await attemptOf(order.id)).toMatchObject({ captured: 0n, outcome: "open" });
    expect(await db.parcel.count({ where: { orderId: order.id } })).toBe(0);
    later(3);
    await reconcile();
    expect(await isSettled(order.id)).toBe("confirmed");
    expect(await happened(order.id, "confirm")).toBe(1);
  });

  it("after the provider took a refund and before that was noted: asked again, it is the same refund", async () => {
    const order = await paid(sandbox.origin, wish());
    const { id: parcelId } = await db.parcel.findFirstOrThrow({ where: { orderId: order.id } });
    await refundParcel(parcelId, "rejected");
    const { id } = await db.refund.findFirstOrThrow({ where: { orderId: order.id } });
    const stop = onFaultPoint("beforeMove", (flow) => {
      if (flow === "refund") throw new Error("the power went out");
    });
    await expect(sendRefund(id)).rejects.toThrow("the power went out");
    stop();
    await sendRefund(id);
    expect(await db.refund.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "settled" });
    const { providerPayment } = await attemptOf(order.id);
    const { data } = await provider().refunds.list({ payment_intent: providerPayment ?? "", limit: 100 });
    expect(data).toHaveLength(1);
  });
});

describe("twenty lost webhooks", () => {
  it("are made good by the reconciler, each order once", async () => {
    const orders = await Promise.all(Array.from({ length: 20 }, () => ordered(sandbox.origin, wish())));
    await Promise.all(orders.map((order) => order.press("succeed")));
    later(3);
    await Promise.all([reconcile(), reconcile()]);
    for (const { id } of orders) {
      expect(await isSettled(id)).toBe("confirmed");
      expect(await happened(id, "confirm")).toBe(1);
    }
  });
});

describe("a webhook that is not for us", () => {
  it("of the other mode is refused in words and leaves no row", async () => {
    const before = await db.webhookEvent.count();
    const body = bodyOf({ session: "cs_test_x", live: true });
    expect(await takeWebhook(body, signed(body))).toEqual({ ok: false, code: "payments.refused.wrongMode" });
    expect(await db.webhookEvent.count()).toBe(before);
  });

  it("of an account we do not know is noted as not ours and moves nothing", async () => {
    const order = await ordered(sandbox.origin, wish());
    const told = { id: `evt_${newId()}`, session: "cs_test_of_somebody_else", metadata: { attempt: newId() } };
    await hear(told);
    expect(await db.webhookEvent.findUniqueOrThrow({ where: { id: told.id } })).toMatchObject({ outcome: "notOurs" });
    expect(await stateOf(order.id)).toBe("placed");
  });

  it("that is no event at all is refused in words", async () => {
    for (const body of ["{}", "[]", "null", '{"id":"","type":"x","livemode":false,"data":{"object":{}}}']) {
      expect(await takeWebhook(body, signed(body))).toMatchObject({
        ok: false,
        code: expect.stringMatching(/^payments\.refused\.bad(Event|Signature)$/),
      });
    }
  });

  it("cut off, re-written or with a mark in front is not what was signed", async () => {
    const body = bodyOf({ session: "cs_test_x" });
    const signature = signed(body);
    const pretty = JSON.stringify(JSON.parse(body), null, 2);
    for (const other of [body.slice(0, -1), pretty, `\ufeff${body}`, `${body}\n`]) {
      expect(await takeWebhook(other, signature)).toEqual({ ok: false, code: "payments.refused.badSignature" });
    }
  });
});
