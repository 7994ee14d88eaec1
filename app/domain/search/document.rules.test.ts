import { describe, expect, it } from "vitest";
import { documentOf, originOf, type Source } from "./document.rules.ts";

const sirup: Source = {
  productId: "0193a2c0-0000-7000-8000-000000000001",
  revision: 7n,
  slug: "sirup-pala",
  live: true,
  held: false,
  onHoliday: false,
  sample: true,
  liveSince: new Date("2026-10-12T00:00:00Z"),
  name: { id: "Sirup Pala", en: "" },
  story: { id: "Dimasak pelan.", en: "" },
  composition: { id: "daging buah pala, gula", en: "" },
  attributes: "",
  allergens: [],
  shelfLifeDays: 365,
  category: { code: "minuman", name: { id: "Minuman", en: "Drinks" }, perishable: false },
  parent: null,
  enterprise: { id: "0193a2c0-0000-7000-8000-000000000002", slug: "dapur-pala", name: "Dapur Pala" },
  origin: { place: "Foramadiahi", regency: "Kota Ternate", regencyCode: "82.71", island: "Ternate" },
  variants: [
    { name: "250 ml", sku: "SP-250", price: 34_000n, net: "250 ml", available: 0 },
    { name: "600 ml", sku: "SP-600", price: 65_000n, net: "600 ml", available: 3 },
  ],
  grade: "A",
  licences: ["halal", "pirt"],
  photo: null,
  sold: 4,
};

describe("a product as it is found", () => {
  it("shows its lowest price and that there are others", () => {
    expect(documentOf(sirup, "id")).toMatchObject({ priceMin: 34_000n, priceMax: 65_000n, inStock: true });
    expect(documentOf(sirup, "id").card).toMatchObject({
      price: 34_000,
      several: true,
      origin: "Foramadiahi, Ternate",
    });
  });

  it("falls back to Indonesian where English was not written", () => {
    expect(documentOf(sirup, "en").name).toBe("Sirup Pala");
  });

  it("is hidden when held, archived or without anything to buy", () => {
    expect(documentOf({ ...sirup, held: true }, "id").visible).toBe(false);
    expect(documentOf({ ...sirup, live: false }, "id").visible).toBe(false);
    expect(documentOf({ ...sirup, variants: [] }, "id").visible).toBe(false);
  });

  it("is not in stock while its maker is on holiday", () => {
    expect(documentOf({ ...sirup, onHoliday: true }, "id")).toMatchObject({ visible: true, inStock: false });
  });

  it("is found by its kind, its licences and where it comes from", () => {
    expect(documentOf(sirup, "id").texts[1]).toMatch(/beverage.*Kota Ternate.*halal/);
  });
});

it.each([
  ["Foramadiahi", "Kota Ternate", "Foramadiahi, Ternate"],
  ["Kota Ternate", "Kota Ternate", "Ternate"],
  ["Kecamatan Weda", "Kabupaten Halmahera Tengah", "Weda, Halmahera Tengah"],
  ["", "Kota Tidore Kepulauan", "Tidore"],
])("%s in %s is shown as %s", (place, regency, shown) => {
  expect(originOf({ place, regency, regencyCode: "82.71", island: null })).toBe(shown);
});
