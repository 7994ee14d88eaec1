import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "#app/domain/payments/payments.server.ts";
import { provider } from "#app/domain/payments/provider.server.ts";
import { refundParcel } from "#app/domain/payments/refund.commands.server.ts";
import { compareBooks } from "#app/domain/settlement/settlement.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { cast } from "../../cast/index.ts";
import { ordered, paid, reactToAll } from "../payments/till.ts";

let sandbox: Sandbox;
let variantId: string;

beforeAll(async () => {
  clock.freeze(new Date());
  variantId = (await cast()).coffee.variants[0].id;
  await db.stock.updateMany({ data: { onhand: 100 } });
  sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
});
afterAll(async () => {
  clock.thaw();
  await sandbox.stop();
});

const compared = async () => {
  const now = clock.now();
  const { differences } = await compareBooks({ since: new Date(now.getTime() - 86_400_000), now });
  return differences.map(({ kind }) => kind).toSorted();
};

it("the provider, the orders and the books agree, until something of theirs or ours is not as it was", async () => {
  const [kept, refused, , lost] = [
    await paid(sandbox.origin, { variantId }),
    await paid(sandbox.origin, { variantId }),
    await ordered(sandbox.origin, { variantId }),
    await ordered(sandbox.origin, { variantId }),
  ];
  const parcel = await db.parcel.findFirstOrThrow({ where: { orderId: refused.id } });
  await refundParcel(parcel.id, "rejected");
  await reactToAll();
  expect(await compared()).toEqual([]);
  clock.freeze(new Date(clock.now().getTime() + 6 * 60_000));
  expect(await compared()).toEqual([]);

  await lost.press("succeed");
  const { providerPayment } = await db.paymentAttempt.findFirstOrThrow({ where: { orderId: kept.id } });
  await provider().refunds.create({ payment_intent: providerPayment ?? "", amount: 100_000 });
  await db.$executeRaw`UPDATE sandbox_object SET body = jsonb_set(body, '{status}', '"failed"')
    WHERE id = (SELECT provider_refund FROM refund WHERE order_id = ${refused.id}::uuid)`;
  await db.$executeRaw`UPDATE payment_attempt SET captured = captured + 1 WHERE order_id = ${kept.id}::uuid`;
  clock.freeze(new Date(clock.now().getTime() + 6 * 60_000));
  expect(await compared()).toEqual(
    ["amountDiffers", "bookedAmountDiffers", "paymentNotNoted", "refundStateDiffers", "unknownRefund"].toSorted(),
  );
});
