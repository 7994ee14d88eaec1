import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faultBoard } from "./faults.ts";
import { memoryStore } from "./memory.store.ts";
import type { SandboxEvent } from "./objects.ts";
import { listenSandbox, type RunningSandbox } from "./start.ts";

const apiKey = "sk_test_sandbox";
let now = new Date("2026-11-24T02:00:00Z");
let faults = faultBoard(7);
let sandbox: RunningSandbox;
let shop: Server;
let heard: SandboxEvent[] = [];
let stripe: Stripe;

beforeEach(async () => {
  now = new Date("2026-11-24T02:00:00Z");
  faults = faultBoard(7);
  heard = [];
  shop = createServer((request, reply) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      heard.push(JSON.parse(body));
      reply.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  const { port } = shop.address() as AddressInfo; // listening on TCP
  sandbox = await listenSandbox({
    ...{ store: memoryStore(), apiKey, webhookSecret: "whsec_test", deliver: false, faults, now: () => now },
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
  });
  stripe = client(0);
});
afterEach(async () => {
  await sandbox.stop();
  await new Promise((resolve) => shop.close(resolve));
});

const client = (maxNetworkRetries: number, timeout = 2_000) =>
  new Stripe(apiKey, { host: "127.0.0.1", port: sandbox.port, protocol: "http", maxNetworkRetries, timeout });

const wish: Stripe.Checkout.SessionCreateParams = {
  mode: "payment",
  success_url: "http://shop.test/pesanan/ABC",
  line_items: [
    { quantity: 1, price_data: { currency: "idr", unit_amount: 10_300_000, product_data: { name: "Sirup Pala" } } },
  ],
};
const press = (id: string, end: string) =>
  fetch(`http://127.0.0.1:${sandbox.port}/pay/${id}`, {
    ...{ method: "POST", redirect: "manual" },
    body: new URLSearchParams({ end }),
  });
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const kinds = () => heard.map(({ type }) => type);

async function paid(end = "succeed"): Promise<{ id: string; intent: string }> {
  const { id } = await stripe.checkout.sessions.create(wish);
  await press(id, end);
  const { payment_intent } = await stripe.checkout.sessions.retrieve(id);
  return { id, intent: String(payment_intent) };
}

describe("faults on demand", () => {
  it("answer a status before or after the work, as often as was ordered, and then no more", async () => {
    faults.next({ when: "before", how: "status", status: 500 });
    faults.next({ when: "before", how: "status", status: 429 });
    await expect(stripe.checkout.sessions.create(wish)).rejects.toMatchObject({ statusCode: 500 });
    await expect(stripe.checkout.sessions.create(wish)).rejects.toMatchObject({ type: "StripeRateLimitError" });
    expect((await stripe.checkout.sessions.list()).data).toHaveLength(0);
    faults.next({ when: "after", how: "status", status: 503 });
    await expect(stripe.checkout.sessions.create(wish, { idempotencyKey: "k" })).rejects.toMatchObject({
      statusCode: 503,
    });
    const again = await stripe.checkout.sessions.create(wish, { idempotencyKey: "k" });
    expect((await stripe.checkout.sessions.list()).data.map(({ id }) => id)).toEqual([again.id]);
  });

  it("break the line after the work was done: the library's own repeat finds what was made", async () => {
    faults.next({ when: "after", how: "drop" }, { method: "POST" });
    const session = await client(2).checkout.sessions.create(wish, { idempotencyKey: "reset" });
    expect((await stripe.checkout.sessions.list()).data.map(({ id }) => id)).toEqual([session.id]);
  });

  it("think longer than anybody waits", async () => {
    faults.next({ when: "before", how: "stall", ms: 30_000 });
    await expect(client(0, 200).checkout.sessions.create(wish)).rejects.toMatchObject({
      type: "StripeConnectionError",
    });
  });

  it("lose webhooks, send them twice, late, and in another order, the same again for the same seed", async () => {
    faults.webhooks(({ type }) => (type === "charge.succeeded" ? "drop" : undefined));
    const { id } = await paid();
    await sandbox.deliver();
    expect(kinds()).not.toContain("charge.succeeded");
    expect(kinds()).toContain("checkout.session.completed");
    expect((await stripe.events.list({ limit: 10 })).data.map(({ type }) => type)).toContain("charge.succeeded");
    heard = [];
    faults.webhooks(({ type }) => (type === "checkout.session.completed" ? { delayMs: 5_000 } : "duplicate"));
    await paid();
    await sandbox.deliver();
    expect(kinds().toSorted()).toEqual([
      ...["charge.succeeded", "charge.succeeded", "payment_intent.succeeded", "payment_intent.succeeded"],
    ]);
    faults.calm();
    later(6);
    await sandbox.deliver();
    expect(kinds()).toContain("checkout.session.completed");
    const order = (seed: number) => {
      const board = faultBoard(seed);
      board.shuffled(true);
      return board.inOrder([1, 2, 3, 4, 5, 6, 7, 8]);
    };
    expect(order(3)).toEqual(order(3));
    expect(order(3)).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(order(3).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(id).toMatch(/^cs_test_/);
  });
});

describe("the provider's own clock", () => {
  it("closes a session whose time is over, and tells of it, without anybody asking", async () => {
    const { id } = await stripe.checkout.sessions.create(wish);
    later(86_401);
    await sandbox.sweep();
    await sandbox.deliver();
    expect(heard).toMatchObject([{ type: "checkout.session.expired", data: { object: { id } } }]);
    await sandbox.sweep();
    await sandbox.deliver();
    expect(heard).toHaveLength(1);
  });

  it("has refunds arrive a minute later, or fail and be there again", async () => {
    const slow = await paid("refundLater");
    const waiting = await stripe.refunds.create({ payment_intent: slow.intent, amount: 1_000_000 });
    expect(waiting.status).toBe("pending");
    later(61);
    await sandbox.sweep();
    expect(await stripe.refunds.retrieve(waiting.id)).toMatchObject({ status: "succeeded", failure_reason: null });
    const bad = await paid("refundFails");
    const failing = await stripe.refunds.create({ payment_intent: bad.intent });
    await expect(stripe.refunds.create({ payment_intent: bad.intent })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
    later(61);
    expect(await stripe.refunds.retrieve(failing.id)).toMatchObject({ status: "failed" });
    await expect(stripe.refunds.create({ payment_intent: bad.intent })).resolves.toMatchObject({ status: "pending" });
    await sandbox.deliver();
    expect(kinds()).toContain("refund.failed");
  });
});

describe("money that comes later", () => {
  it("leaves the session complete and unpaid until it arrives, and is taken once", async () => {
    const { id } = await paid("delay");
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "complete", payment_status: "unpaid" });
    await Promise.all([press(id, "arrive"), press(id, "arrive"), press(id, "fallThrough")]);
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: "paid" });
    await sandbox.deliver();
    expect(kinds().filter((type) => type === "checkout.session.async_payment_succeeded")).toHaveLength(1);
  });

  it("or never does: nothing was taken", async () => {
    const { id } = await paid("delay");
    await press(id, "fallThrough");
    const { payment_status, payment_intent } = await stripe.checkout.sessions.retrieve(id, {
      expand: ["payment_intent"],
    });
    expect(payment_status).toBe("unpaid");
    expect(payment_intent).toMatchObject({ status: "requires_payment_method", amount_received: 0 });
    await sandbox.deliver();
    expect(kinds()).toContain("checkout.session.async_payment_failed");
  });

  it("is told twice where the button says so", async () => {
    await paid("twice");
    await sandbox.deliver();
    expect(kinds().filter((type) => type === "checkout.session.completed")).toHaveLength(2);
  });
});
