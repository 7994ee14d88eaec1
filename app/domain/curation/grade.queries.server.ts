import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { GradeLetter } from "./score.rules.ts";

/** `score` in whole points of 100; `validUntil` is the last day it counts. */
export type GradeView = {
  letter: GradeLetter;
  score: number;
  decidedAt: Date;
  validUntil: Date;
  checklistVersion: number;
};

/** The newest grade of each product while it is valid; one that has run out is not answered. */
export async function gradesOf(productIds: readonly string[]): Promise<ReadonlyMap<string, GradeView>> {
  const rows = await db.productGrade.findMany({
    where: { productId: { in: [...productIds] } },
    orderBy: [{ productId: "asc" }, { decidedAt: "desc" }],
    distinct: ["productId"],
    include: { checklist: { select: { version: true } } },
  });
  const today = new Date(witDay(clock.now()));
  const valid = rows.filter(({ validUntil }) => validUntil >= today);
  return new Map(
    valid.map((row) => [
      row.productId,
      {
        letter: row.letter,
        score: Math.round(row.score / 100),
        decidedAt: row.decidedAt,
        validUntil: row.validUntil,
        checklistVersion: row.checklist.version,
      },
    ]),
  );
}

export const gradeOf = async (productId: string): Promise<GradeView | null> =>
  (await gradesOf([productId])).get(productId) ?? null;
