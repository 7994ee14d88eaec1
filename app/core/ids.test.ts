import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId, newId, orderNumber, readOrderNumber } from "./ids.ts";

describe("ids", () => {
  it("grow with time, so that the newest row sorts last", () => {
    const earlier = newId(1_700_000_000_000);
    const later = newId(1_700_000_000_001);
    expect(isId(earlier) && isId(later)).toBe(true);
    expect(earlier < later).toBe(true);
    expect(earlier.startsWith("018bcfe5-6800-7")).toBe(true);
  });

  it("are not whatever a visitor types", () => {
    for (const text of ["", "1", "../../etc", "018bcfe5-6800-7000-0000-00000000000g", "\u0000"])
      expect(isId(text)).toBe(false);
  });
});

describe("an order number", () => {
  it("is read back from any spelling a person may use", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 9, maxLength: 9 }), (random) => {
        const number = orderNumber(random);
        const spoken = `${number.slice(0, 5)}-${number.slice(5)}`
          .toLowerCase()
          .replaceAll("0", "o")
          .replaceAll("1", "l");
        expect(number).toHaveLength(10);
        expect(readOrderNumber(spoken)).toBe(number);
      }),
    );
  });

  it("shows every single mistyped letter", () => {
    const number = orderNumber(new Uint8Array([7, 1, 30, 4, 19, 0, 12, 25, 9]));
    for (let at = 0; at < number.length; at += 1) {
      const wrong = number[at] === "7" ? "8" : "7";
      expect(readOrderNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBeNull();
    }
  });

  it("is never something else", () => {
    for (const text of ["", "ABC", "UUUUUUUUUU", "0123456789012", "<script>aa"])
      expect(readOrderNumber(text)).toBeNull();
  });
});

it("ids made in one millisecond are in the order in which they were made", () => {
  const made = Array.from({ length: 500 }, () => newId(1_700_000_000_000));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
