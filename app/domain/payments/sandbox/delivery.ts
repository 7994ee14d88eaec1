import type { FaultBoard } from "./faults.ts";
import { signatureOf } from "./signature.ts";
import type { Delivery, SandboxStore } from "./store.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 3_600_000;
const MOST_ATTEMPTS = 40;
const PATIENCE_MS = 10_000;

type Target = { store: SandboxStore; url: string; secret: string; now: () => Date; faults?: FaultBoard };

/** Sends what is due, side by side and in no promised order, as the provider does; answers how many were tried. */
export async function deliverDue(target: Target): Promise<number> {
  const due = await target.store.claimDue({ now: target.now(), leaseMs: PATIENCE_MS * 2, limit: 20 });
  const { faults } = target;
  await Promise.all((faults?.inOrder(due) ?? due).map((delivery) => deliver(target, delivery)));
  return due.length;
}

async function deliver(target: Target, { event, attempts }: Delivery): Promise<void> {
  const at = target.now();
  const how = target.faults?.courier(event);
  // Lost on the way: the provider believes that it arrived, and never sends it again.
  if (how === "drop") return target.store.noteDelivery(event.id, { status: 200, at, again: null });
  if (typeof how === "object") {
    const again = new Date(at.getTime() + how.delayMs);
    return target.store.noteDelivery(event.id, { status: null, at, again });
  }
  const body = JSON.stringify(event);
  const copies = Math.max(event.pending_webhooks, how === "duplicate" ? 2 : 1);
  const [status = null] = await Promise.all(Array.from({ length: copies }, () => post(target, body)));
  const arrived = status !== null && status >= 200 && status < 300;
  const again = arrived || attempts >= MOST_ATTEMPTS ? null : new Date(at.getTime() + waitAfter(attempts));
  await target.store.noteDelivery(event.id, { status, at, again });
}

async function post(target: Target, body: string): Promise<number | null> {
  try {
    const reply = await fetch(target.url, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signatureOf(body, target.secret, target.now()),
        "user-agent": "Stripe/1.0 (sandbox)",
      },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await reply.arrayBuffer();
    return reply.status;
  } catch {
    // The shop is not there just now (restarting, say): no status, and another attempt later.
    return null;
  }
}

/** 1 s, 2 s, 4 s … up to an hour between two attempts. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);
}
