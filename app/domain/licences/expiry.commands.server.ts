import { system } from "#app/core/actor.ts";
import { addDays, witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { type ExpiryMark, expiryMarks, markDue } from "./expiry.rules.ts";
import { endOfDay } from "./licence.queries.server.ts";

const PAGE = 200;
const teller = system("licence clock");

/**
 * Tells of every licence that came nearer to its end, or reached it. What follows (a letter, the hold, the case of
 * renewal) is for those who hear `licence.warn` and `licence.expire`. Safe to repeat: each mark is told once.
 */
export async function tellEnds(): Promise<number> {
  const now = clock.now();
  const horizon = new Date(witDay(addDays(now, expiryMarks[0])));
  let told = 0;
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await db.licence.findMany({
      where: {
        ...(after ? { id: { gt: after } } : {}),
        validUntil: { lte: horizon },
        state: { not: "voided" },
        OR: [{ toldMark: null }, { toldMark: { gt: 0 } }],
      },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, enterpriseId: true, kind: true, validUntil: true, toldMark: true },
    });
    for (const row of rows) if (await tell(row, now)) told += 1;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) return told;
  }
}

type Row = { id: string; enterpriseId: string; kind: string; validUntil: Date | null; toldMark: number | null };

async function tell(licence: Row, now: Date): Promise<boolean> {
  if (!licence.validUntil) return false;
  const mark = markDue({ validUntil: endOfDay(licence.validUntil), told: licence.toldMark }, now);
  if (mark === null) return false;
  return inTransaction(async (tx) => {
    const { count } = await tx.licence.updateMany({
      where: { id: licence.id, toldMark: licence.toldMark, state: { not: "voided" } },
      data: { toldMark: mark },
    });
    if (count === 0) return false;
    await record(tx, {
      flow: "licence",
      action: actionAt(mark),
      subject: { kind: "licence", id: licence.id },
      subjects: [{ kind: "enterprise", id: licence.enterpriseId }],
      actor: teller,
      details: { mark, kind: licence.kind },
      now,
    });
    return true;
  });
}

const actionAt = (mark: ExpiryMark): "warn" | "expire" => (mark === 0 ? "expire" : "warn");
