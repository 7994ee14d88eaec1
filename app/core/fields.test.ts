import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { checkbox, countField, idField, optionalText, phoneField, rupiahField, text } from "./fields.ts";

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message);

describe("a form field", () => {
  it("reads rupiah however people write them", () => {
    for (const typed of ["25000", "25.000", "Rp 25.000", "rp25.000", "Rp\u00a025.000"])
      expect(rupiahField().parse(typed)).toBe(25_000);
    for (const typed of ["25,5", "-1", "1e9", "25.00", "0x10", "٢٥"])
      expect(messages(rupiahField(), typed)).toEqual(["form.notRupiah"]);
    expect(messages(rupiahField({ min: 1_000 }), "500")).toEqual(["form.tooLow?min=1000"]);
  });

  it("reads phone numbers to one spelling", () => {
    for (const typed of ["0812 3456 7890", "+62 812-3456-7890", "62812.3456.7890", "+62 0812 3456 7890"]) {
      expect(phoneField().parse(typed)).toBe("+6281234567890");
    }
    expect(messages(phoneField(), "0812")).toEqual(["form.badPhone"]);
  });

  it("says once that it is empty", () => {
    expect(messages(text({ max: 10 }), "   ")).toContain("form.required");
    expect(messages(text({ max: 10 }), undefined)).toEqual(["form.required"]);
    expect(optionalText({ max: 10 }).parse("  ")).toBeNull();
    expect(optionalText({ max: 10 }).parse(undefined)).toBeNull();
  });

  it("refuses what the database cannot keep", () => {
    expect(messages(text({ max: 10 }), "a\u0000b")).toEqual(["form.badCharacter"]);
    expect(messages(idField(), "1 OR 1=1")).toEqual(["form.badChoice"]);
  });

  it("knows its limits", () => {
    expect(messages(text({ max: 3 }), "abcd")).toEqual(["form.tooLong?max=3"]);
    expect(messages(countField({ min: 1, max: 9 }), "10")).toEqual(["form.tooHigh?max=9"]);
    expect(checkbox().parse(undefined)).toBe(false);
    expect(checkbox().parse("on")).toBe(true);
  });
});
