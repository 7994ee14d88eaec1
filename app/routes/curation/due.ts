import { daysBetween } from "#app/core/time.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { Tone } from "#app/ui/status.ts";

/** How pressing a date is, in words and tone; counted by the calendar of Maluku Utara. */
export type DueView = { words: string; tone: Tone; late: boolean };

export function dueView(dueAt: Date, now: Date, t: Translate): DueView {
  const days = daysBetween(now, dueAt);
  if (dueAt < now) {
    const words = days === 0 ? t("curation.due.lateToday") : t("curation.due.late", { n: -days });
    return { words, tone: "bad", late: true };
  }
  if (days === 0) return { words: t("curation.due.today"), tone: "todo", late: false };
  if (days === 1) return { words: t("curation.due.tomorrow"), tone: "wait", late: false };
  return { words: t("curation.due.days", { n: days }), tone: days <= 3 ? "wait" : "mute", late: false };
}

export function ageWords(since: Date, now: Date, t: Translate): string {
  const days = daysBetween(since, now);
  return days <= 0 ? t("curation.age.today") : t("curation.age.days", { n: days });
}
