import { hasRole, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";

type Wish = { enterpriseId: string | null; categoryCode: string | null; commissionBp: number; from: string };

/** A new rate from a day on; what held until then ends on that day. Orders keep what they were placed with. */
export async function setCommission(actor: Person, wish: Wish): Promise<Result> {
  if (!hasRole(actor, "finance", "admin")) return refuse("notFound");
  const now = clock.now();
  const { enterpriseId, categoryCode, commissionBp, from } = wish;
  if (from < witDay(now)) return refuse("orders.refused.commissionPast", { field: "from" });
  if (enterpriseId && !categoryCode) return refuse("form.required", { field: "category" });
  const tree = categoryCode ? await categoryTree("id") : [];
  if (categoryCode && !tree.some(({ code }) => code === categoryCode)) {
    return refuse("form.badChoice", { field: "category" });
  }
  const start = new Date(from);
  return await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('commission', 11))`;
    const same = { enterpriseId, categoryCode };
    const twin = await tx.commissionRate.count({ where: { ...same, validFrom: start } });
    if (twin > 0) return refuse("orders.refused.commissionSameDay", { field: "from" });
    const next = await tx.commissionRate.findFirst({
      where: { ...same, validFrom: { gt: start } },
      orderBy: { validFrom: "asc" },
      select: { validFrom: true },
    });
    await tx.commissionRate.updateMany({
      where: { ...same, validFrom: { lt: start }, OR: [{ validTo: null }, { validTo: { gt: start } }] },
      data: { validTo: start },
    });
    await tx.commissionRate.create({
      data: {
        ...same,
        id: newId(now.getTime()),
        commissionBp,
        validFrom: start,
        validTo: next?.validFrom ?? null,
        setById: actor.id,
        setAt: now,
      },
    });
    return done();
  });
}

/** Takes back a rate that has not begun; what it would have ended goes on. */
export async function dropCommission(actor: Person, id: string): Promise<Result> {
  if (!hasRole(actor, "finance", "admin")) return refuse("notFound");
  const today = new Date(witDay(clock.now()));
  return await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('commission', 11))`;
    const rate = await tx.commissionRate.findUnique({ where: { id } });
    if (!rate) return refuse("notFound");
    if (rate.validFrom <= today) return refuse("orders.refused.commissionBegun");
    await tx.commissionRate.delete({ where: { id } });
    const { enterpriseId, categoryCode, validFrom, validTo } = rate;
    await tx.commissionRate.updateMany({
      where: { enterpriseId, categoryCode, validTo: validFrom },
      data: { validTo },
    });
    return done();
  });
}
