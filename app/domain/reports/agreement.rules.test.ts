import { describe, expect, it } from "vitest";
import { agreementOf, strengthOf } from "./agreement.rules.ts";

const pairs = (passPass: number, passFail: number, failPass: number, failFail: number) => [
  { first: "pass", second: "pass", n: passPass },
  { first: "pass", second: "fail", n: passFail },
  { first: "fail", second: "pass", n: failPass },
  { first: "fail", second: "fail", n: failFail },
];

describe("the agreement of two blind seats", () => {
  it("is Cohen's kappa: the textbook's fifty proposals give 0.4", () => {
    const { n, agreed, kappa } = agreementOf(pairs(20, 5, 10, 15));
    expect({ n, agreed }).toEqual({ n: 50, agreed: 35 });
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it("is one where they always agree and do not always say the same", () => {
    expect(agreementOf(pairs(7, 0, 0, 3)).kappa).toBeCloseTo(1, 10);
  });

  it("is nought where they agree as often as chance would have it, below nought where less often", () => {
    expect(agreementOf(pairs(25, 25, 25, 25)).kappa).toBeCloseTo(0, 10);
    expect(agreementOf(pairs(0, 5, 5, 0)).kappa).toBeCloseTo(-1, 10);
  });

  it("has no figure where nothing was judged twice, or all got one answer", () => {
    expect(agreementOf([])).toEqual({ n: 0, agreed: 0, kappa: null });
    expect(agreementOf(pairs(12, 0, 0, 0))).toEqual({ n: 12, agreed: 12, kappa: null });
  });

  it("counts a third answer as an answer like the others", () => {
    const third = [...pairs(8, 0, 0, 1), { first: "notApplicable", second: "pass", n: 1 }];
    expect(agreementOf(third)).toMatchObject({ n: 10, agreed: 9 });
    expect(agreementOf(third).kappa).toBeCloseTo((0.9 - 0.73) / 0.27, 10);
  });

  it.each([
    [-0.2, "weak"],
    [0.2, "weak"],
    [0.21, "fair"],
    [0.5, "good"],
    [0.61, "strong"],
  ] as const)("kappa %d reads as %s", (kappa, word) => {
    expect(strengthOf(kappa)).toBe(word);
  });
});
