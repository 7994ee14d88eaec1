import { serve } from "../../tests/server.ts";
import { freePort } from "../postgres/ports.ts";
import { inside } from "./inside.ts";

const apiKey = "sk_test_drill";
const webhookSecret = "whsec_drill";

export type Stage = Awaited<ReturnType<typeof opened>>;

/** A built shop with a few goods, and a payment provider beside it that obeys the drill: faults, losses, its own clock. */
export async function onStage(seed: number, run: (stage: Stage) => Promise<void>): Promise<void> {
  await inside(async () => {
    const stage = await opened(seed);
    try {
      await run(stage);
    } finally {
      await stage.close();
    }
  });
}

async function opened(seed: number) {
  const { faultBoard } = await import("#app/domain/payments/sandbox/faults.ts");
  const { memoryStore } = await import("#app/domain/payments/sandbox/memory.store.ts");
  const { listenSandbox } = await import("#app/domain/payments/sandbox/start.ts");
  const { cast } = await import("../../tests/cast/index.ts");
  const { db } = await import("#app/platform/db/db.server.ts");
  const { coffee } = await cast();
  await db.stock.updateMany({ data: { onhand: 10_000 } });
  const port = await freePort();
  const faults = faultBoard(seed);
  const webhookUrl = `http://127.0.0.1:${port}/webhooks/stripe`;
  const provider = await listenSandbox({ store: memoryStore(), webhookUrl, apiKey, webhookSecret, faults });
  const shop = await serve({
    ...{ PORT: String(port), LOG_LEVEL: "error", STRIPE_SECRET_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret },
    STRIPE_API_BASE: `http://127.0.0.1:${provider.port}`,
  });
  return {
    ...{ shop, faults, provider, webhookSecret, db },
    variantId: coffee.variants[0].id,
    async close() {
      await shop.stop();
      await provider.stop();
    },
  };
}
