import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { search, suggest } from "#app/domain/search/meilisearch.search.server.ts";
import { postgresEngine } from "#app/domain/search/postgres.server.ts";
import { rebuild } from "#app/domain/search/rebuild.commands.server.ts";
import { gradeLetters, licenceFacets, mostMakers, priceBands } from "#app/domain/search/search.ts";
import type { Second } from "#app/domain/search/second.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedPeople } from "../../../prisma/seed/accounts.ts";
import { seedCatalog } from "../../../prisma/seed/catalog.ts";
import { seedEnterprises } from "../../../prisma/seed/enterprises.ts";
import { seedReference } from "../../../prisma/seed/reference.ts";
import { type Asked, allPages, asked, contract } from "./contract.ts";
import { plainly } from "./plain.ts";
import { relevance } from "./relevance.ts";
import { realServer, type Tried, triedServer } from "./tried.ts";

let tried: Tried;
let second: Second;
const postgres: Asked = postgresEngine;
const meilisearch: Asked = {
  search: (question) => search(second.reading, second.index, question),
  suggest: (text, language) => suggest(second.reading, second.index, text, language),
};

beforeAll(async () => {
  tried = await triedServer();
  second = tried.second;
  await seedGoods();
  expect(await rebuild(second, () => undefined)).toEqual({ products: 92, second: "swapped" });
});
afterAll(() => tried.leave());

/** The sample's goods and their makers, without what is sold and made of them. */
async function seedGoods(): Promise<void> {
  const now = new Date("2026-11-24T01:57:00Z");
  const context = { db, now, people: await seedPeople(db, "nobody signs in here", now) };
  await seedReference(db, { now, street: "Sofifi" });
  await seedEnterprises(context);
  await seedCatalog(context);
}

contract("PostgreSQL", postgres, true);
contract("Meilisearch", meilisearch, realServer !== null);

describe("PostgreSQL finds what people mean", () => relevance(postgres));

describe("counts beside the choices", () => {
  const several = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
  const question = (makers: readonly string[]) =>
    fc.record({
      categories: several(["camilan", "kopi-minuman", "rempah", "wastra", "makanan"]),
      origins: several(["82.71", "82.72", "82.04", "82.01"]),
      enterprises: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, several(makers)),
      bands: several(priceBands),
      grades: several(gradeLetters),
      licences: several(licenceFacets),
      min: fc.constantFrom(null, null, 20_000),
      max: fc.constantFrom(null, null, 90_000),
      inStock: fc.boolean(),
    });

  it("equal plain counting of each value by itself, whatever is chosen", async () => {
    const makers = [...(await plainly(asked(""), "enterprises")).keys()].sort().slice(0, 6);
    await fc.assert(
      fc.asyncProperty(question(makers), async (chosen) => {
        const full = { ...asked(""), ...chosen };
        const { facets, total, makers: offered, without } = await postgres.search(full);
        const { enterprises, inStock, ...small } = facets;
        for (const name of ["categories", "origins", "bands", "grades", "licences"] as const)
          expect(small[name]).toEqual(await plainly(full, name));
        const all = await plainly(full, "enterprises");
        for (const [slug, n] of enterprises) expect(n).toBe(all.get(slug));
        const least = [...enterprises.values()].sort((a, b) => b - a)[mostMakers - 1] ?? 0;
        for (const [slug, n] of all)
          if (n > least || full.enterprises.includes(slug)) expect(enterprises.get(slug)).toBe(n);
        expect([...offered.keys()].sort()).toEqual([...enterprises.keys()].sort());
        expect(inStock).toBe((await plainly(full, "inStock")).get("yes") ?? 0);
        expect(total).toBe((await plainly(full, null)).get("all") ?? 0);
        const emptied = { inStock: { inStock: false }, price: { min: null, max: null } };
        for (const [list, n] of without) {
          const open = { ...full, ...(list === "inStock" || list === "price" ? emptied[list] : { [list]: [] }) };
          expect(n).toBe((await plainly(open, null)).get("all") ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("both engines", () => {
  it.each([
    "",
    "kategori=camilan",
    "asal=82.71&izin=halal&min=20000",
    "mutu=A&mutu=B&stok=1",
    "q=pala&maks=30000",
    "harga=0-25&harga=25-50&kategori=camilan",
  ])("count %j alike", async (query) => {
    const [one, other] = await Promise.all([postgres.search(asked(query)), meilisearch.search(asked(query))]);
    expect(other.total).toBe(one.total);
    expect(other.facets).toEqual(one.facets);
    // With words the second engine looks through stories, too, and may know one more.
    if (!query.includes("q=")) expect(other.without).toEqual(one.without);
  });

  it.each(["urut=termurah", "urut=termahal", "urut=terlaris", "urut=terbaru", "urut=sesuai"])(
    "show %s in the same order",
    async (query) => {
      const [one, other] = await Promise.all([allPages(postgres, query), allPages(meilisearch, query)]);
      expect(other.map(({ name }) => name)).toEqual(one.map(({ name }) => name));
    },
  );

  it.each([
    [postgres, meilisearch],
    [meilisearch, postgres],
  ])("go on where the other stopped", async (before, after) => {
    const whole = (await allPages(postgres, "urut=termurah")).map(({ productId }) => productId);
    const { next } = await before.search(asked("urut=termurah"));
    const { cards } = await after.search({ ...asked("urut=termurah"), after: next });
    expect(cards.map(({ productId }) => productId)).toEqual(whole.slice(12, 24));
  });

  it("go on by counting where closeness has no key", async () => {
    const { next } = await meilisearch.search(asked("q=pala"));
    const page = await postgres.search({ ...asked("q=pala"), after: next });
    const whole = (await allPages(postgres, "q=pala")).map(({ productId }) => productId);
    expect(page.cards.map(({ productId }) => productId)).toEqual(whole.slice(12, 24));
  });
});
