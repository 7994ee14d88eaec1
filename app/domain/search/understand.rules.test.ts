import { describe, expect, it } from "vitest";
import { rootsOf, saysNothing, synonymTable, tsqueryOf, understand } from "./understand.rules.ts";

const waysFor = (typed: string, place = 0) => understand(typed).wishes[place]?.ways ?? [];

describe("what a shopper means", () => {
  it("takes every word as a wish", () => {
    expect(understand("sirup pala halal ternate").wishes.map((wish) => wish.asked)).toEqual([
      "sirup",
      "pala",
      "halal",
      "ternate",
    ]);
  });

  it("takes a phrase with a name of its own whole", () => {
    expect(waysFor("ikan asap")).toContain("fufu");
    expect(waysFor("minyak kelapa murni")).toContain("vco");
    expect(understand("minyak kelapa murni").wishes).toHaveLength(1);
  });

  it.each([
    ["nutmeg", "pala"],
    ["pala", "nutmeg"],
    ["bagiak", "bagea"],
    ["coklat", "cokelat"],
    ["chips", "keripik"],
    ["honey", "madu"],
  ])("%s also finds %s", (asked, found) => {
    expect(waysFor(asked)).toContain(found);
  });

  it("goes from the special to the general and never back", () => {
    expect(waysFor("batik")).toContain("kain");
    expect(waysFor("kain")).not.toContain("batik");
    expect(waysFor("bacan")).not.toContain("batu bacan");
    expect(waysFor("cabai")).not.toContain("lombok");
  });

  it("hears the money and leaves the rest", () => {
    const { wishes, max } = understand("kopi rempah <50rb");
    expect(max).toBe(50_000);
    expect(wishes.map((wish) => wish.asked)).toEqual(["kopi rempah"]);
  });

  it("passes over words that say nothing", () => {
    expect(understand("sirup dari pala yang asli").wishes.map((wish) => wish.asked)).toEqual(["sirup", "pala", "asli"]);
  });

  it.each(["", "   ", "& | !", "' \\ :*", "<>(){}", "💥"])("has nothing to look for in %j", (typed) => {
    expect(understand(typed).wishes).toEqual([]);
    expect(tsqueryOf(understand(typed).wishes)).toBe("");
  });

  it.each(["a' | b", "pala:*A & !kopi", "x\\y", "((((", "pala <-> fuli", `${"a".repeat(500)} b`])(
    "makes no operator of what was typed: %j",
    (typed) => {
      expect(tsqueryOf(understand(typed).wishes)).toMatch(/^[a-z0-9 |&()<>:*-]*$/);
    },
  );

  it("lets only the last word be unfinished", () => {
    expect(tsqueryOf(understand("gelang moro").wishes)).toBe("((gelang) | (bracelet) | (bangle)) & (moro:*)");
  });
});

describe("for an engine that knows our synonyms", () => {
  it.each([
    ["manisan pala", "manis pala"],
    ["chips", "chip"],
    ["pengasapan ikan", "asap ikan"],
    ["oleh2 tidore", "oleh tidore"],
    ["ikan asap", "ikan asap"],
    ["kenrai panggang", "kenrai panggang"],
  ])("%j is asked as %j", (typed, asked) => {
    expect(rootsOf(understand(typed).wishes)).toBe(asked);
  });

  it("the special leads to the general and never back", () => {
    const table = synonymTable();
    expect(table.pala).toContain("nutmeg");
    expect(table.nutmeg).toContain("pala");
    expect(table.batik).toEqual(["kain"]);
    expect(table.kain).not.toContain("batik");
  });
});

it("hears nothing in signs, and something in a price or in silence", () => {
  expect(saysNothing("!!!", understand("!!!"))).toBe(true);
  expect(saysNothing("<50rb", understand("<50rb"))).toBe(false);
  expect(saysNothing("", understand(""))).toBe(false);
});
