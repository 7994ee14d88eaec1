import { provider } from "#app/domain/payments/provider.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { hear, ordered, stateOf } from "../../../tests/integration/payments/till.ts";
import type { Report } from "../drill.ts";

const kinds = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.expired",
  "charge.refunded",
] as const;
type Kind = (typeof kinds)[number];

/** What stands at the provider, and what the order has to become whatever is told in whatever order. */
const truths = { paid: "confirmed", refunded: "review", expired: "expired" } as const;
type Truth = keyof typeof truths;

type Trial = { origin: string; variantId: string; orders?: readonly (readonly Kind[])[] };

/** Every order of the four events, for each of three truths at the provider: the final state is the truth's. */
export async function events(
  { claim }: Report,
  { origin, variantId, orders = permutations(kinds) }: Trial,
): Promise<void> {
  for (const truth of Object.keys(truths) as Truth[]) {
    const wrong: string[] = [];
    for (const told of orders) {
      const order = await ordered(origin, { variantId });
      await make(truth, order);
      for (const type of told) await hear({ session: order.session, type });
      const state = await stateOf(order.id);
      const moves = await db.event.count({ where: { flow: "order", subjectId: order.id, action: { not: "place" } } });
      const held = await db.stockHold.count({ where: { orderId: order.id, endedAt: null } });
      const { captured, refundedTotal } = await db.paymentAttempt.findFirstOrThrow({ where: { orderId: order.id } });
      const money = {
        paid: captured > 0n && refundedTotal === 0n,
        refunded: captured > 0n && refundedTotal === captured,
      };
      const fits = truth === "expired" ? captured === 0n && held === 0 : money[truth] && held === 1;
      if (state !== truths[truth] || moves !== 1 || !fits) wrong.push(`${told.join(" ")} → ${state}, ${moves} moves`);
    }
    claim(
      `${orders.length} orders of events of one that is ${truth} end as ${truths[truth]}, moved once`,
      wrong.length === 0,
      wrong[0],
    );
  }
}

async function make(truth: Truth, order: Awaited<ReturnType<typeof ordered>>): Promise<void> {
  await order.press(truth === "expired" ? "expire" : "succeed");
  if (truth !== "refunded") return;
  const { payment_intent } = await provider().checkout.sessions.retrieve(order.session);
  await provider().refunds.create({ payment_intent: String(payment_intent) });
}

export function permutations<T>(all: readonly T[]): T[][] {
  if (all.length <= 1) return [[...all]];
  return all.flatMap((one, at) =>
    permutations([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest]),
  );
}
