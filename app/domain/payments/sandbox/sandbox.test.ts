import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "./faults.ts";
import { memoryStore } from "./memory.store.ts";
import { listenSandbox, type RunningSandbox } from "./start.ts";

const apiKey = "sk_test_sandbox";
let now = new Date("2026-11-24T02:00:00Z");
let fault: Fault | undefined;
let sandbox: RunningSandbox;
let stripe: Stripe;
let origin: string;

beforeEach(async () => {
  now = new Date("2026-11-24T02:00:00Z");
  fault = undefined;
  sandbox = await listenSandbox({
    store: memoryStore(),
    webhookUrl: "http://127.0.0.1:9/webhooks/stripe",
    apiKey,
    webhookSecret: "whsec_test",
    now: () => now,
    deliver: false,
    fault: ({ path }) => {
      const once = path.startsWith("/v1") ? fault : undefined;
      fault = undefined;
      return once;
    },
  });
  origin = `http://127.0.0.1:${sandbox.port}`;
  stripe = new Stripe(apiKey, { host: "127.0.0.1", port: sandbox.port, protocol: "http", maxNetworkRetries: 2 });
});

afterEach(() => sandbox.stop());

const wish = (rupiah = 103_000): Stripe.Checkout.SessionCreateParams => ({
  mode: "payment",
  success_url: "http://shop.test/pesanan/ABC?sesi={CHECKOUT_SESSION_ID}",
  cancel_url: "http://shop.test/pesanan/ABC",
  client_reference_id: "order-1",
  metadata: { order: "order-1" },
  payment_intent_data: { metadata: { order: "order-1" } },
  line_items: [
    {
      quantity: 2,
      price_data: { currency: "idr", unit_amount: (rupiah / 2) * 100, product_data: { name: "Sirup Pala" } },
    },
  ],
});

const press = (id: string, end: string) =>
  fetch(`${origin}/pay/${id}`, { method: "POST", body: new URLSearchParams({ end }), redirect: "manual" });

describe("the payment sandbox, spoken to by the provider's own library", () => {
  it("opens a session whose total is the sum of its lines in hundredths of a rupiah", async () => {
    const session = await stripe.checkout.sessions.create(wish());
    expect(session).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      amount_total: 10_300_000,
      livemode: false,
    });
    expect(session.url).toBe(`http://shop.test/sandbox/pay/${session.id}`);
    const lines = await stripe.checkout.sessions.listLineItems(session.id);
    expect(lines.data.map((line) => line.description)).toEqual(["Sirup Pala"]);
  });

  it("gives the same answer to the same key, and refuses the key with other parameters", async () => {
    const first = await stripe.checkout.sessions.create(wish(), { idempotencyKey: "attempt-1" });
    const again = await stripe.checkout.sessions.create(wish(), { idempotencyKey: "attempt-1" });
    expect(again.id).toBe(first.id);
    await expect(stripe.checkout.sessions.create(wish(50_000), { idempotencyKey: "attempt-1" })).rejects.toMatchObject({
      type: "StripeIdempotencyError",
    });
  });

  it("forgets a key after a day: a late repeat is a new session", async () => {
    const first = await stripe.checkout.sessions.create(wish(), { idempotencyKey: "attempt-1" });
    now = new Date(now.getTime() + 25 * 3_600_000);
    const late = await stripe.checkout.sessions.create(wish(), { idempotencyKey: "attempt-1" });
    expect(late.id).not.toBe(first.id);
  });

  it("keeps no key of a refused request", async () => {
    await expect(stripe.checkout.sessions.create(wish(2_000), { idempotencyKey: "small" })).rejects.toMatchObject({
      code: "amount_too_small",
    });
    await expect(stripe.checkout.sessions.create(wish(), { idempotencyKey: "small" })).resolves.toMatchObject({
      status: "open",
    });
  });

  it("charges once when the answer was lost on the way", async () => {
    fault = { when: "after", how: "drop" };
    const session = await stripe.checkout.sessions.create(wish(), { idempotencyKey: "lost-answer" });
    const all = await stripe.checkout.sessions.list();
    expect(all.data.map((one) => one.id)).toEqual([session.id]);
  });

  it("takes the money once, however often the button is pressed", async () => {
    const { id } = await stripe.checkout.sessions.create(wish());
    const presses = await Promise.all([press(id, "succeed"), press(id, "succeed"), press(id, "fail")]);
    expect(presses.map((reply) => reply.status)).toEqual([303, 303, 303]);
    expect(presses[0]?.headers.get("location")).toBe(`http://shop.test/pesanan/ABC?sesi=${id}`);
    const paid = await stripe.checkout.sessions.retrieve(id, {
      expand: ["payment_intent.latest_charge.balance_transaction"],
    });
    expect(paid).toMatchObject({
      status: "complete",
      payment_status: "paid",
      payment_intent: { status: "succeeded", amount_received: 10_300_000, latest_charge: { captured: true } },
    });
    const events = await stripe.events.list({ type: "checkout.session.completed" });
    expect(events.data).toHaveLength(1);
  });

  it("leaves the session open when the card is declined, and says so on the page", async () => {
    const { id } = await stripe.checkout.sessions.create(wish());
    await press(id, "fail");
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "open", payment_status: "unpaid" });
    const page = await (await fetch(`${origin}/pay/${id}`)).text();
    expect(page).toContain("Kartu latihan ditolak");
    expect(page).toContain("Tidak ada uang yang berpindah");
  });

  it("closes a session when its time is over, and only an open one can be expired", async () => {
    const { id } = await stripe.checkout.sessions.create(wish());
    now = new Date(now.getTime() + 24 * 3_600_000 + 1_000);
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "expired" });
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ type: "StripeInvalidRequestError" });
  });

  it("refunds in parts, never more than was taken", async () => {
    const { id } = await stripe.checkout.sessions.create(wish());
    await press(id, "succeed");
    const { payment_intent } = await stripe.checkout.sessions.retrieve(id);
    const intent = String(payment_intent);
    await stripe.refunds.create({ payment_intent: intent, amount: 10_000_000 });
    await expect(stripe.refunds.create({ payment_intent: intent, amount: 300_100 })).rejects.toThrow(
      /greater than unrefunded/,
    );
    await stripe.refunds.create({ payment_intent: intent });
    await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
  });

  it("answers strangers, unknown names and unknown doors as the provider does", async () => {
    const stranger = new Stripe("sk_test_other", { host: "127.0.0.1", port: sandbox.port, protocol: "http" });
    await expect(stranger.checkout.sessions.list()).rejects.toMatchObject({ type: "StripeAuthenticationError" });
    await expect(stripe.checkout.sessions.retrieve("cs_test_none")).rejects.toMatchObject({ code: "resource_missing" });
    await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 404 });
    const odd = await fetch(`${origin}/v1/checkout/sessions`, {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}` },
      body: "mode=payment&surprise=1&success_url=http://a.test",
    });
    expect(await odd.json()).toMatchObject({ error: { type: "invalid_request_error" } });
    expect((await fetch(`${origin}/pay/cs_test_none`)).status).toBe(404);
    expect((await press("cs_test_none", "succeed")).status).toBe(404);
  });
});
