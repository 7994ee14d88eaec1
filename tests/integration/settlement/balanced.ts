import { expect } from "vitest";
import { db } from "#app/platform/db/db.server.ts";

type Sum = { what: string; off: bigint };

/**
 * After any test that moves money: every entry balances and is whole, nothing is held of an order beyond what its lines
 * leave open, and what is due to each maker is what its open parts say less what was paid out.
 */
export async function ledgerBalanced(): Promise<void> {
  const entries = await db.$queryRaw<Sum[]>`
    SELECT e.kind || ' ' || e.id AS what, coalesce(sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END), 0)::bigint AS off
    FROM entry e LEFT JOIN posting p ON p.entry_id = e.id GROUP BY e.id
    HAVING coalesce(sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END), 0) <> 0 OR count(p.position) <> e.lines`;
  expect(entries, "entries that do not balance").toEqual([]);
  const held = await db.$queryRaw<Sum[]>`
    SELECT coalesce(a.order_id, b.order_id)::text AS what, (coalesce(a.held, 0) - coalesce(b.held, 0))::bigint AS off
    FROM (SELECT order_id, sum(CASE side WHEN 'credit' THEN amount ELSE -amount END) AS held FROM posting
      WHERE account IN ('enterpriseHeld', 'ppnOut', 'shipping') AND order_id IS NOT NULL GROUP BY order_id) a
    FULL JOIN (SELECT order_id, sum(goods - commission + shipping) AS held FROM entry_part WHERE pool = 'held' GROUP BY order_id) b
      ON a.order_id = b.order_id
    WHERE coalesce(a.held, 0) <> coalesce(b.held, 0)`;
  expect(held, "orders whose held money is not what their lines leave open").toEqual([]);
  const due = await db.$queryRaw<Sum[]>`
    SELECT coalesce(a.order_id, b.order_id)::text AS what, (coalesce(a.due, 0) - coalesce(b.due, 0))::bigint AS off
    FROM (SELECT order_id, sum(CASE side WHEN 'credit' THEN amount ELSE -amount END) AS due FROM posting
      WHERE account = 'enterpriseDue' AND order_id IS NOT NULL GROUP BY order_id) a
    FULL JOIN (SELECT order_id, sum(goods - commission + shipping) AS due FROM entry_part WHERE pool = 'due' GROUP BY order_id) b
      ON a.order_id = b.order_id
    WHERE coalesce(a.due, 0) <> coalesce(b.due, 0)`;
  expect(due, "orders whose due money is not what their lines say").toEqual([]);
  const open = await db.$queryRaw<Sum[]>`
    SELECT order_id || ' ' || pool || ' ' || coalesce(order_line_id::text, 'carriage') AS what, sum(goods + shipping)::bigint AS off
    FROM entry_part GROUP BY order_id, pool, order_line_id HAVING sum(goods) < 0 OR sum(shipping) < 0 OR sum(commission) < 0 OR sum(ppn) < 0`;
  expect(open, "lines of which more was closed than opened").toEqual([]);
}
