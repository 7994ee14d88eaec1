import { addMinutes } from "#app/core/time.ts";
import { overdueOrders } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { keepWaiting } from "./evidence.commands.server.ts";
import { provider } from "./provider.server.ts";
import { sendRefund } from "./refund.send.server.ts";
import { applyTruth, expireUnpaid } from "./truth.commands.server.ts";
import { askProvider } from "./truth.queries.server.ts";

const QUIET_MINUTES = 2;
const A_ROUND = 50;

/** Webhooks get lost: every open attempt is asked after again while its order waits. */
export async function reconcile(): Promise<void> {
  const now = clock.now();
  const quiet = addMinutes(now, -QUIET_MINUTES);
  const open = await db.paymentAttempt.findMany({
    where: {
      outcome: "open",
      provider: "stripe",
      createdAt: { lte: quiet },
      OR: [{ checkedAt: null }, { checkedAt: { lte: quiet } }],
    },
    orderBy: [{ checkedAt: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    take: A_ROUND,
    select: { id: true },
  });
  for (const { id } of open) {
    const applied = await attempted(id, () => applyTruth(id));
    if (applied === "unknown") await db.paymentAttempt.updateMany({ where: { id }, data: { checkedAt: now } });
  }
  const refunds = await db.refund.findMany({
    where: { state: { in: ["approved", "sent"] }, byHand: false },
    orderBy: { requestedAt: "asc" },
    take: A_ROUND,
    select: { id: true },
  });
  for (const { id } of refunds) await attempted(id, () => sendRefund(id));
}

/** Holds that ran out: the provider is asked, and told to take no more money, before goods go back. */
export async function expireHolds(): Promise<void> {
  for (const orderId of await overdueOrders(clock.now())) await attempted(orderId, () => closeOverdue(orderId));
}

async function closeOverdue(orderId: string): Promise<void> {
  const attempt = await db.paymentAttempt.findFirst({
    where: { orderId },
    orderBy: { createdAt: "desc" },
    select: { id: true, provider: true, providerSession: true, createdAt: true },
  });
  if (!attempt) return;
  if (attempt.provider === "hand") return closeByHand(orderId, attempt.id);
  const truth = await askProvider(attempt);
  if (!truth) {
    const now = clock.now();
    await inTransaction((tx) =>
      expireUnpaid(tx, { attemptId: attempt.id, orderId, outcome: "cancelled", now, session: null }),
    );
    return;
  }
  if (truth.status === "open") await provider().checkout.sessions.expire(truth.session);
  await applyTruth(attempt.id);
}

/** Nobody has said that money came. Where the buyer has shown a payment, the goods wait until somebody has looked. */
async function closeByHand(orderId: string, attemptId: string): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM payment_attempt WHERE id = ${attemptId}::uuid FOR NO KEY UPDATE`;
    const shown = await tx.paymentEvidence.count({ where: { attemptId, judgedAt: null } });
    if (shown > 0) return keepWaiting(tx, { orderId, attemptId, now });
    await expireUnpaid(tx, { attemptId, orderId, outcome: "expired", now, session: null });
  });
}

/** One order's trouble, or a provider that is away, does not hold up the others; the next round tries again. */
async function attempted<T>(id: string, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    log.warn({ err: error, subject: id }, "the provider could not be asked; it will be asked again");
    return null;
  }
}
