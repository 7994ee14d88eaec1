import { describe, expect, it } from "vitest";
import { changedKeys, type Laid, restsOn } from "./touched.rules.ts";

const variant = {
  variantId: "v1",
  name: "350 ml",
  net: "350 ml",
  packaging: "glass",
  price: 45_000,
  label: { productionCode: "A1" },
  licenceIds: ["l1", "l2"],
};
const version: Laid = {
  fields: [
    { key: "nameId", value: "Sirup Pala" },
    { key: "attributes.material", value: "pala" },
  ],
  photos: [{ photoId: "p1" }],
  variants: [variant],
  categoryCode: "sirup",
};

describe("what changed between two versions", () => {
  it.each([
    ["nothing", version, []],
    [
      "a field",
      {
        ...version,
        fields: [
          { key: "nameId", value: "Sirup" },
          { key: "attributes.material", value: "pala" },
        ],
      },
      ["nameId"],
    ],
    ["a field that went", { ...version, fields: [{ key: "nameId", value: "Sirup Pala" }] }, ["attributes.material"]],
    ["the order of licences does not count", { ...version, variants: [{ ...variant, licenceIds: ["l2", "l1"] }] }, []],
    ["a licence", { ...version, variants: [{ ...variant, licenceIds: ["l3"] }] }, ["licences"]],
    ["a price", { ...version, variants: [{ ...variant, price: 50_000 }] }, ["price"]],
    ["a label", { ...version, variants: [{ ...variant, label: {} }] }, ["label"]],
    [
      "a second pack",
      { ...version, variants: [variant, { ...variant, variantId: "v2" }] },
      ["label", "licences", "net", "packaging", "price", "variantName"],
    ],
  ] as const)("%s", (_case, after, keys) => expect([...changedKeys(version, after)].sort()).toEqual(keys));
});

it("an item rests on its fields, and on every attribute where it says so", () => {
  expect(restsOn(["attributes"], new Set(["attributes.material"]))).toBe(true);
  expect(restsOn(["label"], new Set(["price"]))).toBe(false);
  expect(restsOn([], new Set(["price"]))).toBe(false);
});
