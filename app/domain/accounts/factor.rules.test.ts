import { describe, expect, it } from "vitest";
import { drawSecret, factorUri, isAppCode, readRecoveryCode, shownRecoveryCode, stepOf } from "./factor.rules.ts";

/** RFC 6238, appendix B: SHA-1, the last six of its eight digits. */
const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

describe("a code of an authenticator app", () => {
  it.each([
    [59, "287082", 1],
    [1_111_111_109, "081804", 37_037_036],
    [1_111_111_111, "050471", 37_037_037],
    [1_234_567_890, "005924", 41_152_263],
    [2_000_000_000, "279037", 66_666_666],
  ])("at %s s is the standard's", (seconds, code, step) => {
    expect(stepOf(rfcSecret, code, at(seconds))).toBe(step);
  });

  it("may be one step early or late, and no more; each keeps its own step", () => {
    expect(stepOf(rfcSecret, "287082", at(59 + 30))).toBe(1);
    expect(stepOf(rfcSecret, "287082", at(59 - 30))).toBe(1);
    expect(stepOf(rfcSecret, "287082", at(59 + 61))).toBeNull();
    expect(stepOf(rfcSecret, "287083", at(59))).toBeNull();
  });

  it("has six figures", () => {
    expect(["123456", "12345", "1234567", "12345a", "١٢٣٤٥٦"].map(isAppCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("comes from a secret of 160 bits that its picture carries", () => {
    const secret = drawSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(factorUri(secret, "admin@contoh.test")).toBe(
      `otpauth://totp/UKM%20Mart:admin%40contoh.test?issuer=UKM%20Mart&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});

it("a recovery code is read however it was written", () => {
  expect(["7K2MN-PQRST", "7k2mn pqrst", "7K2MNPQRST"].map(readRecoveryCode)).toEqual(Array(3).fill("7K2MNPQRST"));
  expect(readRecoveryCode("O1ILO-00000")).toBe("0111000000");
  expect(["", "7K2MN", "7K2MN-PQRSTU", "UUUUU-UUUUU"].map(readRecoveryCode)).toEqual([null, null, null, null]);
  expect(shownRecoveryCode("7K2MNPQRST")).toBe("7K2MN-PQRST");
});
