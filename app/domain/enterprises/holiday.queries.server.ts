import { z } from "zod";
import { witDay } from "#app/core/time.ts";
import { askIn, db, type Tx } from "#app/platform/db/db.server.ts";

/** Of these enterprises, those closed today, each with its last day. */
export async function onHoliday(
  enterpriseIds: readonly string[],
  now: Date,
  tx: Tx = db,
): Promise<ReadonlyMap<string, Date>> {
  const today = new Date(witDay(now));
  const found = await askIn(tx)`
    SELECT enterprise_id AS "enterpriseId", valid_to AS "validTo" FROM holiday
    WHERE enterprise_id = ANY (${[...enterpriseIds]}::uuid[]) AND cancelled_at IS NULL
      AND valid_from <= ${today}::date AND valid_to >= ${today}::date`;
  const rows = z.array(z.object({ enterpriseId: z.string(), validTo: z.date() })).parse(found);
  return new Map(rows.map((row) => [row.enterpriseId, row.validTo]));
}

export type HolidayView = { id: string; from: Date; to: Date; message: string | null };

/** What is still to come or running, the nearest first. */
export async function holidaysOf(enterpriseId: string, now: Date): Promise<HolidayView[]> {
  const rows = await db.holiday.findMany({
    where: { enterpriseId, cancelledAt: null, validTo: { gte: new Date(witDay(now)) } },
    orderBy: { validFrom: "asc" },
    take: 20,
    select: { id: true, validFrom: true, validTo: true, message: true },
  });
  return rows.map((row) => ({ id: row.id, from: row.validFrom, to: row.validTo, message: row.message }));
}
