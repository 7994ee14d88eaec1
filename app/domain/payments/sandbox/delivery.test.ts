import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverDue, waitAfter } from "./delivery.ts";
import { memoryStore } from "./memory.store.ts";
import type { SandboxEvent } from "./objects.ts";

const secret = "whsec_test";
let now = new Date("2026-11-24T02:00:00Z");
let status = 200;
let arrived: { body: string; signature: string }[] = [];
let shop: Server;

beforeEach(async () => {
  now = new Date("2026-11-24T02:00:00Z");
  status = 200;
  arrived = [];
  shop = createServer((request, reply) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      arrived.push({ body, signature: String(request.headers["stripe-signature"]) });
      reply.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
});

afterEach(() => new Promise((resolve) => shop.close(resolve)));

const event: SandboxEvent = {
  id: "evt_1",
  object: "event",
  type: "checkout.session.completed",
  api_version: "2026-10-28.endive",
  created: Math.floor(now.getTime() / 1000),
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  data: { object: { id: "cs_test_1" } },
};

async function target() {
  const store = memoryStore();
  await store.inTransaction((box) => box.record(event));
  const { port } = shop.address() as AddressInfo; // listening on TCP
  return { store, url: `http://127.0.0.1:${port}/webhooks/stripe`, secret, now: () => now };
}

describe("webhooks of the sandbox", () => {
  it("carry a signature that the provider's library accepts", async () => {
    await deliverDue(await target());
    const [first] = arrived;
    const stripe = new Stripe("sk_test_x");
    const at = Math.floor(now.getTime() / 1000);
    const read = stripe.webhooks.constructEvent(first?.body ?? "", first?.signature ?? "", secret, 300, undefined, at);
    expect(read.id).toBe("evt_1");
  });

  it("are sent again, later and later, until the shop says yes, and then no more", async () => {
    const to = await target();
    status = 500;
    await deliverDue(to);
    expect(await deliverDue(to)).toBe(0);
    now = new Date(now.getTime() + waitAfter(1));
    status = 200;
    expect(await deliverDue(to)).toBe(1);
    now = new Date(now.getTime() + 86_400_000);
    expect(await deliverDue(to)).toBe(0);
    expect(arrived).toHaveLength(2);
  });

  it("wait at most an hour between two attempts", () => {
    expect([1, 2, 3, 13, 40].map(waitAfter)).toEqual([1_000, 2_000, 4_000, 3_600_000, 3_600_000]);
  });
});
