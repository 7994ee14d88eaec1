import { describe, expect, it } from "vitest";
import { askedIn, problemsIn, questionAddress } from "./question.rules.ts";

const params = (query: string) => new URLSearchParams(query);
const asked = (query: string) => askedIn(params(query), "id");

describe("the address of a list", () => {
  it("says everything that can be asked", () => {
    const query =
      "q=sirup&kategori=minuman&kategori=kopi-teh&asal=82.71&usaha=dapur-pala&mutu=A&mutu=B&izin=halal&izin=bpom&harga=25-50&harga=250&min=10000&maks=50000&stok=1&urut=termurah&sesudah=abc";
    expect(asked(query)).toEqual({
      language: "id",
      text: "sirup",
      categories: ["minuman", "kopi-teh"],
      origins: ["82.71"],
      enterprises: ["dapur-pala"],
      grades: ["A", "B"],
      licences: ["halal", "bpomFood"],
      bands: ["25-50", "250"],
      min: 10_000,
      max: 50_000,
      inStock: true,
      sort: "termurah",
      after: "abc",
    });
    expect(problemsIn(params(query))).toEqual([]);
  });

  it("is written back as it was read, but for the page", () => {
    const query = "q=sirup+pala&kategori=minuman&asal=82.71&izin=bpom&harga=0-25&min=10000&stok=1&urut=termahal";
    expect(questionAddress("/produk", asked(query))).toBe(`/produk?${query}`);
    expect(questionAddress("/produk", asked(`${query}&sesudah=abc`))).toBe(`/produk?${query}`);
  });

  it("is bare when nothing is asked, and keeps English", () => {
    expect(questionAddress("/produk", asked(""))).toBe("/produk");
    expect(questionAddress("/produk", askedIn(params(""), "en"))).toBe("/produk?lang=en");
  });

  it("reads prices as people write them", () => {
    expect(asked("min=Rp+25.000&maks=50.000")).toMatchObject({ min: 25_000, max: 50_000 });
  });

  it.each([
    ["min=-5", ["min"]],
    ["maks=banyak", ["maks"]],
    ["min=50000&maks=1000", ["maks"]],
    ["urut=acak", ["urut"]],
    ["mutu=Z&mutu=A", ["mutu"]],
    ["izin=sim", ["izin"]],
    ["asal=Ternate", ["asal"]],
    ["kategori=../../etc", ["kategori"]],
    ["usaha=%00", ["usaha"]],
    ["q=a%00b", ["q"]],
    [`q=${"a".repeat(500)}`, ["q"]],
    [`sesudah=${"a".repeat(500)}`, ["sesudah"]],
    ["stok=tidak", ["stok"]],
  ])("leaves out what means nothing in %s, and says so", (query, names) => {
    expect(problemsIn(params(query))).toEqual(names);
    expect(() => asked(query)).not.toThrow();
  });

  it("passes over fields that were sent empty", () => {
    expect(problemsIn(params("q=&min=&maks=&urut=&kategori="))).toEqual([]);
    expect(questionAddress("/produk", asked("q=&min=&maks=&urut=&kategori="))).toBe("/produk");
  });
});
