import { newId } from "#app/core/ids.ts";
import { formatRupiah } from "#app/core/money.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import type { OfficeOrder } from "#app/domain/orders/orders.server.ts";
import type { OrderMoneySheet, PayByHand } from "#app/domain/payments/payments.server.ts";
import type { Moment } from "#app/domain/reports/reports.server.ts";
import type { BookedEntry } from "#app/domain/settlement/settlement.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { IconName } from "#app/ui/Icon.tsx";

/** Every figure and date of the sheet in words, made once on the server. */
export function orderView(
  order: OfficeOrder,
  t: Translate,
  asked: ReadonlySet<string>,
  refundable: { parcels: ReadonlySet<string>; lines: ReadonlyMap<string, number> },
) {
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    placed: formatMoment(order.placedAt, t.language),
    method: t(`orders.method.${order.method}`),
    delivery: order.pickupName ?? t("orders.office.ships"),
    contact: order.contact,
    lines: order.lines.map(({ lineTotal, ...line }) => ({
      ...line,
      total: formatRupiah(lineTotal),
      token: newId(),
      mayAsk: refundable.lines.get(line.id) ?? 0,
    })),
    sums: {
      goods: formatRupiah(order.goodsTotal),
      shipping: formatRupiah(order.shippingTotal),
      total: formatRupiah(order.total),
    },
    parcels: order.parcels.map(({ promisedTo, paid, courier, ...parcel }) => ({
      ...parcel,
      courier: courier && (t.lookup(`orders.delivery.${courier}`) ?? courier),
      promised: promisedTo && formatDay(promisedTo, t.language),
      paid: formatRupiah(paid),
      mayAsk: refundable.parcels.has(parcel.id) && !asked.has(parcel.id),
    })),
  };
}

export function moneyView({ attempts, refunds, choices }: OrderMoneySheet, t: Translate) {
  return {
    choices,
    attempts: attempts.map((one) => ({
      id: one.id,
      outcome: t(`payments.outcome.${one.outcome}`),
      amount: formatRupiah(one.amount),
      captured: one.captured > 0 ? formatRupiah(one.captured) : "–",
      refunded: one.refunded > 0 ? formatRupiah(one.refunded) : "–",
      fee: one.fee > 0 ? formatRupiah(one.fee) : "–",
      doubt: one.doubt && (t.lookup(`payments.doubt.${one.doubt}`) ?? one.doubt),
      when: formatMoment(one.capturedAt ?? one.createdAt, t.language),
    })),
    refunds: refunds.map((one) => ({
      id: one.id,
      state: one.state,
      amount: formatRupiah(one.amount),
      reason: t.lookup(`payments.refundReason.${one.reason}`) ?? one.reason,
      way: t(one.byHand ? "payments.byHand" : "payments.byProvider"),
      when: formatMoment(one.settledAt ?? one.requestedAt, t.language),
      choices: one.choices,
    })),
  };
}

/** What is waited for outside the provider; nothing once money was recorded, or where the order was cancelled. */
export function byHandView(
  pay: PayByHand | null,
  { came, t, mayTake }: { came: boolean; t: Translate; mayTake: boolean },
) {
  if (!pay || came) return null;
  return {
    method: t(`orders.method.${pay.method}`),
    amount: formatRupiah(pay.amount),
    mayTake,
    unjudged: pay.proofs.filter(({ accepted }) => accepted === null).length,
    proofs: pay.proofs.map(({ id, documentId, note, sentAt, accepted, judgedNote }) => ({
      ...{ id, documentId, note },
      when: formatMoment(sentAt, t.language),
      verdict: accepted === false ? t("payments.office.refused", { why: judgedNote ?? "" }) : null,
    })),
  };
}

/** One row a posting, the entry named once; below, what the sides come to. */
export function ledgerView(entries: readonly BookedEntry[], t: Translate) {
  const rows = entries.flatMap(({ id, at, kind, postings }) =>
    postings.map((posting, place) => ({
      key: `${id}:${place}`,
      entry: place === 0 ? (t.lookup(`settlement.kind.${kind}`) ?? kind) : "",
      when: place === 0 ? formatMoment(at, t.language) : "",
      account: t(`settlement.account.${posting.account}`),
      debit: posting.side === "debit" ? formatRupiah(posting.amount) : "",
      credit: posting.side === "credit" ? formatRupiah(posting.amount) : "",
    })),
  );
  const side = (which: "debit" | "credit") =>
    entries.flatMap(({ postings }) => postings).reduce((sum, one) => sum + (one.side === which ? one.amount : 0), 0);
  return { rows, balanced: side("debit") === side("credit") };
}

const icons: Readonly<Record<string, IconName>> = {
  order: "receipt",
  parcel: "package",
  refund: "banknote",
};

/** As plain words: it travels from the server to the page. */
type Entry = { id: string; at: string; when: string; icon: IconName; title: string; note: string | null; by: string };

export function historyView(moments: readonly Moment[], t: Translate, names: ReadonlyMap<string, string>): Entry[] {
  return moments.map(({ id, flow, action, to, at, note, actorKind, actorId }) => ({
    id,
    at: at.toISOString(),
    when: formatMoment(at, t.language),
    icon: icons[flow] ?? "info",
    title: [t.lookup(`flow.${flow}`), (to && t.lookup(`state.${flow}.${to}`)) ?? t.lookup(`action.${flow}.${action}`)]
      .filter(Boolean)
      .join(": "),
    note,
    by:
      actorKind === "system" ? t("orders.office.by.system") : (names.get(actorId ?? "") ?? t("orders.office.by.buyer")),
  }));
}
