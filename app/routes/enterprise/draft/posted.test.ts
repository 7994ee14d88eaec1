import { expect, it } from "vitest";
import { emptied } from "./posted.ts";

const posted = (...fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

it("lets go of what was typed at the removed pack, and of nothing else", () => {
  const form = posted(
    ["edition", "3"],
    ["variants[0].variantId", "a"],
    ["variants[0].price", "25.000"],
    ["variants[1].variantId", "b"],
    ["variants[1].price", "bukan harga"],
  );
  expect([...emptied(form, "b").entries()]).toEqual([
    ["edition", "3"],
    ["variants[0].variantId", "a"],
    ["variants[0].price", "25.000"],
    ["variants[1].variantId", "b"],
    ["variants[1].price", ""],
  ]);
});

it("a pack that is not in the form changes nothing", () => {
  const form = posted(["variants[0].variantId", "a"], ["variants[0].name", "100 g"]);
  expect([...emptied(form, "z").entries()]).toEqual([...form.entries()]);
});
