import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { requestRefund } from "#app/domain/payments/refund.commands.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import type { Report } from "../drill.ts";

/** Many ask at once for a part of one payment: never more goes back than came, and one key is one refund. */
export async function refunds({ claim, figure }: Report, { orderId, askers }: { orderId: string; askers: number }) {
  const attempt = await db.paymentAttempt.findFirstOrThrow({ where: { orderId } });
  const amount = rupiah(attempt.captured / 10n);
  const ask = (requestKey: string) =>
    inTransaction((tx) =>
      requestRefund(tx, { attemptId: attempt.id, orderId, amount, reason: "review", requestKey, now: clock.now() }),
    );
  const same = `drill:${newId()}`;
  const twins = await Promise.all(Array.from({ length: askers }, () => ask(same)));
  const fresh = twins.filter((one) => one.ok && one.value.fresh).length;
  claim(`${askers} requests with one key are one refund`, fresh === 1 && twins.every((one) => one.ok), fresh);
  const answers = await Promise.all(Array.from({ length: askers }, (_, n) => ask(`${same}:${n}`)));
  const given = answers.filter((one) => one.ok).length;
  const told = answers.filter((one) => !one.ok && one.code === "payments.refused.refundCap").length;
  figure("given, told", `${given}, ${told}`);
  claim("nine more tenths are given, the others are told", given === 9 && told === askers - 9, given);
  claim("somebody was refused, so the cap was reached", told > 0);
  const { captured, refundedTotal } = await db.paymentAttempt.findUniqueOrThrow({ where: { id: attempt.id } });
  const { _sum } = await db.refund.aggregate({ where: { attemptId: attempt.id }, _sum: { amount: true } });
  claim(
    "what goes back is what the payment says, and at most what came",
    _sum.amount === refundedTotal && refundedTotal <= captured,
  );
}
