import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { formatRupiah, minus, noMoney, type Rupiah, rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import type { QuoteForm } from "./job.schema.ts";
import { mostLeft, subsidyFor, totalOf } from "./quota.rules.ts";
import { giveBackQuota, lockedQuotasOf, takeFrom } from "./quota.server.ts";
import { type Effect, step } from "./step.server.ts";

/** The price in lines; the subsidy is worked out by rule and taken from the pots of the year at once. */
export const quoteJob = (actor: Actor, id: string, { lines, subsidise, promisedOn }: QuoteForm): Promise<Result> =>
  step({ actor, id, action: "quote" }, async (by) => {
    if (promisedOn <= by.now) return refuse("packaging.refused.promisePast", { field: "promisedOn" });
    const total = totalOf(lines);
    const subsidy = subsidise ? subsidyFor(lines) : noMoney;
    const taken = await takeSubsidy(by, { jobId: id, subsidy, actor });
    if (!taken.ok) return taken;
    const { tx, now } = by;
    await tx.packagingJob.update({
      where: { id },
      data: {
        quotedTotal: BigInt(total),
        subsidy: BigInt(subsidy),
        ownerPays: BigInt(minus(total, subsidy)),
        promisedOn,
      },
    });
    await tx.jobLine.createMany({
      data: lines.map(({ unitPrice, ...line }, position) => ({
        ...{ ...line, id: newId(now.getTime()), jobId: id, position, unitPrice: BigInt(unitPrice) },
      })),
    });
    return done();
  });

export const agreeQuote = (actor: Actor, id: string): Promise<Result> => step({ actor, id, action: "agreeQuote" });

export const refuseQuote = (actor: Actor, id: string, reason: string): Promise<Result> =>
  step({ actor, id, action: "refuseQuote", note: reason }, async ({ tx, now }) => {
    await tx.packagingJob.update({ where: { id }, data: { closedReason: reason, costAtCancel: 0n } });
    await giveBackQuota(tx, { jobId: id, reason: "refused", actor, now });
    return done();
  });

type Asked = { jobId: string; subsidy: Rupiah; actor: Actor };

async function takeSubsidy({ tx, facts, now }: Effect, { jobId, subsidy, actor }: Asked): Promise<Result> {
  if (subsidy === 0) return done();
  const quotas = await lockedQuotasOf(tx, { enterpriseId: facts.enterpriseId, kind: "subsidy", now });
  const most = mostLeft(quotas);
  if (most === null) return refuse("packaging.refused.noSubsidy", { field: "subsidise" });
  if (most < subsidy) {
    const params = { asked: formatRupiah(subsidy), left: formatRupiah(rupiah(most)) };
    return refuse("packaging.refused.subsidyShort", { field: "subsidise", params });
  }
  await takeFrom(tx, { jobId, quotas, amount: subsidy, reason: "quoted", actor, now });
  return done();
}
