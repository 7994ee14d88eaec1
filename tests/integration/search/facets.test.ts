import { beforeAll, describe, expect, it } from "vitest";
import { reindex, searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import { type Cast, cast, product } from "../../cast/index.ts";

let c: Cast;
const packs = (price: number, stock = 5) => [{ name: "100 g", price, stock, grams: 100 }];
const find = (query: string) => searchGoods(askedIn(new URLSearchParams(query), "id"));
const counted = (rows: readonly { value: string; n: number }[]) => new Map(rows.map(({ value, n }) => [value, n]));

beforeAll(async () => {
  c = await cast();
  for (let n = 1; n <= 20; n++) {
    const [owner, kitchen] = n % 3 === 0 ? [c.otherOwner, c.otherKitchen] : [c.owner, c.kitchen];
    const category = n % 2 === 0 ? "anyaman" : "kopi-teh";
    await product(owner, kitchen, { name: `Barang ${n}`, category, packs: packs(10_000 * n, n % 5 === 0 ? 0 : 3) });
  }
  await reindex();
}, 60_000);

describe("counts beside the choices", () => {
  it("stay true when a second value of the same list is chosen", async () => {
    const one = await find("kategori=anyaman");
    const two = await find("kategori=anyaman&kategori=kopi-teh");
    expect(one.facets.categories.get("kopi-teh")).toBe(two.facets.categories.get("kopi-teh"));
    expect(two.total).toBe((one.facets.categories.get("anyaman") ?? 0) + (one.facets.categories.get("kopi-teh") ?? 0));
  });

  it("equal plain counting, each list without its own choice", async () => {
    const { facets, total } = await find("kategori=anyaman&asal=82.71&min=30000&stok=1");
    const goods = (condition: Prisma.Sql) => Prisma.sql`
      search_product p JOIN search_label c ON c.id = p.category JOIN search_label r ON r.id = p.region
      WHERE p.visible AND p.price_max >= 30000 AND p.in_stock AND ${condition}`;
    const [anyaman, ternate] = [Prisma.sql`c.value = 'anyaman'`, Prisma.sql`r.value = '82.71'`];
    const byOrigin = await db.$queryRaw<{ value: string; n: number }[]>`
      SELECT r.value, count(*)::int AS n FROM ${goods(anyaman)} GROUP BY 1`;
    const byCategory = await db.$queryRaw<{ value: string; n: number }[]>`
      SELECT c.value, count(*)::int AS n FROM ${goods(ternate)} GROUP BY 1`;
    const [stock] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM ${goods(Prisma.sql`${anyaman} AND ${ternate}`)}`;
    expect(facets.origins).toEqual(counted(byOrigin));
    expect([...facets.categories].filter(([code]) => code === "anyaman" || code === "kopi-teh").sort()).toEqual(
      [...counted(byCategory)].sort(),
    );
    expect(facets.inStock).toBe(stock?.n);
    expect(total).toBe(stock?.n);
  });

  it("count every product once under its kind and once under the kind above", async () => {
    const { facets, total } = await find("");
    expect([...facets.origins.values()].reduce((a, b) => a + b, 0)).toBe(total);
    expect([...facets.enterprises.values()].reduce((a, b) => a + b, 0)).toBe(total);
  });
});

describe("pages", () => {
  it.each(["sesuai", "terlaris", "terbaru", "termurah", "termahal"])(
    "in the order %s show each product once",
    async (sort) => {
      const seen: string[] = [];
      let after = "";
      do {
        const page = await find(`urut=${sort}${after}`);
        seen.push(...page.cards.map(({ productId }) => productId));
        after = page.next ? `&sesudah=${page.next}` : "";
      } while (after !== "");
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe((await find("")).total);
    },
  );

  it("hold their place while a dearer product joins", async () => {
    const first = await find("urut=termurah");
    await product(c.owner, c.kitchen, { name: "Barang murah", packs: packs(1_000) });
    await reindex();
    const second = await find(`urut=termurah&sesudah=${first.next}`);
    expect(second.cards.map(({ productId }) => productId)).not.toContain(first.cards.at(-1)?.productId);
    expect(second.cards[0]?.price).toBeGreaterThanOrEqual(first.cards.at(-1)?.price ?? 0);
  });

  it("go from cheap to dear and back", async () => {
    const prices = (await find("urut=termurah")).cards.map(({ price }) => price);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    const dear = (await find("urut=termahal")).cards.map(({ price }) => price);
    expect(dear).toEqual([...dear].sort((a, b) => b - a));
  });
});

it.each([
  "q=%27%3B%20DROP%20TABLE%20product%3B--",
  "q=%26%20%7C%20%21%20%3A%2A%20%3C-%3E",
  "q=%00",
  `q=${"kopi+".repeat(300)}`,
  "q=%F0%9F%92%A5",
  "sesudah=%27%20OR%201%3D1",
  "sesudah=WyJ0ZXJtdXJhaCIsIjEiLCJ4Il0",
  "min=99999999999999&maks=-1",
  "kategori=%27%27&asal=99.99&mutu=Z&izin=x&urut=;&stok=[]",
  Array.from({ length: 200 }, (_, n) => `kategori=k${n}`).join("&"),
])("answers calmly to %s", async (query) => {
  await expect(find(query)).resolves.toHaveProperty("total");
});
