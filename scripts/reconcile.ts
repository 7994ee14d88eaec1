/**
 * Compares what the payment provider says with our orders, attempts, refunds and books, and names each difference:
 * `npm run reconcile`, beside a serving house or without it. Changes nothing. `--days=7` looks back so far (30).
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { besideTheHouse } from "./beside.ts";

const { values } = parseArgs({ options: { days: { type: "string", default: "30" } } });
const days = z.coerce.number().int().min(1).max(400).parse(values.days);
const leave = await besideTheHouse();
const { startSandbox, usesSandbox } = await import("#app/domain/payments/payments.server.ts");
const { compareBooks } = await import("#app/domain/settlement/settlement.server.ts");
const { clock } = await import("#app/platform/clock.server.ts");
const { disconnect } = await import("#app/platform/db/db.server.ts");
// The sandbox keeps its memory in the database: asked here, it says what the serving one would.
const sandbox = usesSandbox ? await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false }) : null;
try {
  const now = clock.now();
  const compared = await compareBooks({ since: new Date(now.getTime() - days * 86_400_000), now });
  for (const { kind, subject, order, ours, theirs } of compared.differences) {
    console.log(`${kind.padEnd(22)} ${order ?? "–"}  ${subject}  ours ${ours}, theirs ${theirs}`);
  }
  const { payments, orders, differences } = compared;
  console.log(`${payments} payments and ${orders} orders of ${days} days compared, ${differences.length} differences`);
  if (differences.length > 0) process.exitCode = 1;
} finally {
  await sandbox?.stop();
  await disconnect();
  await leave();
}
