import { describe, expect, it } from "vitest";
import { addressReader } from "./address.ts";

const addressOf = addressReader([
  { path: "/", asks: [] },
  { path: "/produk", asks: ["q", "mutu"] },
  { path: "/produk/:slug", asks: [] },
]);

describe("a kept page is known", () => {
  it.each([
    ["/", "/"],
    ["/produk/kopi-bacan", "/produk/kopi-bacan"],
    ["/produk?q=kopi+bacan&lang=en", "/produk?lang=en&q=kopi+bacan"],
    ["/produk?mutu=B&q=kopi&mutu=A", "/produk?mutu=B&mutu=A&q=kopi"],
    ["/produk?utm_source=wa&fbclid=x1&q=kopi", "/produk?q=kopi"],
    ["/?ref=teman", "/"],
  ])("%s as %s", (url, address) => expect(addressOf(url)).toBe(address));
});

describe("nothing is kept", () => {
  it.each([
    ["of pages nobody declared", "/keranjang"],
    ["of data requests", "/produk/kopi.data"],
    ["of a question nobody declared", "/produk?q=kopi&apa=1"],
    ["of the address form of an older Remix", "/produk?_data=routes"],
    ["of words that are no slug", "/produk/%00"],
    ["below a slug", "/produk/kopi/ulasan"],
    ["of an address without end", `/produk?q=${"a".repeat(1_000)}`],
  ])("%s", (_what, url) => expect(addressOf(url)).toBeNull());
});
