import { z } from "zod";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Risk, riskOf, risks } from "./spread.rules.ts";

/** A product on sale that was judged by questions no longer in force. */
export type Recheck = {
  versionId: string;
  name: string;
  enterprise: string;
  letter: string;
  score: number;
  was: number;
  is: number;
  risk: Risk;
};
export type RecheckList = { rows: readonly Recheck[]; of: number };

const SHOWN = 50;
const row = z.object({
  ...{ versionId: z.string(), name: z.string(), enterprise: z.string(), letter: z.string(), score: z.number() },
  ...{ was: z.number(), is: z.number(), gates: z.number(), demands: z.number() },
});

/** What a change of the rules calls back, the riskiest first: what gained a hard requirement, then a demand, then by score. */
export async function recheckList(): Promise<RecheckList> {
  const today = witDay(clock.now());
  const found = z.array(row).parse(
    await db.$queryRaw`
      WITH now AS (
        SELECT * FROM checklist WHERE valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to > ${today}::date)
      ), harder AS (
        SELECT o.id AS old_id, n.id AS new_id, o.version AS was, n.version AS is,
          count(*) FILTER (WHERE i.hard_gate AND NOT coalesce(f.hard_gate, false))::int AS gates,
          count(*) FILTER (WHERE f.id IS NULL OR (i.mandatory AND NOT f.mandatory))::int AS demands
        FROM checklist o JOIN now n ON n."group" = o."group" AND n.version > o.version
        JOIN checklist_item i ON i.checklist_id = n.id
        LEFT JOIN checklist_item f ON f.checklist_id = o.id AND f.code = i.code
        GROUP BY o.id, n.id, o.version, n.version
      )
      SELECT v.id AS "versionId", v.name_id AS name, e.name AS enterprise, g.letter::text, g.score, h.was, h.is, h.gates, h.demands
      FROM product p
      JOIN LATERAL (SELECT * FROM grade WHERE product_id = p.id ORDER BY decided_at DESC LIMIT 1) g ON true
      JOIN harder h ON h.old_id = g.checklist_id
      JOIN listing_version v ON v.id = p.live_version_id
      JOIN enterprise e ON e.id = p.enterprise_id
      WHERE p.state = 'live'
      ORDER BY (h.gates > 0) DESC, (h.demands > 0) DESC, g.score, p.id LIMIT 5000`,
  );
  const rows = found
    .map(({ gates, demands, score, ...one }) => ({
      ...one,
      score: Math.round(score / 100),
      risk: riskOf({ gates, demands }),
    }))
    .toSorted((a, b) => risks.indexOf(a.risk) - risks.indexOf(b.risk) || a.score - b.score);
  return { rows: rows.slice(0, SHOWN), of: rows.length };
}
