import fc from "fast-check";
import { expect, it } from "vitest";
import { wordDiff } from "./diff.rules.ts";

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join("");

it.each([
  ["gula, air, pengawet", "gula, air", "gula, air[-, pengawet-]"],
  ["", "6 bulan", "[+6 bulan+]"],
  ["6 bulan", "12 bulan", "[-6-][+12+] bulan"],
  ["2138271010012-26", "2138271010012-30", "2138271010012-[-26-][+30+]"],
  ["Rp 52.500", "Rp 57.000", "Rp [-52.500-][+57.000+]"],
  [
    "dari kenari yang dipetik sendiri",
    "dari kebun Ibu Nur sendiri",
    "dari [-kenari yang dipetik-][+kebun Ibu Nur+] sendiri",
  ],
  ["sama saja", "sama saja", "sama saja"],
  ["ada", "", "[-ada-]"],
])("%s becomes %s", (before, after, words) => {
  expect(told(before, after)).toBe(words);
});

it("gives both texts back, whatever they are", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const pieces = wordDiff(before, after);
      const side = (without: string) =>
        pieces
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join("");
      expect([side("new"), side("gone")]).toEqual([before, after]);
    }),
    { seed: 20261124 },
  );
});

it("two very long texts are shown whole", () => {
  const long = "kata ".repeat(800);
  expect(wordDiff(long, `${long}baru`).map(({ kind }) => kind)).toEqual(["gone", "new"]);
});
