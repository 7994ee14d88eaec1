import type { Translate } from "#app/i18n/index.ts";
import type { JobView } from "./job.view.ts";

/** What the minutes of a hand-over say, line by line: the same on the page and on the sheet. */
export function minutesOf(job: JobView, lot: string, t: Translate) {
  const [handover] = job.handovers;
  const check = job.checks.findLast(({ passed }) => passed);
  if (!handover) return null;
  return {
    ...handover,
    text: t("packaging.minutes.text", { when: handover.when }),
    lines: [
      { key: "enterprise", label: t("packaging.enterprise"), value: job.enterprise },
      { key: "product", label: t("packaging.product"), value: job.title },
      { key: "job", label: t("packaging.number"), value: job.number },
      { key: "lot", label: t("packaging.lot"), value: lot },
      { key: "pieces", label: t("packaging.quantity"), value: t("packaging.pieces", { count: handover.pieces }) },
      { key: "counted", label: t("packaging.print"), value: job.runs.map(({ counted }) => counted).join("; ") },
      { key: "check", label: t("packaging.check"), value: check?.words ?? null },
      { key: "pays", label: t("packaging.ownerPays"), value: job.money?.pays ?? null },
      { key: "subsidy", label: t("packaging.subsidy"), value: job.money?.subsidy ?? null },
    ],
    signs: [
      { title: t("packaging.minutes.gives"), name: handover.by, role: t("packaging.operator") },
      { title: t("packaging.minutes.takes"), name: handover.receiver, role: job.enterprise },
    ],
  };
}
