import { describe, expect, it } from "vitest";
import { barcodeSound, ean13 } from "./barcode.rules.ts";

describe("a barcode", () => {
  it("is told by its last digit", () => {
    for (const sound of ["4006381333931", "96385074", "012345678905", "10012345678902"])
      expect(barcodeSound(sound)).toBe(true);
    for (const wrong of ["4006381333932", "123", "", "40063813339311", "abc"]) expect(barcodeSound(wrong)).toBe(false);
  });

  it("is drawn of 95 modules between its guards", () => {
    expect(ean13("4006381333931")).toBe(
      "10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101",
    );
    expect(ean13("4006381333932")).toBeNull();
    expect(ean13("96385074")).toBeNull();
  });
});
