import { z } from "zod";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { Prisma } from "#app/platform/db/db.server.ts";
import { answerTo, type Question } from "#app/platform/http/pages/questions.server.ts";
import type { GradeLetter } from "./score.rules.ts";

const row = z.object({
  productId: z.string(),
  letter: z.enum(["A", "B", "C", "D"]),
  score: z.number(),
  decidedAt: z.coerce.date(),
  validUntil: z.coerce.date(),
  checklistVersion: z.number(),
});

/** `score` in whole points of 100; `validUntil` is the last day it counts. */
export type GradeView = {
  letter: GradeLetter;
  score: number;
  decidedAt: Date;
  validUntil: Date;
  checklistVersion: number;
};

/** The newest grade of each product while it is valid; one that has run out is not answered. */
export const gradesOf = (productIds: readonly string[]): Promise<ReadonlyMap<string, GradeView>> =>
  answerTo({ sql: newestOf(productIds), read: validOf });

export const gradeOf = async (productId: string): Promise<GradeView | null> => await answerTo(gradeQuestion(productId));

/** The same for a page that asks several rooms at once. */
export const gradeQuestion = (productId: string): Question<GradeView | null> => ({
  sql: newestOf([productId]),
  read: (rows) => validOf(rows).get(productId) ?? null,
});

const newestOf = (productIds: readonly string[]) => Prisma.sql`
    SELECT DISTINCT ON (g.product_id) g.product_id AS "productId", g.letter::text, g.score, g.decided_at AS "decidedAt",
      g.valid_until AS "validUntil", l.version AS "checklistVersion"
    FROM grade g JOIN checklist l ON l.id = g.checklist_id
    WHERE g.product_id = ANY (${[...productIds]}::uuid[])
    ORDER BY g.product_id, g.decided_at DESC`;

function validOf(rows: unknown): ReadonlyMap<string, GradeView> {
  const today = new Date(witDay(clock.now()));
  const valid = z
    .array(row)
    .parse(rows)
    .filter(({ validUntil }) => validUntil >= today);
  return new Map(
    valid.map((row) => [
      row.productId,
      {
        letter: row.letter,
        score: Math.round(row.score / 100),
        decidedAt: row.decidedAt,
        validUntil: row.validUntil,
        checklistVersion: row.checklistVersion,
      },
    ]),
  );
}
