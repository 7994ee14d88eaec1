// A hundred partial refunds of one payment at once, and a hundred with one key.
//   npm run drill:refunds -- [askers]
import { drill } from "./drill.ts";
import { inside } from "./inside.ts";

const [askers = 100] = process.argv.slice(2).map(Number);

await drill(`${askers} refunds of one payment at once`, 10, (report) =>
  inside(async () => {
    const { cast } = await import("../../tests/cast/index.ts");
    const { paid } = await import("../../tests/integration/payments/till.ts");
    const { startSandbox } = await import("#app/domain/payments/payments.server.ts");
    const { refunds } = await import("./trials/refunds.ts");
    const { coffee } = await cast();
    const sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
    const { id: orderId } = await paid(sandbox.origin, { variantId: coffee.variants[0].id });
    await refunds(report, { orderId, askers });
    await sandbox.stop();
  }),
);
