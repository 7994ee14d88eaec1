// Four events of a payment in each of their 24 orders, for three truths at the provider.
//   npm run drill:events
import { drill } from "./drill.ts";
import { inside } from "./inside.ts";

await drill("24 orders of four events, three truths", 20, (report) =>
  inside(async () => {
    const { cast } = await import("../../tests/cast/index.ts");
    const { startSandbox } = await import("#app/domain/payments/payments.server.ts");
    const { db } = await import("#app/platform/db/db.server.ts");
    const { events } = await import("./trials/events.ts");
    const { coffee } = await cast();
    await db.stock.updateMany({ data: { onhand: 10_000 } });
    const sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
    await events(report, { origin: sandbox.origin, variantId: coffee.variants[0].id });
    await sandbox.stop();
  }),
);
