import type { Person } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import { maskedNumber, namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { logAccess } from "#app/platform/access.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { csvOf } from "#app/platform/documents/documents.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import type { PayoutState } from "./payout.lifecycle.ts";
import { payoutMover } from "./payout.mover.server.ts";

export type BatchRow = { id: string; number: string; preparedAt: Date; total: Rupiah; states: PayoutState[] };

export async function payoutBatches(): Promise<BatchRow[]> {
  const rows = await db.payoutBatch.findMany({
    orderBy: { preparedAt: "desc" },
    take: 30,
    include: { payouts: { select: { amount: true, state: true } } },
  });
  return rows.map(({ id, number, preparedAt, payouts }) => ({
    ...{ id, number, preparedAt },
    total: rupiah(payouts.reduce((sum, { amount }) => sum + amount, 0n)),
    states: payouts.map(({ state }) => state),
  }));
}

export type PayoutView = {
  id: string;
  enterpriseId: string;
  enterprise: string;
  statementId: string | null;
  amount: Rupiah;
  state: PayoutState;
  bank: string | null;
  account: string;
  reference: string | null;
  failure: string | null;
  choices: Choice[];
};
export type BatchView = {
  id: string;
  number: string;
  cutOff: Date;
  preparedAt: Date;
  preparedById: string;
  payouts: PayoutView[];
};

export async function payoutBatch(actor: Person, id: string): Promise<BatchView | null> {
  const batch = await db.payoutBatch.findUnique({
    where: { id },
    include: { payouts: { orderBy: { id: "asc" } } },
  });
  if (!batch) return null;
  const names = await namedEnterprises(batch.payouts.map(({ enterpriseId }) => enterpriseId));
  const now = clock.now();
  const payouts = await Promise.all(
    batch.payouts.map(async (payout): Promise<PayoutView> => {
      const facts = await payoutMover.facts(db, payout.id, actor);
      return {
        id: payout.id,
        enterpriseId: payout.enterpriseId,
        enterprise: names.get(payout.enterpriseId)?.name ?? "",
        statementId: payout.statementId,
        amount: rupiah(payout.amount),
        state: payout.state,
        bank: payout.bankName,
        account: payout.accountCipher ? maskedNumber(opened(payout.id, payout.accountCipher)) : "",
        reference: payout.reference,
        failure: payout.failure,
        choices: facts ? choicesFor(payoutMover, facts, actor, now) : [],
      };
    }),
  );
  return { ...batch, payouts };
}

const opened = (id: string, cipher: Uint8Array): string => personal.open(cipher, `payout.account:${id}`);

type BankHeads = readonly [account: string, holder: string, bank: string, amount: string, words: string];

/** What was released, as the bank's upload wants it; that the numbers were read is written down first. */
export async function bankFile(actor: Person, batchId: string, heads: BankHeads): Promise<string | null> {
  const batch = await db.payoutBatch.findUnique({
    where: { id: batchId },
    include: { payouts: { where: { state: "released" }, orderBy: { id: "asc" } } },
  });
  if (!batch || batch.payouts.length === 0) return null;
  const names = await namedEnterprises(batch.payouts.map(({ enterpriseId }) => enterpriseId));
  const now = clock.now();
  await inTransaction(async (tx) => {
    for (const { enterpriseId } of batch.payouts) {
      const subject = { kind: "enterprise" as const, id: enterpriseId };
      await logAccess(tx, { actor, subject, field: "enterprise.bankAccount", reason: batch.number, now });
    }
  });
  return csvOf(
    heads,
    batch.payouts.map((payout) => {
      const name = names.get(payout.enterpriseId)?.name ?? "";
      const holder = payout.holderCipher ? personal.open(payout.holderCipher, `payout.holder:${payout.id}`) : name;
      const account = payout.accountCipher ? opened(payout.id, payout.accountCipher) : "";
      return [account, holder, payout.bankName ?? "", String(payout.amount), `${batch.number} ${name}`];
    }),
  );
}

export type PaidRow = { id: string; at: Date; amount: Rupiah; state: PayoutState; reference: string | null };

/** The payouts of one enterprise, the newest first. */
export async function payoutsOf(enterpriseId: string): Promise<PaidRow[]> {
  const rows = await db.payout.findMany({
    where: { enterpriseId, state: { not: "cancelled" } },
    orderBy: { preparedAt: "desc" },
    take: 30,
  });
  return rows.map(({ id, preparedAt, amount, state, reference }) => ({
    ...{ id, state, reference },
    at: preparedAt,
    amount: rupiah(amount),
  }));
}

/** Where an order's money went on: the statements that name it and the payouts made of them. */
export async function payoutOfOrder(orderId: string): Promise<
  {
    enterpriseId: string;
    statementId: string;
    statement: string;
    payout: { batchId: string; number: string; state: PayoutState } | null;
  }[]
> {
  const rows = await db.statement.findMany({
    where: { lines: { some: { orderId } } },
    orderBy: { issuedAt: "asc" },
    include: {
      payouts: { where: { state: { not: "cancelled" } }, include: { batch: true }, orderBy: { id: "desc" } },
    },
  });
  return rows.map(({ id, number, enterpriseId, payouts: [payout] }) => ({
    ...{ enterpriseId, statementId: id, statement: number },
    payout: payout ? { batchId: payout.batchId, number: payout.batch.number, state: payout.state } : null,
  }));
}
