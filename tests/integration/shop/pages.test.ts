import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openHold } from "#app/domain/catalog/catalog.server.ts";
import { indexProducts, reindex } from "#app/domain/search/search.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { keepRows } from "#app/platform/http/pages/rows.server.ts";
import { loader as feed } from "#app/routes/machines/feed.ts";
import { loader as share } from "#app/routes/machines/share.ts";
import { loader as sitemap } from "#app/routes/machines/sitemap.ts";
import { loader as sitemapPart } from "#app/routes/machines/sitemap-part.ts";
import { loader as categoryPage } from "#app/routes/shop/category.tsx";
import { loader as home } from "#app/routes/shop/home.tsx";
import { listView } from "#app/routes/shop/list.server.ts";
import { loader as mapPage } from "#app/routes/shop/map.tsx";
import { loader as originPage } from "#app/routes/shop/origin.tsx";
import { loader as productPage } from "#app/routes/shop/product.tsx";
import { type Cast, cast, product as made, today } from "../../cast/index.ts";

let c: Cast;
beforeAll(async () => {
  clock.freeze(today);
  c = await cast();
  await reindex();
}, 60_000);
afterAll(() => clock.thaw());

const asked = (path: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://127.0.0.1${path}`),
  params,
  context: { nonce: "" },
});
const product = (query = "") => productPage(asked(`/produk/${c.coffee.slug}${query}`, { slug: c.coffee.slug }));
const statusOf = (page: Promise<unknown>) =>
  page.then(
    () => 200,
    (reply: unknown) => (reply instanceof Response ? reply.status : reply),
  );

