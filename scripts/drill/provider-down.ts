// The provider answers 500 and 429, breaks the line before and after its work, and thinks for half a minute: the buyer
// has a page within ten seconds, the goods stay held, and the next try is the same request with the same key.
//   npm run drill:provider-down
import { newId } from "#app/core/ids.ts";
import type { Fault } from "#app/domain/payments/sandbox/faults.ts";
import { buildAll } from "../build.ts";
import { drill } from "./drill.ts";
import { onStage } from "./stage.ts";
import { hiddenFields, visitor } from "./visitor.ts";

const GOAL_SECONDS = 10;
const troubles: readonly (readonly [string, Fault])[] = [
  ["answers 500", { when: "before", how: "status", status: 500 }],
  ["answers 429", { when: "before", how: "status", status: 429 }],
  ["breaks the line", { when: "before", how: "drop" }],
  ["breaks the line after its work", { when: "after", how: "drop" }],
  ["answers 503 after its work", { when: "after", how: "status", status: 503 }],
  ["thinks for 30 seconds", { when: "before", how: "stall", ms: 30_000 }],
];

await drill("a provider that is away", 15, async ({ claim, figure }) => {
  await buildAll();
  await onStage(1, async ({ shop, faults, provider, variantId, db }) => {
    for (const [number, [words, fault]] of troubles.entries()) {
      const buyer = visitor(shop.origin, number);
      await buyer.post("/keranjang", { intent: "add", variantId, quantity: "1" });
      const page = await (await buyer.post("/checkout", { intent: "regions" })).text();
      faults.next(fault, { times: 5, method: "POST", path: /^\/v1\/checkout\/sessions$/ });
      const token = newId();
      const form = {
        ...{ ...hiddenFields(page), token, intent: "pay", name: "Rahma Latuconsina", phone: "081234567890" },
        ...{ delivery: "pickup", method: "card" },
      };
      const began = performance.now();
      const reply = await buyer.post("/checkout", form);
      const back = reply.headers.get("location") ?? "";
      const shown = await buyer.get(back.replace(shop.origin, ""));
      const seconds = (performance.now() - began) / 1000;
      figure(words, `${seconds.toFixed(1)} s; goal ${GOAL_SECONDS}`);
      const order = await db.order.findUnique({ where: { checkoutToken: token }, include: { paymentAttempts: true } });
      const held = await db.stockHold.count({ where: { orderId: order?.id ?? token, endedAt: null } });
      claim(`${words}: a page, not an error`, shown.status === 200, shown.status);
      claim(`${words}: the order waits with its goods held`, order?.state === "placed" && held === 1, order?.state);
      faults.calm();
      const again = await buyer.post(back.replace(shop.origin, ""), { intent: "pay" });
      const session = again.headers.get("location")?.split("/").at(-1) ?? "";
      claim(
        `${words}: the next try leads to pay`,
        again.status === 303 && session.startsWith("cs_test_"),
        again.status,
      );
      const sessions = await sessionsOf(provider.port, order?.paymentAttempts[0]?.id ?? "");
      claim(`${words}: one session under one key`, sessions === 1, sessions);
    }
  });
});

async function sessionsOf(port: number, attempt: string): Promise<number> {
  const { default: Stripe } = await import("stripe");
  const stripe = new Stripe("sk_test_drill", { host: "127.0.0.1", port, protocol: "http" });
  const { data } = await stripe.checkout.sessions.list({ limit: 100 });
  return data.filter((one) => one.client_reference_id === attempt).length;
}
