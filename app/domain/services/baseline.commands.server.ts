import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { inTransaction, isUnique } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import type { Baseline } from "./case.schema.ts";
import { isServiceCode } from "./templates.ts";

/** What the enterprise was before the centre helped; taken once, or no impact could be claimed. */
export async function takeBaseline(
  actor: Actor,
  { id, figures, now }: { id: string; figures: Baseline; now: Date },
): Promise<Result> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  try {
    return await inTransaction(async (tx) => {
      const found = await tx.serviceCase.findUnique({
        where: { id },
        select: { enterpriseId: true, serviceCode: true },
      });
      if (!found || !isServiceCode(found.serviceCode)) return refuse("notFound");
      await tx.enterpriseFigure.create({
        data: {
          id: newId(now.getTime()),
          enterpriseId: found.enterpriseId,
          caseId: id,
          kind: "baseline",
          turnoverMonth: BigInt(figures.turnoverMonth),
          staffFemale: figures.staffFemale,
          staffMale: figures.staffMale,
          channels: figures.channels,
          takenOn: new Date(witDay(now)),
          byId: personOf(actor),
          at: now,
        },
      });
      const subject = { kind: "enterprise", id: found.enterpriseId } as const;
      await record(tx, { flow: "baseline", action: "take", subject, subjects: [{ kind: "case", id }], actor, now });
      return done();
    });
  } catch (error) {
    if (isUnique(error, "enterprise_figure_baseline")) return refuse("services.refused.baselineTaken");
    throw error;
  }
}