describe("the page of a product", () => {
  it("names each size's stock, and what one of them costs to send where it was asked for", async () => {
    const { variants, delivery } = await product("?ke=Z5");
    expect(variants.map(({ stock }) => stock)).toEqual(variants.map(({ name }) => expect.stringContaining(name)));
    expect(delivery?.asked).toMatchObject({ value: "Z5", place: "Jawa dan Bali" });
    expect(delivery?.asked?.words).toMatch(/^Rp\u00a0[\d.]+, \d+–\d+ hari$/);
    expect((await product("?ke=%00")).delivery?.asked).toBeNull();
  });

  it("is shown in English without a remark where the maker wrote it", async () => {
    expect(await product("?lang=en")).toMatchObject({ untranslated: false, name: expect.stringContaining("(en)") });
  });

  it("is shown in English as the maker wrote it, and says so, where there is no English", async () => {
    const goods = await made(c.owner, c.kitchen, { name: "Kopi Tanpa Terjemahan", english: false });
    await indexProducts([goods.productId]);
    const page = await productPage(asked(`/produk/${goods.slug}?lang=en`, { slug: goods.slug }));
    expect(page).toMatchObject({ untranslated: true, name: "Kopi Tanpa Terjemahan", language: "en" });
    expect(page.story).toContain("pulau rempah");
    expect(page.facts.find(({ key }) => key === "composition")?.value).toContain("Biji kopi");
  });

  it("says what is in it, how long it keeps and where, and what a hundred grams cost", async () => {
    const { facts, variants, whatsapp, maker } = await product();
    const said = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({ composition: expect.stringContaining("Biji kopi"), shelf: "12 bulan" });
    expect(said["allergens"]).not.toBe("");
    expect(said["storage"]).not.toBe("");
    expect(variants.map(({ per }) => per)).toEqual([
      expect.stringMatching(/^Rp\u00a037\.500 per 100 g$/),
      expect.stringMatching(/^Rp\u00a033\.929 per 100 g$/),
    ]);
    expect(whatsapp).toMatch(/^62\d+$/);
    expect(maker?.name).toContain("Dapur Rempah");
  });

  it("is told to search engines as a thing with its first size on offer, and by the way to it", async () => {
    const { json, variants, origin } = await product();
    const [thing, way] = json;
    expect(thing).toMatchObject({
      "@type": "Product",
      sku: variants[0]?.sku,
      offers: {
        "@type": "Offer",
        sku: variants[0]?.sku,
        price: variants[0]?.price,
        priceCurrency: "IDR",
        availability: "https://schema.org/InStock",
      },
    });
    expect(way).toMatchObject({ "@type": "BreadcrumbList" });
    expect(JSON.stringify(way)).toContain(`${origin}/produk/${c.coffee.slug}`);
  });

  it("has a picture for shared links, whose older names lead to the present one", async () => {
    const { share: address } = await product();
    const file = address.split("/").at(-1) ?? "";
    const at = (name: string) => share(asked(address, { slug: c.coffee.slug, file: name }));
    const reply = await at(file);
    expect(reply.headers.get("Content-Type")).toBe("image/jpeg");
    expect(reply.headers.get("Cache-Control")).toContain("immutable");
    expect(Buffer.from(await reply.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(await statusOf(at("0123.jpg"))).toBe(302);
    expect(await statusOf(share(asked("/kartu/x", { slug: "tidak-ada", file })))).toBe(404);
  });

  it("cannot be bought while it is held", async () => {
    await inTransaction((tx) =>
      openHold(tx, c.admin, { productId: c.coffee.productId, kind: "quality", reason: null, now: today }),
    );
    const { sellable, json } = await product();
    expect(sellable).toBe(false);
    expect(json[0]).toMatchObject({ offers: { availability: "https://schema.org/OutOfStock" } });
    await db.hold.updateMany({ where: { productId: c.coffee.productId }, data: { until: today } });
  });
});

describe("categories and places have pages of their own", () => {
  it("with their goods, and where to look closer", async () => {
    const kind = await categoryPage(asked("/kategori/kopi-teh", { code: "kopi-teh" }));
    expect(kind.shelf.cards.map(({ href }) => href)).toContain(`/produk/${c.coffee.slug}`);
    expect(kind.places).toContainEqual({
      label: "Kota Ternate",
      count: expect.any(Number),
      href: "/asal/kota-ternate",
    });
    const place = await originPage(asked("/asal/kota-ternate", { slug: "kota-ternate" }));
    expect(place.shelf.total).toBe(kind.places.find(({ href }) => href === "/asal/kota-ternate")?.count);
    expect(place.words).toBe("Wilayahnya terbagi atas 1 kecamatan dan 1 desa atau kelurahan.");
  });

  it.each(["tidak-ada", "%00", "a".repeat(200)])("not for %s", async (word) => {
    expect(await statusOf(categoryPage(asked("/kategori/x", { code: word })))).toBe(404);
    expect(await statusOf(originPage(asked("/asal/x", { slug: word })))).toBe(404);
  });

  it("which search engines are shown instead of the list of one category or place", async () => {
    const canonical = async (query: string) => (await listView(new URLSearchParams(query), "id")).canonical;
    expect(await canonical("kategori=kopi-teh")).toBe("/kategori/kopi-teh");
    expect(await canonical("asal=82.71&urut=termurah")).toBe("/asal/kota-ternate");
    expect(await canonical("asal=82.71&kategori=kopi-teh")).toBe("/produk?kategori=kopi-teh&asal=82.71");
    expect(await canonical("asal=11.01")).toBe("/produk?asal=11.01");
  });

  it("and lie on the map with how many goods come from there", async () => {
    const { places } = await mapPage(asked("/peta"));
    expect(places).toHaveLength(10);
    expect(places.find(({ code }) => code === "82.71")?.count).toBeGreaterThan(0);
  });
});

it("the map of the site and the feed name goods, makers, kinds and places, in both languages", async () => {
  const index = await (await sitemap()).text();
  const files = [...index.matchAll(/<loc>[^<]*\/sitemap\/([^<]+)<\/loc>/g)].map(([, file = ""]) => file);
  expect(files).toEqual(["halaman-1.xml", "usaha-1.xml", "produk-1.xml"]);
  const partAt = (file: string) => sitemapPart(asked(`/sitemap/${file}`, { file }));
  const parts = await Promise.all(files.map(async (file) => (await partAt(file)).text()));
  const map = parts.join("");
  for (const path of [
    `/produk/${c.coffee.slug}`,
    `/usaha/${c.kitchen.slug}`,
    "/kategori/kopi-teh",
    "/asal/kota-ternate",
    "/peta",
  ]) {
    expect(map).toMatch(new RegExp(`<loc>[^<]*${path}</loc>.*hreflang="en" href="[^"]*${path}\\?lang=en"`));
    expect(map).toMatch(new RegExp(`<loc>[^<]*${path}\\?lang=en</loc>`));
  }
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const file of ["produk-2.xml", "usaha-99999.xml", "lapak-1.xml"]) expect(await statusOf(partAt(file))).toBe(404);
  const news = await (await feed(asked("/rss.xml?lang=en"))).text();
  expect(news).toContain(`/produk/${c.coffee.slug}?lang=en</link>`);
  expect(news).toContain("<language>en</language>");
});

it("a list says that it shows what fits nearly all words only where it shows something", async () => {
  const shown = async (typed: string) => await listView(new URLSearchParams({ q: typed }), "id");
  expect(await shown("kopi rempah bandung")).toMatchObject({ leftOut: ["bandung"], loosened: false });
  const nothing = await shown("sirup pala halal");
  expect([nothing.total, nothing.loosened]).toEqual([0, false]);
});

describe("a page asks the database a few times only", () => {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  const kept = keepRows(() => true);
  afterAll(() => {
    kept.end();
    spy.mockRestore();
  });

  it.each([
    ["a product", 8, () => product()],
    ["the list", 6, () => listView(new URLSearchParams("kategori=kopi-teh"), "id")],
    ["the list of a slip of the pen", 6, () => listView(new URLSearchParams("q=kopii"), "id")],
    ["the list that nothing fits", 6, () => listView(new URLSearchParams("q=kopi&kategori=wastra&mutu=A"), "id")],
    ["the list for a word nobody knows", 6, () => listView(new URLSearchParams("q=xylofoon"), "id")],
    ["a category", 6, () => categoryPage(asked("/kategori/kopi-teh", { code: "kopi-teh" }))],
    ["a place", 6, () => originPage(asked("/asal/kota-ternate", { slug: "kota-ternate" }))],
    ["home", 8, () => home(asked("/"))],
  ] as const)("%s: at most %i times", async (_page, most, draw) => {
    await draw();
    spy.mockClear();
    await draw();
    expect(spy.mock.calls.length).toBeLessThanOrEqual(most);
    expect(spy.mock.calls.length).toBeGreaterThan(0);
  });
});
