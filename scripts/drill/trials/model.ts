import fc from "fast-check";
import { newId } from "#app/core/ids.ts";
import { askLineRefund, decideOrder, decideRefund, moveParcelInOffice } from "#app/domain/payments/payments.server.ts";
import { expireHolds } from "#app/domain/payments/reconcile.commands.server.ts";
import { reactions } from "#app/domain/reactions.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { reactTask } from "#app/platform/history/history.server.ts";
import type { Cast, CastProduct } from "../../../tests/cast/index.ts";
import { hear, type Ordered, ordered } from "../../../tests/integration/payments/till.ts";

type Kept = {
  made: Ordered;
  quantity: number;
  state: "placed" | "confirmed" | "expired" | "cancelled";
  shipped: boolean;
  captured: number;
  refunded: number;
  /** Pieces whose money was given back. */
  back: number;
};
type Model = { onhand: number; reserved: number; orders: Kept[] };
type World = { origin: string; land: Cast; goods: CastProduct };

const note = "Mutasi rekening 24 Nov, transaksi 88120";
const START = 40;

/** One thing that happens; `order` picks one of those made so far. What does not apply is tried all the same, and must change nothing. */
const happening = fc.record({
  kind: fc.constantFrom("place", "pay", "abandon", "timeUp", "cancel", "refuse", "ship", "giveBack", "payTwice"),
  order: fc.nat({ max: 20 }),
  quantity: fc.integer({ min: 1, max: 5 }),
  restock: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

export const sequences = (longest: number) => fc.array(happening, { minLength: 1, maxLength: longest });

/** Plays one sequence against fresh goods and compares every figure with the model after each step. */
export async function play(world: World, steps: readonly Happening[]): Promise<void> {
  const variantId = world.goods.variants[0].id;
  await timePasses(); // What an earlier sequence left unpaid is over.
  await db.$executeRaw`UPDATE stock SET onhand = reserved + ${START}::int WHERE variant_id = ${variantId}::uuid`;
  const { onhand, reserved } = await db.stock.findFirstOrThrow({ where: { variantId } });
  const model: Model = { onhand, reserved, orders: [] };
  for (const step of steps) {
    await act(world, model, step);
    await answerEvents();
    await agree(variantId, model, step);
  }
}

async function act(world: World, model: Model, { kind, order: pick, quantity, restock }: Happening): Promise<void> {
  const variantId = world.goods.variants[0].id;
  if (kind === "place") {
    if (model.onhand - model.reserved < quantity) return;
    const made = await ordered(world.origin, { variantId, quantity });
    model.reserved += quantity;
    model.orders.push({ made, quantity, state: "placed", shipped: false, captured: 0, refunded: 0, back: 0 });
    return;
  }
  const kept = model.orders[pick % Math.max(1, model.orders.length)];
  if (!kept) return;
  const { made } = kept;
  const free = (state: Kept["state"]) => {
    if (kept.state !== "placed") return;
    kept.state = state;
    model.reserved -= kept.quantity;
  };
  switch (kind) {
    case "pay":
    case "payTwice": {
      await made.press("succeed");
      await hear({ session: made.session });
      if (kind === "payTwice") await hear({ session: made.session });
      if (kept.state !== "placed") return;
      kept.state = "confirmed";
      kept.captured = await totalOf(made.id);
      return;
    }
    case "abandon":
      await made.press("expire");
      await hear({ session: made.session, type: "checkout.session.expired" });
      return free("expired");
    case "timeUp": {
      await timePasses();
      for (const one of model.orders) {
        if (one.state !== "placed") continue;
        one.state = "expired";
        model.reserved -= one.quantity;
      }
      return;
    }
    case "cancel":
      await decideOrder(world.land.finance, { orderId: made.id, action: "cancel", note });
      return free("cancelled");
    case "refuse":
    case "ship":
      return parcelStep(world, model, kept, kind);
    case "giveBack":
      return giveBack(world, model, kept, { quantity, restock });
    default:
      return kind satisfies never;
  }
}

async function timePasses(): Promise<void> {
  clock.freeze(new Date(clock.now().getTime() + 76 * 60_000));
  await expireHolds();
}

async function parcelStep(world: World, model: Model, kept: Kept, kind: "refuse" | "ship"): Promise<void> {
  const parcel = await db.parcel.findFirst({ where: { orderId: kept.made.id }, select: { id: true } });
  if (!parcel) return;
  const step = (action: "reject" | "accept" | "pack" | "ship") =>
    moveParcelInOffice(world.land.staff, parcel.id, { action, waybill: "P1", reason: note });
  if (kind === "refuse") {
    const moved = await step("reject");
    if (!moved.ok) return;
    model.reserved -= kept.quantity;
    kept.refunded = kept.captured;
    kept.back = kept.quantity;
    kept.state = "cancelled";
    return;
  }
  for (const action of ["accept", "pack"] as const) await step(action);
  if (!(await step("ship")).ok) return;
  kept.shipped = true;
  model.reserved -= kept.quantity;
  model.onhand -= kept.quantity;
}

async function giveBack(world: World, model: Model, kept: Kept, wish: { quantity: number; restock: boolean }) {
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId: kept.made.id } });
  const ask = { line: line.id, token: newId(), ...wish, note };
  const asked = await askLineRefund(world.land.staff, kept.made.id, ask);
  const fits = kept.shipped && kept.back + wish.quantity <= kept.quantity;
  if (asked.ok !== fits) throw new Error(`asked ${wish.quantity} of ${kept.quantity - kept.back}: ${asked.ok}`);
  if (!asked.ok) return;
  const { id } = await db.refund.findUniqueOrThrow({
    where: { requestKey: `line:${ask.token}` },
    select: { id: true },
  });
  const step = { orderId: kept.made.id, refund: id, action: "approve" as const, byHand: false, note: null };
  const agreed = await decideRefund(world.land.finance, step);
  if (!agreed.ok) throw new Error(agreed.code);
  kept.back += wish.quantity;
  kept.refunded += wish.quantity * Number(line.unitPrice);
  if (wish.restock) model.onhand += wish.quantity;
}

