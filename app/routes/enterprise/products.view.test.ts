import { expect, it } from "vitest";
import { askedOf, hrefOf } from "./products.view.ts";

const filters = ["live", "held"] as const;
const asked = (query: string) => askedOf(new URLSearchParams(query), filters);

it("an address that asks nothing sensible asks for everything", () => {
  expect(asked("sesudah=x&hanya=apa&q=%20%20")).toEqual({ after: undefined, text: undefined, only: undefined });
  expect(asked(`q=a%00b`)).toMatchObject({ text: "ab" });
});

it("the way to the next page keeps what was searched and filtered", () => {
  expect(hrefOf({ text: "sirup pala", only: "held" })).toBe("/lapak/produk?q=sirup+pala&hanya=held");
  expect(asked("q=sirup+pala&hanya=held")).toMatchObject({ text: "sirup pala", only: "held" });
  expect(hrefOf({ text: "", only: null })).toBe("/lapak/produk");
});
