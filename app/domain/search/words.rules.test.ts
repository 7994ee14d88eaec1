import { describe, expect, it } from "vitest";
import { formsOf, indexed, indexedName, plain, stem, tellingOf, wordsOf } from "./words.rules.ts";

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
    ["setengah kilo", "500g"],
    ["1/2 kg", "500g"],
    ["seperempat liter", "250ml"],
    ["sekilo", "1000g"],
    ["500 grm", "500g"],
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
    const layers = indexed(["manisan", "pala", "kering"]).join(" ");
    expect(layers).toContain("manisan pala kering");
    expect(layers).toContain("manis pala kering");
  });

  it("marks where an Indonesian name begins, and lets no phrase run from it into the English one", () => {
    const [first = "", ...others] = indexedName([
      ["sirup", "pala"],
      ["nutmeg", "syrup"],
    ])
      .join(" ")
      .split(/ ?æ ?/);
    expect(first).toBe("ø sirup pala");
    expect(others.filter((layer) => layer.includes("pala") && layer.includes("nutmeg"))).toEqual([]);
    expect(others.filter((layer) => layer.startsWith("ø nutmeg"))).toEqual([]);
    expect(others).toContain("nutmeg syrup");
  });

  it("leaves out what is said to a shop rather than of a thing, unless nothing else was said", () => {
    expect(tellingOf(["jual", "sirup", "murah"])).toEqual(["sirup"]);
    expect(tellingOf(["produk", "murah"])).toEqual(["produk", "murah"]);
  });

  it("looks for an English plural in the singular too", () => {
    expect(formsOf("chips")).toContain("chip");
    expect(formsOf("anchovies")).toContain("anchovy");
    expect(formsOf("dishes")).toContain("dish");
    expect(formsOf("spices")).toContain("spice");
    expect(formsOf("boss")).toEqual(["boss"]);
  });
});
