import { expect, it } from "vitest";
import { entries, PAGES_A_PART, partFiles, partOf } from "./sitemap.parts.ts";

it("a hundred thousand goods and their makers are told in parts, each slice once", () => {
  const files = partFiles({ products: 100_001, makers: 12_000 });
  expect(files).toHaveLength(1 + 3 + 21);
  const slices = files.map((file) => partOf(file));
  expect(slices.filter((part) => part?.kind === "produk").map((part) => part?.from)).toEqual(
    Array.from({ length: 21 }, (_, at) => at * PAGES_A_PART),
  );
  expect(partFiles({ products: 0, makers: 0 })).toEqual(["halaman-1.xml"]);
});

it("a part keeps to what search engines read: fifty thousand addresses, fifty megabytes", () => {
  const longest = { path: `/produk/${"a".repeat(160)}`, changedAt: new Date(0) };
  const page = entries(longest, `https://${"m".repeat(100)}.example`);
  expect(page.match(/<loc>/g)).toHaveLength(2);
  expect(2 * PAGES_A_PART).toBeLessThanOrEqual(50_000);
  expect(page.length * PAGES_A_PART).toBeLessThan(15_000_000);
});

it("each language is an address of its own and names the other", () => {
  const [id, en] = entries({ path: "/peta" }, "https://mart.example").split("\n");
  expect(id).toContain("<loc>https://mart.example/peta</loc>");
  expect(en).toContain("<loc>https://mart.example/peta?lang=en</loc>");
  for (const entry of [id, en]) {
    expect(entry).toContain('hreflang="id" href="https://mart.example/peta"');
    expect(entry).toContain('hreflang="en" href="https://mart.example/peta?lang=en"');
    expect(entry).toContain('hreflang="x-default" href="https://mart.example/peta"');
  }
});

it.each(["produk.xml", "produk-0.xml", "produk-01.xml", "lapak-1.xml", "produk-1", "produk-999999.xml", "../x", ""])(
  "%s is no part",
  (file) => expect(partOf(file)).toBeNull(),
);
