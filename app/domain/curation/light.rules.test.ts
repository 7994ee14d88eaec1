import { describe, expect, it } from "vitest";
import { lightAnswers } from "./light.rules.ts";

const questions = [
  { code: "photos", title: "Foto jelas", fields: ["photos"] },
  { code: "licence", title: "Izin sesuai", fields: ["licences"] },
];
const said = (
  photos: "pass" | "fail" | "notApplicable" | null,
  licence: typeof photos,
  points: number | null = null,
) => [
  { code: "photos", answer: photos, points },
  { code: "licence", answer: licence, points },
];
const of = (given: Partial<Parameters<typeof lightAnswers>[1]>) => {
  const known = { changed: new Set(["photos"]), former: [], approvedBy: new Set<string>(), own: [], ...given };
  const { answers, asked, open } = lightAnswers(questions, known);
  return { answers: Object.fromEntries([...answers].map(([code, one]) => [code, one.answer])), asked, open };
};

describe("passing a light change", () => {
  it("says yes to what the change touches, and repeats what was said of the rest", () => {
    expect(of({ former: [said("pass", "notApplicable")] })).toEqual({
      answers: { photos: "pass", licence: "notApplicable" },
      asked: ["Foto jelas"],
      open: [],
    });
  });

  it.each([
    ["a question nobody has answered yet", { former: [said("pass", null)] }, ["Izin sesuai"]],
    [
      "a question only one of two seats answered",
      { former: [said("pass", "pass"), said("pass", null)] },
      ["Izin sesuai"],
    ],
    ["a question that failed before, though untouched", { former: [said("pass", "fail")] }, ["Izin sesuai"]],
    ["a question that failed before and is touched", { former: [said("fail", "pass")] }, ["Foto jelas"]],
    ["a version before without seats, by another checklist", {}, ["Izin sesuai"]],
    [
      "what she marked as failed herself",
      { former: [said("pass", "pass")], own: said("pass", "fail") },
      ["Izin sesuai"],
    ],
  ])("makes nothing up: %s", (_, given, open) => {
    expect(of(given).open).toEqual(open);
  });

  it("takes the word of the decision where the version before was approved without seats", () => {
    expect(of({ approvedBy: new Set(["licence"]) })).toMatchObject({ answers: { licence: "pass" }, open: [] });
  });

  it("keeps the points: the mean of the seats before, none where all were in the middle", () => {
    const points = (former: ReturnType<typeof said>[]) =>
      lightAnswers(questions, { changed: new Set(), former, approvedBy: new Set(), own: [] }).answers.get("photos")
        ?.points;
    expect(points([said("pass", "pass", 4), said("pass", "pass", 2)])).toBe(3);
    expect(points([said("pass", "pass", 4)])).toBe(4);
    expect(points([said("pass", "pass", 3)])).toBeNull();
  });
});
