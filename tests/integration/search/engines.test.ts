import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { search, suggest } from "#app/domain/search/meilisearch.search.server.ts";
import { postgresEngine } from "#app/domain/search/postgres.server.ts";
import { rebuild } from "#app/domain/search/rebuild.commands.server.ts";
import { liveIndex, type Second, secondAt } from "#app/domain/search/second.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedPeople } from "../../../prisma/seed/accounts.ts";
import { seedCatalog } from "../../../prisma/seed/catalog.ts";
import { seedCategories } from "../../../prisma/seed/categories.ts";
import { seedChecklists } from "../../../prisma/seed/curation.ts";
import { seedEnterprises } from "../../../prisma/seed/enterprises.ts";
import { seedPlaces } from "../../../prisma/seed/places.ts";
import { seedServices } from "../../../prisma/seed/services.ts";
import { type MeilisearchDouble, meilisearchDouble } from "../../doubles/meilisearch.ts";
import { type Asked, allPages, asked, contract } from "./contract.ts";
import { relevance } from "./relevance.ts";

let double: MeilisearchDouble;
let second: Second;
const postgres: Asked = postgresEngine;
const meilisearch: Asked = {
  search: (question) => search(second.reading, liveIndex, question),
  suggest: (text, language) => suggest(second.reading, liveIndex, text, language),
};

beforeAll(async () => {
  double = await meilisearchDouble();
  second = secondAt({ url: double.url, key: double.key, patience: 10_000 });
  await seedGoods();
  expect(await rebuild(second, () => undefined)).toEqual({ products: 92, second: "swapped" });
});
afterAll(() => double.stop());

/** The sample's goods and their makers, without what is sold and made of them. */
async function seedGoods(): Promise<void> {
  const now = new Date("2026-11-24T01:57:00Z");
  const context = { db, now, people: await seedPeople(db, "nobody signs in here", now) };
  await seedPlaces(context);
  await seedCategories(context);
  await seedServices(db);
  await seedChecklists(db, now);
  await seedEnterprises(context);
  await seedCatalog(context);
}

contract("PostgreSQL", postgres, true);
contract("Meilisearch", meilisearch, false);

describe("PostgreSQL finds what people mean", () => relevance(postgres));

describe("both engines", () => {
  it.each(["", "kategori=camilan", "asal=82.71&izin=halal&min=20000", "mutu=A&mutu=B&stok=1", "q=pala&maks=30000"])(
    "count %j alike",
    async (query) => {
      const [one, other] = await Promise.all([postgres.search(asked(query)), meilisearch.search(asked(query))]);
      expect(other.total).toBe(one.total);
      expect(other.facets).toEqual(one.facets);
    },
  );

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
