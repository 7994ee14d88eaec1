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

export type ConsentWord = {
  use: ConsentUse;
  given: boolean;
  at: Date | null;
  byId: string | null;
  channel: string | null;
};

/** The last word on every use, with who said it when and where; silence is no. */
export async function consentsOf(enterpriseId: string): Promise<ConsentWord[]> {
  const rows = await db.consent.findMany({
    where: { enterpriseId, use: { in: [...consentUses] } },
    orderBy: [{ use: "asc" }, { at: "desc" }, { id: "desc" }],
    distinct: ["use"],
    select: { use: true, given: true, at: true, byId: true, channel: true },
  });
  return consentUses.map((use) => {
    const word = rows.find((row) => row.use === use);
    return word ? { ...word, use } : { use, given: false, at: null, byId: null, channel: null };
  });
}
