import { hasRole, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { startOfWitDay, witDay } from "#app/core/time.ts";
import { type BankAccount, bankAccounts } from "#app/domain/enterprises/enterprises.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { nextInSeries, seriesNumber } from "#app/platform/series.server.ts";
import { write } from "./book.commands.server.ts";
import { paidOut, reversed } from "./entries.rules.ts";
import { dueTo, makersStanding } from "./ledger.queries.server.ts";
import { payoutMover } from "./payout.mover.server.ts";
import type { PayoutAction } from "./payout.schema.ts";
import { bankWords } from "./payout.words.ts";
import { runningStatement } from "./statement.queries.server.ts";

const ISSUER = "UKMM";

/**
 * A statement up to yesterday and a payout of what it says is due, for every enterprise with an account in a bank. What is
 * due without an account stays due.
 */
export async function prepareBatch(actor: Person): Promise<Result<{ batchId: string }>> {
  if (!hasRole(actor, "finance")) return refuse("notFound");
  const now = clock.now();
  const today = startOfWitDay(now);
  const owed = (await makersStanding()).filter(({ due }) => due > 0).map(({ enterpriseId }) => enterpriseId);
  const accounts = await bankAccounts(owed);
  const year = Number(witDay(now).slice(0, 4));
  return allOrNothing(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('payout batch', 11))`;
    const cutOff = new Date(witDay(new Date(today.getTime() - 1)));
    const batchId = newId(now.getTime());
    const number = seriesNumber("BAYAR", year, await nextInSeries(tx, { issuer: ISSUER, kind: "payout", year }));
    await tx.payoutBatch.create({ data: { id: batchId, number, cutOff, preparedById: actor.id, preparedAt: now } });
    let prepared = 0;
    for (const enterpriseId of owed.toSorted()) {
      const account = accounts.get(enterpriseId);
      if (account && (await preparePayout(tx, { actor, batchId, enterpriseId, account, today, now }))) prepared += 1;
    }
    return prepared > 0 ? done({ batchId }) : refuse("settlement.refused.nothingDue");
  });
}

type Preparing = {
  actor: Person;
  batchId: string;
  enterpriseId: string;
  account: BankAccount;
  today: Date;
  now: Date;
};

async function preparePayout(tx: Tx, { actor, batchId, enterpriseId, account, today, now }: Preparing) {
  const waiting = await tx.payout.count({ where: { enterpriseId, state: "prepared" } });
  const running = await runningStatement(tx, enterpriseId, today);
  const amount = Math.min(running.closing, Number(await dueTo(tx, enterpriseId)));
  if (waiting > 0 || amount <= 0 || (running.named && running.rows.length > 0)) return false;
  const statementId = running.rows.length > 0 ? await issue(tx, running, actor, now) : await lastOf(tx, enterpriseId);
  const id = newId(now.getTime());
  await tx.payout.create({
    data: {
      ...{ id, enterpriseId, statementId, batchId, amount, method: "transfer" },
      bankName: account.bank,
      accountCipher: personal.seal(account.number, `payout.account:${id}`),
      holderCipher: account.holder === null ? null : personal.seal(account.holder, `payout.holder:${id}`),
      preparedById: actor.id,
      preparedAt: now,
    },
  });
  await record(tx, {
    flow: "payout",
    action: "prepare",
    to: "prepared",
    subject: { kind: "payout", id },
    subjects: [{ kind: "enterprise", id: enterpriseId }],
    actor,
    now,
  });
  return true;
}

async function lastOf(tx: Tx, enterpriseId: string): Promise<string | null> {
  const last = await tx.statement.findFirst({ where: { enterpriseId }, orderBy: { validTo: "desc" } });
  return last?.id ?? null;
}

type Running = Awaited<ReturnType<typeof runningStatement>>;

async function issue(tx: Tx, running: Running, actor: Person, now: Date): Promise<string> {
  const { enterpriseId, from, to, opening, sums, closing, rows } = running;
  const id = newId(now.getTime());
  const year = Number(witDay(now).slice(0, 4));
  const number = seriesNumber("LAP", year, await nextInSeries(tx, { issuer: ISSUER, kind: "statement", year }));
  await tx.statement.create({
    data: {
      ...{ id, enterpriseId, number, validFrom: from, validTo: to, opening, ...sums, due: closing },
      issuedAt: now,
      issuedById: actor.id,
    },
  });
  await tx.statementLine.createMany({
    data: rows.map(({ entryId, orderId, amount }) => ({ statementId: id, entryId, orderId, amount })),
  });
  return id;
}

type Step = { batchId: string; payoutId: string; action: PayoutAction; note: string | null };

/** What finance does with one payout. What leaves and what comes back is booked in the same breath. */
export async function decidePayout(actor: Person, { batchId, payoutId, action, note }: Step): Promise<Result> {
  const now = clock.now();
  if ((action === "fail" || action === "settle") && note === null) {
    return refuse("settlement.refused.noteMissing", { field: "note" });
  }
  return allOrNothing(async (tx) => {
    const payout = await tx.payout.findFirst({ where: { id: payoutId, batchId } });
    if (!payout) return refuse("notFound");
    const { enterpriseId } = payout;
    // A refund and a release must not both take the last of what is due.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${enterpriseId}, 12))`;
    if (action === "release") {
      await tx.payout.update({
        where: { id: payoutId },
        data: { approvedById: actor.id === payout.preparedById ? null : actor.id, approvedAt: now },
      });
    }
    const moved = await move(tx, payoutMover, { actor, id: payoutId, action, note, now });
    if (!moved.ok) return moved;
    const postings = paidOut(rupiah(payout.amount), enterpriseId);
    const source = { kind: "payout" as const, id: payoutId };
    if (action === "release") await write(tx, { kind: "payout", source, at: now, postings, parts: [] }, null);
    if (action === "fail") {
      const left = await tx.ledgerEntry.findFirst({
        where: { kind: "payout", sourceId: payoutId },
        select: { id: true },
      });
      const back = { kind: "payoutFailed" as const, source, at: now, postings: reversed(postings), parts: [] };
      await write(tx, back, null, left?.id ?? null);
    }
    if (note !== null) await tx.payout.update({ where: { id: payoutId }, data: bankWords(action, note) });
    return done();
  });
}
