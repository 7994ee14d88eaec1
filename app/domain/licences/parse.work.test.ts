import { expect, it, vi } from "vitest";
import { parseLicence } from "./parse.rules.ts";

/** Every character that a format's patterns were given to read. */
const work = vi.hoisted(() => ({ read: 0, formats: 0 }));
vi.mock("./formats.rules.ts", async (original) => {
  const { parsers } = await original<typeof import("./formats.rules.ts")>();
  work.formats = parsers.length;
  return {
    parsers: parsers.map((parse) => (number: string) => {
      work.read += number.length;
      return parse(number);
    }),
  };
});

const LONG = 100_000;
const LONGEST = 64;
const hostile: readonly [string, string][] = [
  ["digits without end", "1".repeat(LONG)],
  ["a prefix again and again", "P-IRT".repeat(LONG / 5)],
  ["digits and dashes in turn", "1-".repeat(LONG / 2)],
  ["a standard of dashes", `SNI${"-".repeat(LONG)}`],
  ["spaces around sixty-four dashes", `${" ".repeat(LONG)}SNI${"-".repeat(61)}`],
  ["a number that never ends right", `${".".repeat(LONG)}SNI${"1-".repeat(30)}x`],
  ["dots between all digits of a number and more", "2.".repeat(LONG / 2)],
  ["letters of another alphabet", "Ⅷ".repeat(LONG)],
];

// Counted instead of timed: what the patterns read does not grow with the text, so only the one pass before them does.
it.each(hostile)("a hundred thousand of %s give the patterns at most sixty-four characters each", (_, text) => {
  work.read = 0;
  parseLicence(text);
  expect(work.read).toBeLessThanOrEqual(work.formats * LONGEST);
});

it("what is read of a number is the same under any heap of spaces", () => {
  const readOf = (text: string) => {
    work.read = 0;
    expect(parseLicence(text)).toMatchObject({ status: "ok", kind: "pirt" });
    return work.read;
  };
  const plain = readOf("2128271010012-30");
  expect(readOf(`${" ".repeat(LONG)}2128271010012-30${".".repeat(LONG)}`)).toBe(plain);
});
