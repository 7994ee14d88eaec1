import { newIdOf, seconds, type Work } from "./context.ts";
import { refundNow } from "./refunds.ts";
import { sessionNow } from "./sessions.ts";
import type { SandboxStore } from "./store.ts";

const A_ROUND = 100;

/** What happens by the provider's own clock: sessions whose time is over close, refunds under way arrive or fail. */
export async function sweep(store: SandboxStore, now: Date): Promise<void> {
  await store.inTransaction(async (box) => {
    const work: Work = { box, now, apiVersion: "2026-10-28.endive", requestId: newIdOf("req"), idempotencyKey: null };
    const sessions = await box.list("checkout.session", { limit: A_ROUND });
    for (const { id, status, expires_at } of sessions) {
      if (status === "open" && expires_at <= seconds(now)) await sessionNow(work, id);
    }
    for (const { id, status } of await box.list("refund", { limit: A_ROUND })) {
      if (status === "pending") await refundNow(work, id);
    }
  });
}
