import { system } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { noMoneyYet, orderMover } from "./order.mover.server.ts";

/**
 * An order ends when its last parcel did: completed if anything was received, else cancelled.
 * Both steps look at parcels alone, so no money fact is lent. Safe to repeat.
 */
export async function finishOrder(orderId: string): Promise<void> {
  const now = clock.now();
  const how = orderMover({ money: async () => noMoneyYet });
  await inTransaction(async (tx) => {
    const by = { actor: system("orders"), id: orderId, now };
    const completed = await move(tx, how, { ...by, action: "complete" });
    if (!completed.ok) await move(tx, how, { ...by, action: "cancelConfirmed" });
  });
}
