import { beforeAll, describe, expect, it } from "vitest";
import { bestOfKind, indexProducts, reindex } from "#app/domain/search/search.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, cast, product, today } from "../../cast/index.ts";

let c: Cast;
let teas: CastProduct[];
let mat: CastProduct;
const packs = (stock: number) => [{ name: "100 g", price: 20_000, stock, grams: 100 }];

beforeAll(async () => {
  c = await cast();
  teas = [];
  for (let n = 1; n <= 6; n++)
    teas.push(await product(c.owner, c.kitchen, { name: `Teh ${n}`, packs: packs(n === 6 ? 0 : 5) }));
  mat = await product(c.owner, c.kitchen, { name: "Tikar", category: "anyaman", packs: packs(5) });
  await reindex();
});

const beside = async (of: CastProduct, kind = "kopi-teh", language: "id" | "en" = "id") =>
  (await bestOfKind(kind, language)).filter(({ productId }) => productId !== of.productId).slice(0, 4);
const idsOf = (cards: readonly { productId: string }[]) => cards.map(({ productId }) => productId);
const first = () => {
  const [tea] = teas;
  if (!tea) throw new Error("there are six teas");
  return tea;
};

describe("others of a product's kind", () => {
  it("are four at most, of its kind, never itself and never sold out", async () => {
    const found = idsOf(await beside(first()));
    expect(found).toHaveLength(4);
    const may = [c.coffee, ...teas.slice(1, 5)].map(({ productId }) => productId);
    expect(may).toEqual(expect.arrayContaining(found));
  });

  it("are found from the kind above, too, and are in the order of the list", async () => {
    const found = await beside(mat, "minuman");
    const standing = await db.searchProduct.findMany({
      where: { productId: { in: idsOf(found) } },
      orderBy: [{ standing: "desc" }, { productId: "desc" }],
      select: { productId: true },
    });
    expect(idsOf(found)).toEqual(idsOf(standing));
    expect(found).toHaveLength(4);
  });

  it("speak the language of the page", async () => {
    const [card] = await beside(first(), "kopi-teh", "en");
    expect(card?.name).toContain("(en)");
  });

  it("are none where there is nothing else of the kind, or no such kind", async () => {
    expect(await beside(mat, "anyaman")).toEqual([]);
    expect(await beside(first(), "tidak-ada")).toEqual([]);
  });

  it("leave out what is held", async () => {
    const shown = idsOf(await beside(mat, "kopi-teh"));
    const productId = shown[0] ?? "";
    await db.hold.create({
      data: { id: "0193a2c0-0000-7000-8000-00000000dddd", productId, kind: "quality", since: today },
    });
    await indexProducts([productId]);
    expect(idsOf(await beside(mat, "kopi-teh"))).not.toContain(productId);
  });
});
