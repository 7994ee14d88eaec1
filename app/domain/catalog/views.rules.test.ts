import { expect, it } from "vitest";
import { isOpened, productIn } from "./views.rules.ts";

const phone = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36";

it("the page of a product is told by its address, whatever else is asked of it", () => {
  expect(productIn("/produk/sirup-pala")).toBe("sirup-pala");
  expect(productIn("/produk/sirup-pala?ke=82.71")).toBe("sirup-pala");
  for (const other of ["/produk", "/produk/sirup-pala/ulasan", "/produk/../x", "/usaha/dapur", "/produk/"]) {
    expect(productIn(other)).toBeNull();
  }
});

it("only who opens a page counts: no program, no browser that fetches ahead, nobody without a name", () => {
  expect(isOpened({ "user-agent": phone })).toBe(true);
  expect(isOpened({})).toBe(false);
  for (const program of [
    "Googlebot/2.1",
    "curl/8.0",
    "facebookexternalhit/1.1",
    "WhatsApp/2.23",
    "python-requests/2",
  ]) {
    expect(isOpened({ "user-agent": program })).toBe(false);
  }
  expect(isOpened({ "user-agent": phone, "sec-purpose": "prefetch;prerender" })).toBe(false);
});
