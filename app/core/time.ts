import type { Language } from "./actor.ts";

/** UTC inside, this zone (WIT, UTC+9, no summer time) wherever a person reads. */
export const ZONE = "Asia/Jayapura";
const DAY = 86_400_000;
const OFFSET = 9 * 3_600_000;

const dayFormat = {
  id: new Intl.DateTimeFormat("id-ID", {
    timeZone: ZONE,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  }),
};
const shortFormat = {
  id: new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, day: "numeric", month: "short", year: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, day: "numeric", month: "short", year: "numeric" }),
};
const monthFormat = {
  id: new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, month: "short", year: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, month: "short", year: "numeric" }),
};

/** "10.57.08" in WIT, for what runs out within the minute */
export const formatSeconds = (at: Date): string => `${formatClock(at)}.${two(at.getUTCSeconds())}`;

/** "Sel, 24 Nov 2026" */
export const formatDay = (at: Date, language: Language = "id"): string => dayFormat[language].format(at);

/** "24 Nov 2026" */
export const formatDate = (at: Date, language: Language = "id"): string => shortFormat[language].format(at);

/** "Nov 2026" */
export const formatMonth = (at: Date, language: Language = "id"): string => monthFormat[language].format(at);

/** "10.57" in WIT */
export function formatClock(at: Date): string {
  const local = new Date(at.getTime() + OFFSET);
  return `${two(local.getUTCHours())}.${two(local.getUTCMinutes())}`;
}

/** "Sel, 24 Nov 2026 10.57 WIT" */
export const formatMoment = (at: Date, language: Language = "id"): string =>
  `${formatDay(at, language)} ${formatClock(at)} WIT`;

/** The calendar day in WIT, "2026-11-24". */
export const witDay = (at: Date): string => new Date(at.getTime() + OFFSET).toISOString().slice(0, 10);

/** Midnight WIT of the day that contains `at`, as a moment in UTC. */
export const startOfWitDay = (at: Date): Date => new Date(Date.parse(`${witDay(at)}T00:00:00Z`) - OFFSET);

export const addSeconds = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);
export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const addHours = (at: Date, hours: number): Date => addMinutes(at, hours * 60);
export const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);

/** Whole days from `from` to `to` by the WIT calendar; negative when `to` lies before. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((startOfWitDay(to).getTime() - startOfWitDay(from).getTime()) / DAY);

/** The same clock time `count` working days later: Saturdays, Sundays and `holidays` (WIT days) do not count. */
export function addWorkingDays(at: Date, count: number, holidays: ReadonlySet<string> = new Set()): Date {
  let day = at;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

export function isWorkingDay(at: Date, holidays: ReadonlySet<string> = new Set()): boolean {
  const weekday = new Date(at.getTime() + OFFSET).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(witDay(at));
}

/** Whole working days from one moment to a later one, counted as `addWorkingDays` counts them. */
export function workingDaysBetween(from: Date, to: Date, holidays: ReadonlySet<string> = new Set()): number {
  const days = Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY));
  const rest = days % 7;
  const inWeeks = holidays.size === 0 ? ((days - rest) / 7) * 5 : 0;
  const first = holidays.size === 0 ? days - rest : 0;
  let count = inWeeks;
  for (let day = first + 1; day <= days; day += 1) if (isWorkingDay(addDays(from, day), holidays)) count += 1;
  return count;
}

const two = (n: number): string => String(n).padStart(2, "0");
