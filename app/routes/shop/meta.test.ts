import { describe, expect, it } from "vitest";
import { shopMeta } from "./meta.ts";

const page = { title: "Kopi", origin: "https://mart.example", path: "/produk?kategori=kopi-teh", english: false };
const links = (of: ReturnType<typeof shopMeta>) =>
  Object.fromEntries(
    of.flatMap((one) =>
      "tagName" in one && "href" in one ? [[String("hrefLang" in one ? one.hrefLang : one.rel), String(one.href)]] : [],
    ),
  );

describe("the head of a page", () => {
  it("names its own address, the other language, and what to show where neither is spoken", () => {
    const [indonesian, english] = [`${page.origin}${page.path}`, `${page.origin}${page.path}&lang=en`];
    const alternates = { id: indonesian, en: english, "x-default": indonesian };
    expect(links(shopMeta(page))).toEqual({ canonical: indonesian, ...alternates });
    expect(links(shopMeta({ ...page, english: true }))).toEqual({ canonical: english, ...alternates });
  });

  it("has a picture of the size that is promised, in whole addresses", () => {
    const meta = shopMeta({ ...page, image: "/kartu/kopi/1.jpg", kind: "product" });
    expect(meta).toContainEqual({ property: "og:image", content: "https://mart.example/kartu/kopi/1.jpg" });
    expect(meta).toContainEqual({ property: "og:type", content: "product" });
    expect(meta).toContainEqual({ name: "twitter:card", content: "summary_large_image" });
  });

  it("keeps filtered and personal pages out of search engines", () => {
    expect(shopMeta({ ...page, hidden: true })).toContainEqual({ name: "robots", content: "noindex" });
    expect(shopMeta(page)).not.toContainEqual({ name: "robots", content: "noindex" });
  });
});
