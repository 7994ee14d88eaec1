import { formatRupiah, rupiah } from "#app/core/money.ts";
import { witDay } from "#app/core/time.ts";
import { centreLeft, type JobLane, materials } from "#app/domain/packaging/packaging.server.ts";
import type { Translate } from "#app/i18n/index.ts";

/** The line above the board: what runs, what is late, what lies there, what may still be promised. */
export async function boardFigures(lanes: readonly JobLane[], now: Date, t: Translate) {
  const jobs = lanes.flatMap((lane) => lane.jobs);
  const count = lanes.reduce((total, lane) => total + lane.count, 0);
  const late = jobs.filter((job) => job.daysLate > 0).length;
  const [subsidy, jobsLeft, shelf] = await Promise.all([
    centreLeft("subsidy", now),
    centreLeft("jobs", now),
    materials(),
  ]);
  const low = shelf.filter(({ onhand, reorderAt }) => onhand <= reorderAt);
  const year = witDay(now).slice(0, 4);
  return [
    { key: "running", words: t("packaging.summary", { count, late }) },
    ...(jobsLeft === null ? [] : [{ key: "jobs", words: t("packaging.jobsLeft", { year, n: jobsLeft }) }]),
    ...(subsidy === null
      ? []
      : [{ key: "subsidy", words: t("packaging.subsidyLeft", { year, amount: formatRupiah(rupiah(subsidy)) }) }]),
    ...low.map(({ id, name, onhand }) => ({ key: id, words: t("packaging.low", { name, n: onhand }) })),
  ];
}
