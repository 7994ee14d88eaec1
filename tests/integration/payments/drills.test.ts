import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { Report } from "../../../scripts/drill/drill.ts";
import { carts } from "../../../scripts/drill/trials/carts.ts";
import { events, permutations } from "../../../scripts/drill/trials/events.ts";
import { kill } from "../../../scripts/drill/trials/kill.ts";
import { play, sequences } from "../../../scripts/drill/trials/model.ts";
import { refunds } from "../../../scripts/drill/trials/refunds.ts";
import { type Cast, cast, product } from "../../cast/index.ts";
import { paid } from "./till.ts";

// The drills of payments, small: what `npm run drill:…` tries with hundreds is tried here with a few.
let c: Cast;
let sandbox: Sandbox;
const report: Report = {
  claim: (words, holds, found) => expect({ words, holds, found }).toMatchObject({ holds: true }),
  figure: () => undefined,
};

beforeAll(async () => {
  clock.freeze(new Date());
  c = await cast();
  await db.stock.updateMany({ data: { onhand: 500 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
});
beforeEach(() => clock.freeze(new Date()));
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

it("mixed carts never meet a deadlock, and what is reserved is what is held", async () => {
  const packs = Array.from({ length: 8 }, (_, n) => ({ name: `${n} g`, price: 11_000 + n * 1_000, stock: 1 }));
  const { variants } = await product(c.owner, c.kitchen, { name: "Kue Kering", packs });
  await carts(report, { packs: variants, buyers: 40, runs: 2, seed: 7 });
});

it("many refunds of one payment stay under its cap", async () => {
  const { id: orderId } = await paid(sandbox.origin, { variantId: c.coffee.variants[0].id });
  await refunds(report, { orderId, askers: 20 });
});

it("events in any order end where the provider's truth is", async () => {
  const kinds = ["completed", "async_payment_succeeded", "expired"].map((kind) => `checkout.session.${kind}` as const);
  const orders = permutations([...kinds, "charge.refunded" as const]).filter((_, at) => at % 8 === 3);
  await events(report, { origin: sandbox.origin, variantId: c.coffee.variants[0].id, orders: orders as never });
});

it("a process killed on its way to a payment loses no order and charges none twice", async () => {
  const at = ["afterAttempt", "afterRequest", "inWebhookJob"] as const;
  await kill(report, { origin: sandbox.origin, variantId: c.coffee.variants[0].id, kills: 3, atOnce: 3, at });
}, 180_000);

it("whatever happens to orders in whatever order, goods and money are what a model says", async () => {
  const world = { origin: sandbox.origin, land: c, goods: c.coffee };
  await fc.assert(
    fc.asyncProperty(sequences(12), (steps) => play(world, steps)),
    { numRuns: 30, seed: 11, endOnFailure: true },
  );
}, 120_000);
