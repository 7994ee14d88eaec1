import { expect, it } from "vitest";
import { slugOf } from "./slug.rules.ts";

it.each([
  ["Kopi Rempah 100 g!", "kopi-rempah-100-g"],
  ["  Kué Bagéa  ", "kue-bagea"],
  ["!!!", "produk"],
  ["a".repeat(200), "a".repeat(60)],
])("spells %j as %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
