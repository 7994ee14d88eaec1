import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { daysBetween, formatDate, formatMoment } from "#app/core/time.ts";
import type { CaseLine, CasePage } from "#app/domain/services/services.server.ts";
import { type Translate, translator } from "#app/i18n/index.ts";

export type CaseRow = ReturnType<typeof caseLines>[number];

export function caseLines(cases: readonly CaseLine[], now: Date, language: Language) {
  const t = translator(language);
  return cases.map(({ requestedAt, dueAt, ...line }) => ({
    ...line,
    requestedAt: formatDate(requestedAt, language),
    due: dueAt && dueWords(dueAt, now, t),
  }));
}

/** "27 Nov 2026", "hari ini", "terlambat 4 hari". */
export function dueWords(dueAt: Date, now: Date, t: Translate) {
  const late = daysBetween(dueAt, now);
  if (late > 0) return { tone: "bad" as const, words: t("services.late", { n: late }) };
  if (late === 0) return { tone: "todo" as const, words: t("services.today") };
  return { tone: "mute" as const, words: formatDate(dueAt, t.language) };
}

export type CaseSheet = ReturnType<typeof caseSheet>;

/** A case with its days as words. */
export function caseSheet(page: CasePage, now: Date, language: Language) {
  const t = translator(language);
  const day = (at: Date | null) => at && formatDate(at, language);
  return {
    ...page,
    requestedAt: formatDate(page.requestedAt, language),
    scheduledAt: page.scheduledAt && formatMoment(page.scheduledAt, language),
    due: page.dueAt && dueWords(page.dueAt, now, t),
    dueAt: null,
    sessions: page.sessions.map((session) => ({
      ...session,
      startedAt: formatMoment(session.startedAt, language),
      nextVisitOn: day(session.nextVisitOn),
      notes: session.notes.map((note) => ({ ...note, at: formatDate(note.at, language) })),
      actionItems: session.actionItems.map((item) => ({ ...item, dueOn: day(item.dueOn) })),
    })),
    outcomes: page.outcomes.map((outcome) => ({
      ...outcome,
      happenedOn: formatDate(outcome.happenedOn, language),
      amount: outcome.amount === null ? null : formatRupiah(outcome.amount),
    })),
    followUps: page.followUps.map((followUp) => ({
      ...followUp,
      dueOn: formatDate(followUp.dueOn, language),
      doneAt: day(followUp.doneAt),
    })),
  };
}
