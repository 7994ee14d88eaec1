import { expect, it } from "vitest";
import { questions } from "../../../prisma/seed/data/checklist-items.ts";
import { placeOf, stepAfter, stepIn } from "./steps.ts";

it("the five screens follow each other, and the last leads back to the product", () => {
  expect(stepIn("foto")).toBe("foto");
  expect(stepIn("lima")).toBeNull();
  expect(stepAfter("foto")).toBe("produk");
  expect(stepAfter("kirim")).toBeNull();
});

const asked = Object.entries(questions).filter(([, { fields }]) => fields.length > 0);

it.each(asked)("what curators ask about %s can be changed on one of them", (_, { fields }) => {
  expect(placeOf(fields)).not.toBeNull();
});

it("what no field holds leads nowhere", () => {
  expect(placeOf([])).toBeNull();
});
