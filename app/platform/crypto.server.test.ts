import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type DataKey, headOf, keyIdOf, lookupOf, openText, SealBroken, sealText } from "./crypto.server.ts";

const key = (id: string): DataKey => ({ id, bytes: randomBytes(32) });
const [first, second] = [key("k1"), key("k2")];
const about = "enterprise.nik:0193a2c0";
const nik = "8271010101900001";

describe("a sealed field", () => {
  it("opens for its key and its field, and shows nothing of the text", () => {
    const sealed = sealText([first], nik, about);
    expect(openText([first], sealed, about)).toBe(nik);
    expect(Buffer.from(sealed).includes(nik)).toBe(false);
    expect(openText([first], sealText([first], "Hj. Nurhayati “Éka”", about), about)).toBe("Hj. Nurhayati “Éka”");
    expect(openText([first], sealText([first], "", about), about)).toBe("");
  });

  it("looks different each time, so equal fields do not show themselves", () => {
    expect(sealText([first], nik, about)).not.toEqual(sealText([first], nik, about));
  });

  it("does not open in another row or column", () => {
    const sealed = sealText([first], nik, about);
    expect(() => openText([first], sealed, "enterprise.nik:0193ffff")).toThrow(SealBroken);
    expect(() => openText([first], sealed, "enterprise.npwp:0193a2c0")).toThrow(SealBroken);
  });

  it("does not open when any one byte was changed or cut off", () => {
    const sealed = sealText([first], nik, about);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => openText([first], changed, about), `byte ${at}`).toThrow(SealBroken);
      expect(() => openText([first], sealed.slice(0, at), about), `cut at ${at}`).toThrow(SealBroken);
    }
  });

  it("does not open under another key of the same name, nor without its key", () => {
    const sealed = sealText([first], nik, about);
    expect(() => openText([key("k1")], sealed, about)).toThrow(SealBroken);
    expect(() => openText([second], sealed, about)).toThrow(/no key named k1/);
    expect(() => openText([first], randomBytes(40), about)).toThrow(SealBroken);
  });

  it("is sealed by the newest key and opened by any that is still listed", () => {
    const old = sealText([first], nik, about);
    const young = sealText([second, first], nik, about);
    expect([keyIdOf(old), keyIdOf(young)]).toEqual(["k1", "k2"]);
    expect(openText([second, first], old, about)).toBe(nik);
    expect(openText([second], young, about)).toBe(nik);
    expect(Buffer.from(young).subarray(0, headOf("k2").length)).toEqual(headOf("k2"));
  });
});

it("a lookup finds the same value of the same kind, and only with the key", () => {
  const [mine, other] = [randomBytes(32), randomBytes(32)];
  expect(lookupOf(mine, "nik", nik)).toEqual(lookupOf(mine, "nik", nik));
  expect(lookupOf(mine, "nik", nik)).not.toEqual(lookupOf(mine, "npwp", nik));
  expect(lookupOf(mine, "nik", nik)).not.toEqual(lookupOf(other, "nik", nik));
});
