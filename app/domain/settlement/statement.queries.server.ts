import { noMoney, type Rupiah, rupiah } from "#app/core/money.ts";
import { addDays, startOfWitDay, witDay } from "#app/core/time.ts";
import { orderNumbers } from "#app/domain/orders/orders.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { closingOf, type StatementRow, type StatementSums, statementRow, sumsOf } from "./statement.rules.ts";

export type StatementView = {
  /** Null while it is running. */
  id: string | null;
  number: string | null;
  enterpriseId: string;
  /** Days in WIT. */
  from: Date;
  to: Date;
  opening: Rupiah;
  sums: StatementSums;
  closing: Rupiah;
  rows: (StatementRow & { order: string | null })[];
};

type Issued = Pick<StatementView, "id" | "number" | "from" | "to" | "closing">;

/** Issued statements, the newest first. */
export async function statementsOf(enterpriseId: string): Promise<Issued[]> {
  const rows = await db.statement.findMany({ where: { enterpriseId }, orderBy: { validTo: "desc" }, take: 60 });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    from: row.validFrom,
    to: row.validTo,
    closing: rupiah(row.due),
  }));
}

/** What the screen, the workbook and the sheet to print all show. */
export async function statementView(enterpriseId: string, id: string | null, now: Date): Promise<StatementView | null> {
  if (id === null) return named(await runningStatement(db, enterpriseId, addDays(startOfWitDay(now), 1)));
  const issued = await db.statement.findUnique({ where: { id, enterpriseId } });
  if (!issued) return null;
  const rows = await rowsWhere(db, enterpriseId, { statementLines: { some: { statementId: id } } });
  const opening = rupiah(issued.opening);
  return named({
    ...{ id, number: issued.number, enterpriseId, from: issued.validFrom, to: issued.validTo },
    ...counted(opening, rows),
  });
}

export type Running = Omit<StatementView, "rows"> & {
  rows: StatementRow[];
  /** A statement has named its last day already: what came late waits for the next day. */
  named: boolean;
};

/** All that no statement has named yet, up to a moment: a late entry is never lost, it comes with the next one. */
export async function runningStatement(tx: Tx, enterpriseId: string, before: Date): Promise<Running> {
  const last = await tx.statement.findFirst({ where: { enterpriseId }, orderBy: { validTo: "desc" } });
  const rows = await rowsWhere(tx, enterpriseId, {
    at: { lt: before },
    statementLines: { none: { statement: { enterpriseId } } },
  });
  const to = new Date(witDay(addDays(before, -1)));
  const first = rows[0] ? new Date(witDay(rows[0].at)) : to;
  const from = last ? addDays(last.validTo, 1) : first;
  return {
    ...{ id: null, number: null, enterpriseId, from: from > to ? to : from, to, named: from > to },
    ...counted(last ? rupiah(last.due) : noMoney, rows),
  };
}

function counted(opening: Rupiah, rows: StatementRow[]) {
  const sums = sumsOf(rows);
  return { opening, sums, closing: closingOf(opening, sums), rows };
}

type Which = {
  at?: { lt: Date };
  statementLines: { some: { statementId: string } } | { none: { statement: { enterpriseId: string } } };
};

async function rowsWhere(tx: Tx, enterpriseId: string, which: Which): Promise<StatementRow[]> {
  const due = { account: "enterpriseDue" as const, enterpriseId };
  const entries = await tx.ledgerEntry.findMany({
    where: { ...which, postings: { some: due } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    include: {
      postings: { where: due, orderBy: { position: "asc" } },
      parts: { where: { pool: "due", enterpriseId } },
    },
  });
  return entries.map(({ postings, parts, ...entry }) =>
    statementRow({
      ...entry,
      postings: postings.map(({ side, amount, orderId }) => ({ side, orderId, amount: rupiah(amount) })),
      parts: parts.map(({ goods, commission, ppn, shipping }) => ({
        goods: rupiah(goods),
        commission: rupiah(commission),
        ppn: rupiah(ppn),
        shipping: rupiah(shipping),
      })),
    }),
  );
}

async function named(running: Omit<Running, "named">): Promise<StatementView> {
  const numbers = await orderNumbers(running.rows.flatMap(({ orderId }) => orderId ?? []));
  const rows = running.rows.map((row) => ({ ...row, order: (row.orderId && numbers.get(row.orderId)) ?? null }));
  return { ...running, rows };
}
