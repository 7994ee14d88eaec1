import fc from "fast-check";
import { expect, it } from "vitest";
import { stepBack } from "./back.rules.ts";
import { cursorToPlace } from "./cursor.rules.ts";
import { askedIn, problemsIn, questionAddress } from "./question.rules.ts";
import { understand } from "./understand.rules.ts";
import { gradeLetters, sorts } from "./vocabulary.ts";

const names = [
  "q",
  "kategori",
  "asal",
  "usaha",
  "mutu",
  "izin",
  "harga",
  "min",
  "maks",
  "stok",
  "urut",
  "sesudah",
  "lang",
  "x",
];
const nasty = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "%00",
  "-1",
  "1e9",
  "99999999999999999999",
  "NaN",
  "../..",
  "' OR 1=1 --",
  "<script>",
  "82.71",
  "A",
  "halal",
  "termurah",
  "Rp 10.000",
  "\ud800",
  "‮",
  "a".repeat(5_000),
];
const value = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", maxLength: 300 }));
const query = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 60 })
  .map((pairs) => new URLSearchParams(pairs));

it("whatever stands in an address, the question asked is one that an engine may be asked", () => {
  fc.assert(
    fc.property(query, fc.constantFrom("id" as const, "en" as const), (params, language) => {
      const asked = askedIn(params, language);
      expect(sorts).toContain(asked.sort);
      expect(asked.text.length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(asked)).not.toContain("\\u0000");
      expect(asked.grades.every((letter) => gradeLetters.includes(letter))).toBe(true);
      for (const list of [asked.categories, asked.origins, asked.enterprises]) {
        expect(list.length).toBeLessThanOrEqual(40);
        expect(list.every((word) => /^[a-z0-9.-]{1,120}$/.test(word))).toBe(true);
      }
      for (const price of [asked.min, asked.max]) expect(price === null || Number.isSafeInteger(price)).toBe(true);
      expect(asked.min === null || asked.max === null || asked.min <= asked.max).toBe(true);
      expect(() => understand(asked.text)).not.toThrow();
      expect(names).toEqual(expect.arrayContaining([...problemsIn(params)]));
    }),
    { numRuns: 400 },
  );
});

it("a question written into an address is read back as it was", () => {
  fc.assert(
    fc.property(query, (params) => {
      const asked = { ...askedIn(params, "id"), after: null };
      const [, written = ""] = questionAddress("/produk", asked).split("?");
      expect(askedIn(new URLSearchParams(written), "id")).toEqual(asked);
    }),
    { numRuns: 400 },
  );
});

it("what is no cursor of ours is no place, and opens the first page", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...sorts), (text, sort) => {
      expect(cursorToPlace(text, sort)).toBeNull();
      expect(stepBack(text, sort)).toEqual({ page: 1, before: null });
    }),
    { numRuns: 400 },
  );
});