const totalOf = async (id: string) =>
  Number((await db.order.findUniqueOrThrow({ where: { id }, select: { total: true } })).total);

let heard = "";

/** What the worker does: every event since the last time, in its order. */
async function answerEvents(): Promise<void> {
  const react = reactTask(reactions);
  for (;;) {
    const events = await db.event.findMany({
      where: {
        id: { gt: heard || "00000000-0000-0000-0000-000000000000" },
        flow: { in: ["order", "parcel", "refund"] },
      },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    if (events.length === 0) return;
    for (const { id } of events) {
      await react.run({ event: id });
      heard = id;
    }
  }
}

async function agree(variantId: string, model: Model, step: Happening): Promise<void> {
  const stock = await db.stock.findFirstOrThrow({ where: { variantId } });
  const ids = model.orders.map(({ made }) => made.id);
  const orders = new Map((await db.order.findMany({ where: { id: { in: ids } } })).map((one) => [one.id, one.state]));
  const attempts = new Map(
    (await db.paymentAttempt.findMany({ where: { orderId: { in: ids } } })).map((one) => [one.orderId, one]),
  );
  same(step, "onhand", stock.onhand, model.onhand);
  same(step, "reserved", stock.reserved, model.reserved);
  for (const { made, state, captured, refunded } of model.orders) {
    const attempt = attempts.get(made.id);
    same(step, "state", orders.get(made.id), state);
    same(step, "captured", Number(attempt?.captured), captured);
    same(step, "refunded", Number(attempt?.refundedTotal), refunded);
  }
  const [{ apart = 0n } = {}] = await db.$queryRaw<{ apart: bigint }[]>`
    SELECT coalesce(sum(CASE side WHEN 'debit' THEN amount ELSE -amount END), 0)::bigint AS apart
    FROM posting WHERE order_id = ANY(${ids}::uuid[])`;
  same(step, "books", apart, 0n);
}

function same(step: Happening, what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted)
    throw new Error(`after ${step.kind}: ${what} is ${String(found)}, the model says ${String(wanted)}`);
}
