import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLicence } from "./parse.rules.ts";

describe("a number as it stands on the label", () => {
  const wellFormed = [
    [
      "P-IRT No. 2153276010281-21",
      { kind: "pirt", number: "2153276010281-21", packaging: 2, foodType: "15", regencyCode: "3276", year: 2021 },
    ],
    ["3063306010072-19", { kind: "pirt", number: "3063306010072-19", packaging: 3, foodType: "06" }],
    ["2128271010012-30", { kind: "pirt", regencyCode: "8271", product: "01", maker: "0012", year: 2030 }],
    ["SPP-IRT: 2.12.8271.01.0012–30", { kind: "pirt", number: "2128271010012-30" }],
    ["212827101001230", { kind: "pirt", number: "2128271010012-30" }],
    ["BPOM RI MD 235602169254", { kind: "bpom", number: "MD235602169254", origin: "domestic" }],
    ["ML 123456789012345", { kind: "bpom", origin: "import" }],
    ["NA18171234567", { kind: "cosmetic", region: "asia" }],
    ["POM TR 123456789", { kind: "traditional", number: "TR123456789", group: "TR" }],
    ["ID32110000293810822", { kind: "halal", provinceCode: "32", issuedMonth: 8, issuedYear: 2022 }],
    ["ID32110001040701122", { kind: "halal", issuedMonth: 11 }],
    ["IDM000123456", { kind: "brand", document: "certificate" }],
    ["DID2024012345", { kind: "brand", document: "application" }],
    ["SNI 01-2891-1992", { kind: "sni" }],
    ["SNI ISO 22000:2018", { kind: "sni" }],
    ["NIB 9120001234567", { kind: "nib", number: "9120001234567", document: "nib" }],
    ["912000123456700000001", { kind: "nib", document: "permit" }],
  ] as const;

  it.each(wellFormed)("%s is well formed", (text, expected) => {
    expect(parseLicence(text)).toMatchObject({ status: "ok", ...expected });
  });

  const malformed = [
    ["9128271010012-30", "pirt"],
    ["P-IRT 212827101001", "pirt"],
    ["2178271010012-30", "pirt"],
    ["ID3211000012345", "halal"],
    ["ID32110000293811322", "halal"],
    ["KH-00120012345678", "halal"],
    ["MD 12345", "bpom"],
    ["BPOM RI", "bpom"],
    ["NA1817", "cosmetic"],
    ["POM TR 12", "traditional"],
    ["NIB 12345", "nib"],
    ["IDM12", "brand"],
    ["SNI 12", "sni"],
  ] as const;

  it.each(malformed)("%s is recognised and malformed", (text, kind) => {
    expect(parseLicence(text)).toMatchObject({ status: "invalid", kind });
  });

  it("the number of a halal decision is named as such, because a label must show the certificate", () => {
    expect(parseLicence("KH 00120012345678")).toMatchObject({ kind: "halal", hint: "decisionNumber" });
  });

  it.each(["", "   ", "sedang diurus", "PSAT-PDUK 82.71/12/2025", "12345", "🌶️", "\u0000"])(
    "%j is kept as text and not parsed",
    (text) => {
      expect(parseLicence(text)).toMatchObject({ kind: "unknown", status: "notParsed" });
    },
  );
});

describe("whatever is typed", () => {
  it("never throws, and what is kept stays short", () => {
    fc.assert(
      fc.property(fc.uint16Array({ maxLength: 400 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(parseLicence(text).number.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it.each([
    ["a hundred thousand ones", "1".repeat(100_000)],
    ["a hundred thousand dashes", `SNI${"-".repeat(100_000)}`],
    ["a prefix without end", "BPOMRI".repeat(17_000)],
    ["spaces without end and a letter", `${" ".repeat(100_000)}x`],
    ["dots between digits", "2.".repeat(50_000)],
  ])("%s are set aside by their length before any pattern reads them", (_, text) => {
    expect(parseLicence(text)).toMatchObject({ status: "notParsed" });
  });

  it("a number under a heap of spaces is still the number", () => {
    expect(parseLicence(`${" ".repeat(50_000)}2128271010012-30${".".repeat(50_000)}`)).toMatchObject({ status: "ok" });
  });
});

describe("round trip", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const pirt = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 16 }), digits(4), digits(2), digits(4), digits(2))
    .map(
      ([pack, type, regency, product, maker, year]) =>
        `${pack}${String(type).padStart(2, "0")}${regency}${product}${maker}-${year}`,
    );
  const numbers = fc.oneof(
    pirt,
    digits(12).map((tail) => `MD${tail}`),
    digits(11).map((tail) => `NC${tail}`),
    digits(9).map((tail) => `SD${tail}`),
    digits(9).map((tail) => `IDM${tail}`),
    digits(13),
    fc
      .tuple(digits(13), fc.integer({ min: 1, max: 12 }), digits(2))
      .map(([head, month, year]) => `ID${head}${String(month).padStart(2, "0")}${year}`),
  );
  /** As a phone types it: other case, spaces and dots anywhere, another dash. */
  const noisy = fc
    .tuple(numbers, fc.array(fc.constantFrom("", " ", ".", "  "), { minLength: 24, maxLength: 24 }))
    .map(([number, gaps]) => ({
      number,
      typed: [...number]
        .map((char, at) => char.toLowerCase() + (gaps[at] ?? ""))
        .join("")
        .replace("-", "–"),
    }));

  it("a number comes back as its one spelling however it was typed", () => {
    fc.assert(
      fc.property(noisy, ({ number, typed }) => {
        expect(parseLicence(typed)).toMatchObject({ status: "ok", number });
      }),
    );
  });

  it("reading the stored spelling again changes nothing", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const once = parseLicence(number);
        expect(parseLicence(once.number)).toEqual(once);
      }),
    );
  });
});
