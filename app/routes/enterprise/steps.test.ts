import { expect, it } from "vitest";
import { questions } from "../../../prisma/seed/data/checklist-items.ts";
import { placesOf, stepAfter, stepIn } from "./steps.ts";

it("the six screens follow each other, and the last leads back to the product", () => {
  expect(stepIn("foto")).toBe("foto");
  expect(stepIn("lima")).toBeNull();
  expect(stepAfter("foto")).toBe("produk");
  expect(stepAfter("kirim")).toBe("label");
  expect(stepAfter("label")).toBeNull();
});

const asked = Object.entries(questions).filter(([, { fields }]) => fields.length > 0);

it.each(asked)("what curators ask about %s can be changed on one of them", (_, { fields }) => {
  expect(placesOf(fields)).not.toEqual([]);
});

it("what rests on several screens leads to each of them once, and what no field holds to none", () => {
  expect(placesOf(["packaging", "photos"]).map(({ step }) => step)).toEqual(["kirim", "foto"]);
  expect(placesOf(["compositionId", "attributes", "net"]).map(({ step }) => step)).toEqual(["produk", "harga"]);
  expect(placesOf([])).toEqual([]);
});
