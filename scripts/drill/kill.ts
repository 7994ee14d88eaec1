// Processes die by kill -9 at six named points between a click and a paid order.
//   npm run drill:kill -- [kills] [at once]
import { drill } from "./drill.ts";
import { inside } from "./inside.ts";

const [kills = 200, atOnce = 2] = process.argv.slice(2).map(Number);

await drill(`${kills} kills, ${atOnce} at once`, 60, (report) =>
  inside(async () => {
    const { cast } = await import("../../tests/cast/index.ts");
    const { startSandbox } = await import("#app/domain/payments/payments.server.ts");
    const { db } = await import("#app/platform/db/db.server.ts");
    const { kill } = await import("./trials/kill.ts");
    const { coffee } = await cast();
    await db.stock.updateMany({ data: { onhand: 10_000 } });
    const sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
    await kill(report, { origin: sandbox.origin, variantId: coffee.variants[0].id, kills, atOnce });
    await sandbox.stop();
  }),
);
