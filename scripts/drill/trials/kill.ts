import { spawn } from "node:child_process";
import { once } from "node:events";
import { newId } from "#app/core/ids.ts";
import { checkOut, payPage, takeWebhook } from "#app/domain/payments/payments.server.ts";
import { provider } from "#app/domain/payments/provider.server.ts";
import { expireHolds, reconcile } from "#app/domain/payments/reconcile.commands.server.ts";
import { workWebhook } from "#app/domain/payments/webhook.commands.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { bodyOf, filledIn, ordered, signed } from "../../../tests/integration/payments/till.ts";
import type { Report } from "../drill.ts";
import { type Point, points } from "../kill.points.ts";

type Trial = { origin: string; variantId: string; kills: number; atOnce: number; at?: readonly Point[] };
type Killed = { point: Point; token: string; died: boolean };

const MOST_SECONDS = 60;

/**
 * Processes die at six named points. Their buyers press again, pay, and no webhook comes: after the restart every order is
 * there once, paid once, and settled.
 */
export async function kill(
  { claim, figure }: Report,
  { origin, variantId, kills, atOnce, at = points }: Trial,
): Promise<void> {
  const queue = Array.from({ length: kills }, (_, n) => at[n % at.length] ?? "afterHold");
  const dead: Killed[] = [];
  const work = async () => {
    for (let point = queue.shift(); point; point = queue.shift()) dead.push(await killedAt(point, origin, variantId));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const point of at) {
    const here = dead.filter((one) => one.point === point);
    claim(`${here.length} processes died by kill -9 at ${point}`, here.length > 0 && here.every(({ died }) => died));
  }
  const halves = await db.order.count({
    where: { OR: [{ paymentAttempts: { none: {} } }, { stockHolds: { none: {} } }, { lines: { none: {} } }] },
  });
  claim("no order is half written", halves === 0, halves);

  // The buyers come back: the same page pressed again, and what it leads to is paid.
  const ids: string[] = [];
  for (const { token } of dead) ids.push(await pressedAgain(origin, variantId, token));
  const began = performance.now();
  clock.freeze(new Date(clock.now().getTime() + 3 * 60_000));
  for (let round = 0; round * 50 < kills + 50; round += 1) await reconcile();
  await expireHolds();
  const seconds = (performance.now() - began) / 1000;
  figure("seconds until all were settled", seconds.toFixed(1));
  claim(`all are settled within ${MOST_SECONDS} s of the restart`, seconds <= MOST_SECONDS, seconds.toFixed(1));
  const orders = await db.order.findMany({ where: { id: { in: ids } }, include: { paymentAttempts: true } });
  claim(
    "no order was lost, none was made twice",
    new Set(ids).size === kills && orders.length === kills,
    orders.length,
  );
  const confirmed = orders.filter(({ state }) => state === "confirmed").length;
  claim("each is confirmed", confirmed === kills, confirmed);
  const twice = orders.filter(
    ({ paymentAttempts: [one, more] }) => more !== undefined || one?.captured !== one?.amount,
  );
  claim("each was paid once and to the rupiah", twice.length === 0, twice.length);
  claim("the provider took each payment once", await paidOnce(ids));
}

async function killedAt(point: Point, origin: string, variantId: string): Promise<Killed> {
  const token = newId();
  const event = point === "inWebhookJob" ? await toldOf(origin, variantId, token) : "";
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/drill/kill.child.ts", point, variantId, token, event],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [, signal] = await once(child, "exit");
  return { point, token, died: signal === "SIGKILL" };
}

/** A paid order whose webhook has been noted and not worked on. */
async function toldOf(origin: string, variantId: string, token: string): Promise<string> {
  const order = await ordered(origin, { variantId, token });
  await order.press("succeed");
  const id = `evt_${newId()}`;
  const body = bodyOf({ session: order.session, id });
  await takeWebhook(body, signed(body));
  return id;
}

async function pressedAgain(origin: string, variantId: string, token: string): Promise<string> {
  const order = await checkOut(await filledIn({ variantId, token }));
  if (!order.ok) throw new Error(order.code);
  const page = await payPage(order.value.id);
  const session = page.ok ? page.value.split("/").at(-1) : null;
  if (session) await pay(`${origin}/pay/${session}`);
  const left = await db.webhookEvent.findFirst({ where: { handledAt: null } });
  if (left) await workWebhook({ event: left.id });
  return order.value.id;
}

/** A line that was closed while it was idle is no answer: pressed once more. */
async function pay(address: string): Promise<void> {
  const press = () =>
    fetch(address, { method: "POST", redirect: "manual", body: new URLSearchParams({ end: "succeed" }) });
  await press().catch(press);
}

async function paidOnce(orderIds: readonly string[]): Promise<boolean> {
  const times = new Map<string, number>();
  let after: string | undefined;
  for (;;) {
    const page = await provider().paymentIntents.list({ limit: 100, ...(after ? { starting_after: after } : {}) });
    for (const { status, metadata } of page.data) {
      const order = metadata["order"] ?? "";
      if (status === "succeeded") times.set(order, (times.get(order) ?? 0) + 1);
    }
    after = page.data.at(-1)?.id;
    if (!page.has_more || !after) break;
  }
  return orderIds.every((id) => times.get(id) === 1);
}
