import { formatRupiah, times } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate, formatMoment, witDay } from "#app/core/time.ts";
import type { JobPage } from "#app/domain/packaging/packaging.server.ts";
import type { Translate } from "#app/i18n/index.ts";

/** Who a person is to the reader; an erased one has no name any more. */
export type NameOf = (personId: string | null) => string;

/** A job as its pages draw it: dates, sums and codes in the reader's words. */
export function jobView(page: JobPage, t: Translate, nameOf: NameOf) {
  const { language } = t;
  const { id, number, state, stops, quantity, wish, goal, options, closedReason, running, rounds, freeRounds } = page;
  return {
    ...{ id, number, state, quantity, wish, goal, options, closedReason, running, rounds, freeRounds },
    title: `${page.product} ${page.pack}`.trim(),
    enterprise: page.enterprise,
    slug: page.slug,
    sku: page.sku,
    works: page.works.map((work) => t(`packaging.work.${work}`)).join(", "),
    requested: formatDate(page.requestedAt, language),
    promised: page.promisedOn && formatDate(page.promisedOn, language),
    promisedDay: page.promisedOn && witDay(page.promisedOn),
    due: page.due && t(`packaging.due.${page.due.whose}`, { day: formatDate(page.due.at, language) }),
    dueForOwner: page.due && t(ownerWords[page.due.whose], { day: formatDate(page.due.at, language) }),
    operator: page.operatorId && nameOf(page.operatorId),
    stops: stops.map((code) => t.code(code)),
    hold: page.hold && {
      reason: page.hold.reason,
      waitsFor: t.lookup(`packaging.waitsFor.${page.hold.waitsFor}`) ?? page.hold.waitsFor,
      since: formatDate(page.hold.since, language),
    },
    cost: page.costAtCancel === null ? null : formatRupiah(page.costAtCancel),
    money: page.quote && {
      lines: page.lines.map(({ position, text, quantity: pieces, unitPrice }) => ({
        key: String(position),
        label: t("packaging.line", { text, n: pieces, price: formatRupiah(unitPrice) }),
        value: formatRupiah(times(unitPrice, pieces)),
      })),
      subsidy: page.quote.subsidy > 0 ? formatRupiah(page.quote.subsidy) : null,
      pays: formatRupiah(page.quote.ownerPays),
    },
    materials: materialsOf(page),
    label: page.label.map(({ kind, done }) => ({ item: kind, ok: done, words: t(`label.item.${kind}`) })),
    licences: page.licences.map(({ id: key, kind, number: digits, validity }) => ({
      key,
      words: `${t.lookup(`licences.kind.${kind}`) ?? kind} ${digits}`,
      validity: t.lookup(`licences.validity.${validity}`) ?? validity,
      ok: validity !== "expired",
    })),
    proofs: page.proofs.map((proof) => proofView(proof, t, nameOf)),
    runs: page.runs.map(({ id: key, printerId, startedAt, endedAt, good, waste }) => ({
      key,
      who: nameOf(printerId),
      when: endedAt
        ? `${formatMoment(startedAt, language)} – ${formatMoment(endedAt, language)}`
        : formatMoment(startedAt, language),
      counted: good === null ? t("packaging.run.open") : t("packaging.run.counted", { good, waste: waste ?? 0 }),
    })),
    checks: page.checks.map(({ id: key, checkerId, at, passed, note }) => ({
      ...{ key, passed, note },
      words: t(passed ? "packaging.check.passed" : "packaging.check.failed", {
        name: nameOf(checkerId),
        when: formatMoment(at, language),
      }),
    })),
    lots: page.lots.map(({ code, quantity: pieces, printedOn }) => ({
      code,
      href: paths.shop.scan(code),
      words: t("packaging.lot.words", { n: pieces, day: formatDate(printedOn, language) }),
    })),
    handovers: page.handovers.map(({ number: paper, quantity: pieces, receiverName, at, byId }) => ({
      ...{ number: paper, pieces, receiver: receiverName, by: nameOf(byId) },
      when: formatMoment(at, language),
    })),
    goodSoFar: page.runs.reduce((total, run) => total + (run.good ?? 0), 0),
  };
}

const ownerWords = { owner: "packaging.due.you", centre: "packaging.due.centre" } as const;

export type JobView = ReturnType<typeof jobView>;

function materialsOf({ lines }: JobPage) {
  return lines.flatMap(({ material, quantity }) =>
    material ? [{ ...material, needed: quantity, short: Math.max(0, quantity - material.onhand) }] : [],
  );
}

/** What became of a version: voided, approved, sent back, or still lying before the owner. */
function proofView(proof: JobPage["proofs"][number], t: Translate, nameOf: NameOf) {
  const { id, number, fingerprint, refusedNote, approvedAt, refusedAt, voidedAt, sentAt } = proof;
  const at = (moment: Date) => formatMoment(moment, t.language);
  const seen = {
    ...{ id, number, fingerprint, refusedNote, href: paths.packaging.artwork(id) },
    sent: t("packaging.proof.sent", { when: at(sentAt), name: nameOf(proof.sentById) }),
  };
  if (voidedAt) {
    const why = t.lookup(`packaging.proof.void.${proof.voidedReason}`) ?? "";
    return { ...seen, tone: "bad" as const, became: t("packaging.proof.voided", { when: at(voidedAt), why }) };
  }
  if (approvedAt) {
    const words = { when: at(approvedAt), name: nameOf(proof.approvedById) };
    return { ...seen, tone: "ok" as const, became: t("packaging.proof.approved", words) };
  }
  if (refusedAt)
    return { ...seen, tone: "mute" as const, became: t("packaging.proof.refused", { when: at(refusedAt) }) };
  return { ...seen, tone: "todo" as const, became: t("packaging.proof.waits") };
}
