import { expect, it } from "vitest";
import { mainColours } from "./colour.rules.ts";

const pixels = (...runs: [count: number, colour: number[]][]) =>
  Uint8Array.from(runs.flatMap(([count, colour]) => Array.from({ length: count }, () => colour).flat()));

it("the most frequent colour comes first, then the most frequent one that looks different", () => {
  const picture = pixels([50, [200, 30, 30, 255]], [30, [210, 35, 30, 255]], [20, [2, 85, 101, 255]]);
  expect(mainColours(picture)).toEqual([expect.stringMatching(/^#c[a-f0-9]1f1e$|^#cc201e$|^#c81e1e$/), "#025565"]);
});

it("what is transparent does not count", () => {
  expect(mainColours(pixels([90, [0, 0, 0, 0]], [10, [252, 227, 176, 255]]))).toEqual(["#fce3b0", "#fce3b0"]);
});

it("a picture of nothing has the colour of paper", () => {
  expect(mainColours(new Uint8Array())).toEqual(["#ece8e0", "#ece8e0"]);
});
