import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { addDays } from "#app/core/time.ts";
import { keepSecret } from "#app/domain/enterprises/enterprises.server.ts";
import { write } from "#app/domain/settlement/book.commands.server.ts";
import { credit, debit } from "#app/domain/settlement/entries.rules.ts";
import { prepareBatch } from "#app/domain/settlement/settlement.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { today } from "./land.ts";

/** An account in a bank, as those who serve the enterprise write it down. */
export async function bankOf(keeper: Person, enterpriseId: string): Promise<void> {
  const kept = await keepSecret(keeper, {
    ...{ enterpriseId, field: "bankAccount", number: "0123456789" },
    ...{ bankName: "Bank Contoh", bankHolder: "=Pemilik" },
  });
  if (!kept.ok) throw new Error(kept.code);
}

/** Money that became due to an enterprise a week ago, with a payout prepared and a statement issued. */
export async function payoutTo(
  enterpriseId: string,
  finance: Person,
): Promise<{ batchId: string; statementId: string }> {
  const staff: Person = { ...finance, roles: ["staff"] };
  await bankOf(staff, enterpriseId);
  const amount = rupiah(45_000);
  const source = { kind: "transfer", id: newId() } as const;
  const postings = [debit("bank", amount), credit("enterpriseDue", amount, enterpriseId)];
  const entry = { kind: "received" as const, source, at: addDays(today, -7), postings, parts: [] };
  await inTransaction((tx) => write(tx, entry, null));
  const prepared = await prepareBatch(finance);
  if (!prepared.ok) throw new Error(prepared.code);
  const { id: statementId } = await db.statement.findFirstOrThrow({ where: { enterpriseId } });
  return { batchId: prepared.value.batchId, statementId };
}
