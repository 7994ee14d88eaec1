import { expect, it } from "vitest";
import { addDays, addHours } from "#app/core/time.ts";
import { translator } from "#app/i18n/index.ts";
import { ageWords, dueView } from "./due.ts";

const now = new Date("2026-11-24T01:57:00Z");
const t = translator("id");

it.each([
  [addDays(now, -2), "Lewat 2 hari", "bad"],
  [addHours(now, -1), "Lewat hari ini", "bad"],
  [addHours(now, 1), "Hari ini", "todo"],
  [addDays(now, 1), "Besok", "wait"],
  [addDays(now, 3), "3 hari lagi", "wait"],
  [addDays(now, 4), "4 hari lagi", "mute"],
])("due %s reads %s", (dueAt, words, tone) => expect(dueView(dueAt, now, t)).toMatchObject({ words, tone }));

it("an age is counted by the calendar", () => {
  expect(ageWords(addHours(now, -11), now, t)).toBe("1 hari");
  expect(ageWords(now, now, t)).toBe("Hari ini");
});
