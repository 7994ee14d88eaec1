import { formatRupiah, type Rupiah } from "#app/core/money.ts";
import { formatDate } from "#app/core/time.ts";
import type { StatementView, StatementWords } from "#app/domain/settlement/settlement.server.ts";
import type { Translate } from "#app/i18n/index.ts";

/** The address of the statement that is still running. */
export const RUNNING = "berjalan";

const figures = ["sales", "commission", "shipping", "refunds", "paidOut"] as const;

const shown = (amount: Rupiah): string => (amount === 0 ? "–" : formatRupiah(amount));

/** One view in words: the screen, the workbook and the sheet to print show these very cells. */
export function statementWords(view: StatementView, maker: string, t: Translate): StatementWords {
  const { number, from, to, opening, sums, closing } = view;
  const period = t("settlement.period", { from: formatDate(from, t.language), to: formatDate(to, t.language) });
  let balance: number = opening;
  const rows = view.rows.map((row) => {
    balance += row.amount;
    return {
      when: formatDate(row.at, t.language),
      what: [t.lookup(`settlement.kind.${row.kind}`) ?? row.kind, row.order].filter(Boolean).join(" "),
      ...Object.fromEntries(figures.map((key) => [key, shown(row[key])])),
      balance: formatRupiah(balance as Rupiah), // whole rupiah added to whole rupiah
    };
  });
  const sum = {
    when: "",
    what: t("settlement.closing"),
    ...Object.fromEntries(figures.map((key) => [key, shown(sums[key])])),
    balance: formatRupiah(closing),
  };
  const first = { when: "", what: t("settlement.opening"), balance: formatRupiah(opening) };
  const ppn = sums.ppn > 0 ? [t("settlement.ppnIncluded", { amount: formatRupiah(sums.ppn) })] : [];
  return {
    title: number ? t("settlement.statementNumber", { number }) : t("settlement.running"),
    lines: [maker, period, ...ppn],
    heads: [
      { key: "when", head: t("settlement.col.when"), right: false },
      { key: "what", head: t("settlement.col.what"), right: false },
      ...figures.map((key) => ({ key, head: t(`settlement.col.${key}`), right: true })),
      { key: "balance", head: t("settlement.col.balance"), right: true },
    ],
    rows: [first, ...rows, sum],
    language: t.language,
    foot: (page, of) => t("documents.export.page", { page, of }),
  };
}
