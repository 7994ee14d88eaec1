import { db, type Tx } from "#app/platform/db/db.server.ts";
import { type ConsentUse, consentUses } from "./consent.rules.ts";

/** The uses each enterprise agrees to today: of every use the last word counts, silence is no. */
export async function agreedUses(
  enterpriseIds: readonly string[],
  tx: Tx = db,
): Promise<ReadonlyMap<string, ReadonlySet<ConsentUse>>> {
  const rows = await tx.consent.findMany({
    where: { enterpriseId: { in: [...enterpriseIds] }, use: { in: [...consentUses] } },
    orderBy: [{ enterpriseId: "asc" }, { use: "asc" }, { at: "desc" }, { id: "desc" }],
    distinct: ["enterpriseId", "use"],
    select: { enterpriseId: true, use: true, given: true },
  });
  return new Map(
    enterpriseIds.map((id) => [
      id,
      new Set(consentUses.filter((use) => rows.some((row) => row.enterpriseId === id && row.use === use && row.given))),
    ]),
  );
}
