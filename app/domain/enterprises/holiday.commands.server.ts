import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { constraintOf, inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";

type NewHoliday = { enterpriseId: string; from: string; to: string; message: string | null; now: Date };

/** Closes the shop of an enterprise for some days: its goods stay visible and cannot be bought. */
export async function takeHoliday(actor: Actor, holiday: NewHoliday): Promise<Result> {
  const { enterpriseId, from, to, message, now } = holiday;
  if (!memberOf(actor, enterpriseId, "catalog")) return refuse("notFound");
  if (to < from) return refuse("enterprises.refused.endBeforeStart", { field: "to" });
  if (to < witDay(now)) return refuse("enterprises.refused.holidayPast", { field: "to" });
  try {
    await inTransaction(async (tx) => {
      await tx.holiday.create({
        data: {
          id: newId(now.getTime()),
          enterpriseId,
          validFrom: new Date(from),
          validTo: new Date(to),
          message,
          setById: personOf(actor),
        },
      });
      const subject = { kind: "enterprise", id: enterpriseId } as const;
      await record(tx, { flow: "holiday", action: "take", subject, actor, details: { from, to }, now });
    });
  } catch (error) {
    if (constraintOf(error) === "holiday_once") return refuse("enterprises.refused.holidayOverlaps", { field: "from" });
    throw error;
  }
  return done();
}

export async function cancelHoliday(
  actor: Actor,
  { enterpriseId, id, now }: { enterpriseId: string; id: string; now: Date },
): Promise<Result> {
  if (!memberOf(actor, enterpriseId, "catalog")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const { count } = await tx.holiday.updateMany({
      where: { id, enterpriseId, cancelledAt: null },
      data: { cancelledAt: now },
    });
    if (count === 0) return refuse("notFound");
    const subject = { kind: "enterprise", id: enterpriseId } as const;
    await record(tx, { flow: "holiday", action: "cancel", subject, actor, now });
    return done();
  });
}
