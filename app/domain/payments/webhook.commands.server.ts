import Stripe from "stripe";
import { z } from "zod";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { addJob } from "#app/platform/jobs.server.ts";
import { provider, webhookSecrets } from "./provider.server.ts";
import { applyTruth } from "./truth.commands.server.ts";

const TOLERANCE_SECONDS = 300;

/** Read from a verified event: only which object it speaks of. What is true of it is asked of the provider. */
const notice = z.object({
  id: z.string().min(1).max(255),
  type: z.string().max(100),
  livemode: z.boolean(),
  data: z.object({
    object: z.object({
      id: z.string().max(255).catch(""),
      payment_intent: z.string().nullable().catch(null),
      metadata: z.record(z.string(), z.string()).nullable().catch(null),
    }),
  }),
});

/** Signature over the raw bytes, time within five minutes both ways; noted once, worked on afterwards. */
export async function takeWebhook(raw: string, signature: string | null): Promise<Result> {
  const now = clock.now();
  const event = verified(raw, signature, now);
  if (!event) return refuse("payments.refused.badSignature");
  const read = notice.safeParse(event);
  if (!read.success) return refuse("payments.refused.badEvent");
  const { id, type, livemode, data } = read.data;
  if (livemode === config.isDemo) return refuse("payments.refused.wrongMode");
  const subject = data.object.metadata?.["attempt"] ?? data.object.payment_intent ?? data.object.id;
  await inTransaction(async (tx) => {
    const { count } = await tx.webhookEvent.createMany({
      data: [{ id, provider: "stripe", kind: type, objectId: subject, live: livemode, receivedAt: now }],
      skipDuplicates: true,
    });
    if (count === 1) await addJob(tx, "payments.webhook", { event: id });
  });
  return done();
}

function verified(raw: string, signature: string | null, now: Date): Stripe.Event | null {
  const seconds = Math.floor(now.getTime() / 1000);
  const at = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature ?? "")?.[1] ?? Number.NaN);
  // The library refuses old times only; a time ahead of ours is as little proof.
  if (signature === null || !(Math.abs(at - seconds) <= TOLERANCE_SECONDS)) return null;
  for (const secret of webhookSecrets()) {
    try {
      return provider().webhooks.constructEvent(raw, signature, secret, TOLERANCE_SECONDS, undefined, seconds);
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) continue;
      throw error;
    }
  }
  return null;
}

const job = z.object({ event: z.string() });

/** The job behind a webhook: finds whose payment it concerns and asks the provider. Safe to repeat. */
export async function workWebhook(payload: unknown): Promise<void> {
  const { event: id } = job.parse(payload);
  const event = await db.webhookEvent.findUnique({ where: { id } });
  if (!event || event.handledAt) return;
  const attempt = event.objectId === null ? null : await attemptOf(event.objectId);
  const outcome = attempt === null ? "notOurs" : await applyTruth(attempt);
  await db.webhookEvent.update({ where: { id }, data: { handledAt: clock.now(), outcome } });
}

async function attemptOf(subject: string): Promise<string | null> {
  const byId = z.uuid().safeParse(subject);
  const attempt = await db.paymentAttempt.findFirst({
    where: byId.success ? { id: byId.data } : { OR: [{ providerSession: subject }, { providerPayment: subject }] },
    select: { id: true },
  });
  return attempt?.id ?? null;
}
