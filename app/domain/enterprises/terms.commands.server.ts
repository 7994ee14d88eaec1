import { hasRole, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";

type Wish = { enterpriseId: string; commissionBp: number; collectsPpn: boolean; from: string };

/** New terms with an enterprise from a day on; the former end on that day. Orders keep what they were placed with. */
export async function setTerms(
  actor: Person,
  { enterpriseId, commissionBp, collectsPpn, from }: Wish,
): Promise<Result> {
  if (!hasRole(actor, "finance", "admin")) return refuse("notFound");
  const now = clock.now();
  if (from < witDay(now)) return refuse("enterprises.refused.termsPast", { field: "from" });
  const start = new Date(from);
  return await inTransaction(async (tx) => {
    const { count } = await tx.enterprise.updateMany({
      where: { id: enterpriseId, mergedIntoId: null, erasedAt: null },
      data: { mergedIntoId: null },
    });
    if (count === 0) return refuse("form.badChoice", { field: "enterprise" });
    const twin = await tx.enterpriseTerms.count({ where: { enterpriseId, validFrom: { gte: start } } });
    if (twin > 0) return refuse("enterprises.refused.termsLater", { field: "from" });
    await tx.enterpriseTerms.updateMany({
      where: { enterpriseId, OR: [{ validTo: null }, { validTo: { gt: start } }] },
      data: { validTo: start },
    });
    await tx.enterpriseTerms.create({
      data: { id: newId(now.getTime()), enterpriseId, commissionBp, collectsPpn, validFrom: start, setById: actor.id },
    });
    await record(tx, {
      flow: "enterprise",
      action: "setTerms",
      subject: { kind: "enterprise", id: enterpriseId },
      actor,
      details: { commissionBp, collectsPpn, from },
      now,
    });
    return done();
  });
}
