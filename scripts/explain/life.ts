import type pg from "pg";
import { z } from "zod";
import { formatMoment } from "#app/core/time.ts";

const orderRow = z.object({ id: z.string(), state: z.string(), method: z.string(), total: z.string() });
const happenedRow = z.object({ at: z.date(), what: z.string(), words: z.string() });
const accountRow = z.object({ account: z.string(), debit: z.string(), credit: z.string() });

/**
 * One order's whole life, oldest first: moves and notes of everything that concerns it, calls to the payment provider and
 * its word, goods kept and moved, postings; then jobs that still wait, and the sums of its postings by account. Nobody's
 * name, phone or address is in it. Null where there is no such order.
 */
export async function lifeOf(client: pg.ClientBase, number: string): Promise<string[] | null> {
  const found = await client.query(`SELECT id, state::text, method::text, total::text FROM "order" WHERE number = $1`, [
    number,
  ]);
  if (found.rows.length === 0) return null;
  const order = orderRow.parse(found.rows[0]);
  const happened = z.array(happenedRow).parse((await client.query(HAPPENED, [order.id])).rows);
  const waiting = z.array(happenedRow).parse((await client.query(WAITING, [order.id])).rows);
  const accounts = z.array(accountRow).parse((await client.query(ACCOUNTS, [order.id])).rows);
  const debit = accounts.reduce((total, row) => total + BigInt(row.debit), 0n);
  const credit = accounts.reduce((total, row) => total + BigInt(row.credit), 0n);
  return [
    `Order ${number}: ${order.state}, paid by ${order.method}, Rp ${order.total}`,
    "",
    ...happened.map(lineOf),
    "",
    waiting.length === 0 ? "No job waits." : "Jobs that wait:",
    ...waiting.map(lineOf),
    "",
    "Postings by account (debit, credit):",
    ...accounts.map((row) => `  ${row.account.padEnd(18)} ${row.debit.padStart(14)} ${row.credit.padStart(14)}`),
    `  ${"sum".padEnd(18)} ${String(debit).padStart(14)} ${String(credit).padStart(14)}  ${debit === credit ? "agree" : "DIFFER"}`,
  ];
}

const lineOf = ({ at, what, words }: z.output<typeof happenedRow>) =>
  `${formatMoment(at, "en").padEnd(26)} ${what.padEnd(9)} ${words}`;

const HAPPENED = `
  SELECT at, what, words FROM (
    SELECT e.at, e.id::text AS tie, 'event' AS what, concat_ws(' ', e.flow || '.' || e.action,
      CASE WHEN e."to" IS NOT NULL THEN coalesce(e."from", '·') || ' → ' || e."to" END, 'by', e.actor_kind) AS words
    FROM event e WHERE EXISTS (SELECT 1 FROM event_subject s WHERE s.event_id = e.id AND s.kind = 'order' AND s.id = $1)
    UNION ALL
    SELECT created_at, id::text, 'provider', concat_ws(' ', 'attempt', right(id::text, 8), 'opened:', provider, method, 'Rp', amount)
    FROM payment_attempt WHERE order_id = $1
    UNION ALL
    SELECT sent_at, id::text, 'provider', concat_ws(' ', 'attempt', right(id::text, 8), 'sent, session', right(provider_session, 8))
    FROM payment_attempt WHERE order_id = $1 AND sent_at IS NOT NULL
    UNION ALL
    SELECT coalesce(captured_at, closed_at, checked_at), id::text, 'provider', concat_ws(' ', 'attempt', right(id::text, 8),
      'is', outcome, '· captured Rp', captured, '· fee Rp', fee, '· given back Rp', refunded_total, failure)
    FROM payment_attempt WHERE order_id = $1 AND coalesce(captured_at, closed_at, checked_at) IS NOT NULL
    UNION ALL
    SELECT w.received_at, w.id, 'webhook', concat_ws(' ', w.kind, coalesce(w.outcome, 'waits'))
    FROM webhook_event w JOIN payment_attempt a ON w.object_id IN (a.provider_session, a.provider_payment)
    WHERE a.order_id = $1
    UNION ALL
    SELECT h.created_at, h.id::text, 'hold', concat_ws(' ', h.quantity, 'of', l.sku, 'kept')
    FROM stock_hold h JOIN order_line l ON l.id = h.order_line_id WHERE h.order_id = $1
    UNION ALL
    SELECT h.ended_at, h.id::text, 'hold', concat_ws(' ', h.quantity, 'of', l.sku, 'ended by', h.ended_by)
    FROM stock_hold h JOIN order_line l ON l.id = h.order_line_id WHERE h.order_id = $1 AND h.ended_at IS NOT NULL
    UNION ALL
    SELECT m.at, m.id::text, 'stock', concat_ws(' ', m.kind, v.sku, 'on hand', to_char(m.onhand_delta, 'SG990'),
      'kept', to_char(m.reserved_delta, 'SG990'))
    FROM stock_movement m JOIN variant v ON v.id = m.variant_id
    WHERE m.source_id = $1 OR m.source_id IN (SELECT id FROM parcel WHERE order_id = $1)
    UNION ALL
    SELECT b.at, p.entry_id::text || p.position, 'posting', concat_ws(' ', b.kind, p.side, p.account, 'Rp', p.amount)
    FROM posting p JOIN entry b ON b.id = p.entry_id WHERE p.order_id = $1
  ) life ORDER BY at, what = 'posting', tie`;

const WAITING = `
  SELECT j.run_at AS at, 'job' AS what, concat_ws(' ', t.identifier, 'tried', j.attempts, 'times', j.last_error) AS words
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE j.payload::text LIKE '%' || $1::uuid || '%' OR (j.payload->>'event') IN (
    SELECT s.event_id::text FROM event_subject s WHERE s.kind = 'order' AND s.id = $1::uuid)
  ORDER BY j.run_at`;

const ACCOUNTS = `
  SELECT account::text, coalesce(sum(amount) FILTER (WHERE side = 'debit'), 0)::text AS debit,
    coalesce(sum(amount) FILTER (WHERE side = 'credit'), 0)::text AS credit
  FROM posting WHERE order_id = $1 GROUP BY account ORDER BY account`;
