import { describe, expect, it } from "vitest";
import { formsOf, indexed, plain, stem, wordsOf } from "./words.rules.ts";

describe("words", () => {
  it.each([
    ["manisan", "manis"],
    ["kemasan", "kemas"],
    ["pengasapan", "asap"],
    ["dikeringkan", "kering"],
    ["anyaman", "anyam"],
    ["minuman", "minum"],
  ])("%s has the root %s", (word, root) => {
    expect(stem(word)).toBe(root);
  });

  it.each(["maluku", "kenari", "ternate", "halmahera", "bagea", "guraka", "fufu", "250g"])("%s stays whole", (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each(["250gr", "250 g", "250 gram", "0,25 kg", "0.25kg"])("the weight %s is one and the same word", (text) => {
    expect(wordsOf(text)).toEqual(["250g"]);
  });

  it.each([
    ["1 L", "1000ml"],
    ["1,5 liter", "1500ml"],
    ["2 m", "200cm"],
    ["2 ons", "200g"],
  ])("%s is %s", (text, word) => {
    expect(wordsOf(text)).toEqual([word]);
  });

  it.each(["oleh-oleh", "oleh oleh", "oleh2", "Oleh–oleh"])("%s is said once", (text) => {
    expect(wordsOf(text)).toEqual(["oleh"]);
  });

  it("reads through capitals, accents and signs", () => {
    expect(wordsOf("Kopi “Dabé” (bubuk + rempah)")).toEqual(["kopi", "dabe", "bubuk", "rempah"]);
    expect(plain("  Café   Tidore’s ")).toBe("cafe tidore's");
  });

  it("keeps a word as written beside its root, so that phrases hold in both", () => {
    expect(indexed("Manisan Pala Kering")).toContain("manisan pala kering");
    expect(indexed("Manisan Pala Kering")).toContain("manis pala kering");
  });

  it("looks for an English plural in the singular too", () => {
    expect(formsOf("chips")).toContain("chip");
    expect(formsOf("boss")).toEqual(["boss"]);
  });
});
