import { formatRupiah } from "#app/core/money.ts";
import { formatDate } from "#app/core/time.ts";
import { payoutsOf, standingOf, statementsOf } from "#app/domain/settlement/settlement.server.ts";
import type { Translate } from "#app/i18n/index.ts";

/** What is held for a maker, what is due, her statements and what was paid out, in words. */
export async function makerMoney(enterpriseId: string, t: Translate) {
  const [{ held, due }, statements, payouts] = await Promise.all([
    standingOf(enterpriseId),
    statementsOf(enterpriseId),
    payoutsOf(enterpriseId),
  ]);
  return {
    held: formatRupiah(held),
    due: formatRupiah(due),
    statements: statements.map(({ id, number, from, to, closing }) => ({
      id: id ?? "",
      number: number ?? "",
      period: t("settlement.period", { from: formatDate(from, t.language), to: formatDate(to, t.language) }),
      closing: formatRupiah(closing),
    })),
    payouts: payouts.map(({ id, at, amount, state, reference }) => ({
      ...{ id, state, reference: reference ?? "" },
      when: formatDate(at, t.language),
      amount: formatRupiah(amount),
    })),
  };
}
