import { describe, expect, it } from "vitest";
import { staffRoles } from "#app/core/actor.ts";
import { maskedNumber, mayUnmask, readSecret, secretFields } from "./secret.rules.ts";

describe("a number that identifies", () => {
  it.each([
    ["nik", "8271 0141 0190 0001", "8271014101900001"],
    ["nik", "82.71.01.010190.0001", "8271010101900001"],
    ["nik", "8271013201900001", null],
    ["nik", "8271010113900001", null],
    ["nik", "0171010101900001", null],
    ["nik", "8271010101900000", null],
    ["nik", "827101010190000", null],
    ["npwp", "09.254.294.3-407.000", "092542943407000"],
    ["npwp", "8271010101900001", "8271010101900001"],
    ["npwp", "12345", null],
    ["bankAccount", "0123-456-789", "0123456789"],
    ["bankAccount", "12345", null],
    ["bankAccount", "BRI 0123456789", null],
  ] as const)("%s %s is kept as %s", (field, typed, kept) => {
    expect(readSecret(field, typed)).toBe(kept);
  });

  it("shows its last four", () => {
    expect(maskedNumber("8271010101900001")).toBe("••••••••••••0001");
    expect(maskedNumber("123456")).toBe("••3456");
  });

  it("is opened by few roles only", () => {
    const open = secretFields.map((field) => staffRoles.filter((role) => mayUnmask(field, [role])).join(" "));
    expect(open).toEqual(["consultant head admin", "consultant finance head admin", "finance head admin"]);
  });
});
