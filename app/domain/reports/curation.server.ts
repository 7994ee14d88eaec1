import { z } from "zod";
import { addDays, workingDaysBetween } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Agreement, agreementOf } from "./agreement.rules.ts";
import { type Age, ageOf, ages, type Spread, spreadOf } from "./spread.rules.ts";

/** How curation goes: the last so many days, and what waits now. Days are working days. */
export type CurationMeasures = {
  since: Date;
  until: Date;
  decided: { approved: number; returned: number; rejected: number };
  touch: Spread;
  decision: Spread;
  returns: readonly { code: string; title: string; n: number }[];
  agreement: readonly (Agreement & { code: string; title: string })[];
  load: readonly { name: string; spoken: number; held: number; hours: number | null }[];
  ageing: readonly { age: Age; n: number }[];
};

const TOUCH_GOAL = 2;
const DECISION_GOAL = 5;
const MOST = 20_000;

export async function curationMeasures(days: number, english: boolean): Promise<CurationMeasures> {
  const until = clock.now();
  const since = addDays(until, -days);
  const [decisions, returns, agreement, load, waiting] = await Promise.all([
    decisionsSince(since),
    returnsSince(since, english),
    agreementSince(since, english),
    loadSince(since),
    waitingNow(),
  ]);
  const first = decisions.flatMap(({ submitted, touched }) =>
    submitted && touched ? [workingDaysBetween(submitted, touched)] : [],
  );
  const whole = decisions.flatMap(({ submitted, decided }) =>
    submitted ? [workingDaysBetween(submitted, decided)] : [],
  );
  const of = (outcome: string) => decisions.filter((one) => one.outcome === outcome).length;
  const waited = waiting.map(({ submitted }) => ageOf(workingDaysBetween(submitted, until)));
  return {
    since,
    until,
    decided: { approved: of("approved"), returned: of("returned"), rejected: of("rejected") },
    touch: spreadOf(first, TOUCH_GOAL),
    decision: spreadOf(whole, DECISION_GOAL),
    returns,
    agreement,
    load,
    ageing: ages.map((age) => ({ age, n: waited.filter((one) => one === age).length })),
  };
}

const decisionRow = z.object({
  outcome: z.string(),
  decided: z.date(),
  submitted: z.date().nullable(),
  touched: z.date().nullable(),
});

async function decisionsSince(since: Date) {
  return z.array(decisionRow).parse(
    await db.$queryRaw`
      SELECT d.outcome::text, d.decided_at AS decided, v.submitted_at AS submitted,
        (SELECT min(r.claimed_at) FROM review r WHERE r.version_id = d.version_id) AS touched
      FROM curation_decision d JOIN listing_version v ON v.id = d.version_id
      WHERE d.decided_at >= ${since} ORDER BY d.decided_at DESC LIMIT ${MOST}`,
  );
}

async function returnsSince(since: Date, english: boolean) {
  const row = z.object({ code: z.string(), title: z.string(), n: z.number() });
  return z.array(row).parse(
    await db.$queryRaw`
      SELECT c.code, max(CASE WHEN ${english} THEN c.title_en ELSE c.title_id END) AS title, count(*)::int AS n
      FROM decision_item i JOIN curation_decision d ON d.id = i.decision_id AND d.outcome = 'returned'
      JOIN checklist_item c ON c.id = i.item_id
      WHERE d.decided_at >= ${since} GROUP BY c.code ORDER BY n DESC, c.code LIMIT 40`,
  );
}

const pairRow = z.object({
  code: z.string(),
  title: z.string(),
  first: z.string(),
  second: z.string(),
  n: z.number(),
});

/** Seats one and two of the same round that answered the same item, neither knowing of the other. */
async function agreementSince(since: Date, english: boolean) {
  const rows = z.array(pairRow).parse(
    await db.$queryRaw`
      SELECT c.code, max(CASE WHEN ${english} THEN c.title_en ELSE c.title_id END) AS title,
        x.answer::text AS first, y.answer::text AS second, count(*)::int AS n
      FROM review a JOIN review b ON b.version_id = a.version_id AND b.round = a.round AND b.seat = 2 AND b.state = 'submitted'
      JOIN review_answer x ON x.review_id = a.id AND x.answer IS NOT NULL
      JOIN review_answer y ON y.review_id = b.id AND y.item_id = x.item_id AND y.answer IS NOT NULL
      JOIN checklist_item c ON c.id = x.item_id
      WHERE a.seat = 1 AND a.state = 'submitted' AND a.submitted_at >= ${since}
      GROUP BY c.code, x.answer, y.answer ORDER BY c.code`,
  );
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes
    .map((code) => {
      const of = rows.filter((row) => row.code === code);
      return { code, title: of[0]?.title ?? code, ...agreementOf(of) };
    })
    .toSorted((a, b) => (a.kappa ?? 2) - (b.kappa ?? 2) || b.n - a.n);
}

async function loadSince(since: Date) {
  const row = z.object({ name: z.string(), spoken: z.number(), held: z.number(), hours: z.number().nullable() });
  return z.array(row).parse(
    await db.$queryRaw`
      SELECT u.name, count(*) FILTER (WHERE r.state = 'submitted' AND r.submitted_at >= ${since})::int AS spoken,
        count(*) FILTER (WHERE r.state = 'claimed')::int AS held,
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.submitted_at - r.claimed_at) / 3600)
          FILTER (WHERE r.state = 'submitted' AND r.submitted_at >= ${since}))::float8 AS hours
      FROM review r JOIN "user" u ON u.id = r.curator_id
      WHERE r.state = 'claimed' OR r.submitted_at >= ${since}
      GROUP BY u.id, u.name ORDER BY spoken DESC, held DESC, u.name LIMIT 100`,
  );
}

async function waitingNow() {
  return z.array(z.object({ submitted: z.date() })).parse(
    await db.$queryRaw`
      SELECT submitted_at AS submitted FROM listing_version
      WHERE state IN ('submitted', 'inReview') AND submitted_at IS NOT NULL LIMIT ${MOST}`,
  );
}
