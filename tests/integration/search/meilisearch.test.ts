import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Difference, differences } from "#app/domain/search/compare.queries.server.ts";
import { searchIn, suggestIn } from "#app/domain/search/engines.server.ts";
import { putProducts } from "#app/domain/search/index.commands.server.ts";
import { aboutKey } from "#app/domain/search/meilisearch.about.server.ts";
import { makeKeys } from "#app/domain/search/meilisearch.keys.server.ts";
import { indexVersion } from "#app/domain/search/meilisearch.settings.ts";
import { stampsIn, writerTo } from "#app/domain/search/meilisearch.write.server.ts";
import { outdatedIn, sayWhetherOutdated } from "#app/domain/search/outdated.server.ts";
import { postgresEngine } from "#app/domain/search/postgres.server.ts";
import { stampsOf } from "#app/domain/search/postgres.write.server.ts";
import { rebuild } from "#app/domain/search/rebuild.commands.server.ts";
import { reconcile } from "#app/domain/search/reconcile.commands.server.ts";
import { patientWriter, type Second, secondAt } from "#app/domain/search/second.server.ts";
import { stateOf } from "#app/domain/search/state.queries.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, cast, product, today } from "../../cast/index.ts";
import { type Fault, type MeilisearchDouble, meilisearchDouble } from "../../doubles/meilisearch.ts";
import { asked } from "./contract.ts";

let c: Cast;
let double: MeilisearchDouble;
let second: Second;
let kenari: CastProduct;

const quiet = () => undefined;
const fresh = () => secondAt({ ...double.address, patience: 150 });
const namesIn = async (of: Second, query: string) => (await searchIn(of, asked(query))).cards.map(({ name }) => name);
const waitingJobs = () => db.$queryRaw<{ n: number }[]>`
  SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'search.catchUp'`;
const catchUps = async () => (await waitingJobs())[0]?.n;

beforeAll(async () => {
  c = await cast();
  kenari = await product(c.otherOwner, c.otherKitchen, { name: "Kenari Panggang" });
  await product(c.owner, c.kitchen, { name: "Teh Pala", photos: 1 });
  double = await meilisearchDouble();
  second = secondAt({ ...double.address, patience: 10_000 });
  expect(await rebuild(second, quiet)).toMatchObject({ second: "swapped" });
});
afterAll(() => double.stop());
afterEach(() => {
  double.fail(null);
});

const put = async (productIds: readonly string[]) => {
  const writer = writerTo(second.writing, second.index);
  await putProducts(productIds, writer);
  await writer.settled();
};

describe("when Meilisearch does not answer", () => {
  it.each<Fault>(["500", "slow", "garbage", "cut"])("but does this: %s, PostgreSQL does", async (fault) => {
    double.fail(fault);
    const of = fresh();
    const { cards, total } = await searchIn(of, asked("q=kenari"));
    expect([total, cards[0]?.name]).toEqual([1, "Kenari Panggang"]);
    expect((await suggestIn(of, "kena", "id")).map(({ label }) => label)).toEqual(["Kenari Panggang"]);
  });

  it("because nobody listens there, PostgreSQL does", async () => {
    const nobody = secondAt({ ...double.address, url: "http://127.0.0.1:9" });
    expect(await namesIn(nobody, "q=kenari")).toEqual(["Kenari Panggang"]);
  });

  it("because the key is wrong, PostgreSQL does", async () => {
    const stranger = secondAt({ ...double.address, searchKey: "another-key-than-the-right-one" });
    expect(await namesIn(stranger, "q=kenari")).toEqual(["Kenari Panggang"]);
  });

  it("three times on end, it is left alone for a while", async () => {
    double.fail("500");
    const of = fresh();
    for (let n = 0; n < 3; n++) await namesIn(of, "q=kenari");
    const before = double.asked.length;
    double.fail(null);
    expect(await namesIn(of, "q=kenari")).toEqual(["Kenari Panggang"]);
    expect(double.asked.length).toBe(before);
  });

  it("slowly, nobody waits longer than was agreed", async () => {
    double.fail("slow");
    const begun = performance.now();
    await namesIn(fresh(), "q=kenari");
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

describe("what Meilisearch holds", () => {
  const standing = async () => Object.fromEntries(await stampsOf([kenari.productId]));
  const there = async () => {
    const stamps = await stampsIn(second.writing, second.index);
    return Object.fromEntries([...stamps].filter(([key]) => key.startsWith(kenari.productId)));
  };
  it("follows every change", async () => {
    await db.variant.update({ where: { id: kenari.variants[0].id }, data: { price: 12_000n } });
    await put([kenari.productId]);
    expect(await there()).toEqual(await standing());
    expect((await searchIn(second, asked("q=kenari&urut=termurah"))).cards[0]?.price).toBe(12_000);
  });

  it("is not overwritten by somebody who read earlier and comes later", async () => {
    const late = writerTo(second.writing, second.index);
    let overtaken = false;
    await putProducts([kenari.productId], {
      async write(documents, readAt) {
        // Between her reading and her sending another writes the product anew, whole.
        if (!overtaken) {
          overtaken = true;
          await put([kenari.productId]);
        }
        await late.write(documents, readAt);
      },
      remove: late.remove,
    });
    await late.settled();
    expect(await there()).toEqual(await standing());
  });

  it("is shown as PostgreSQL knows it, even before Meilisearch has heard of it", async () => {
    double.tasks.hold();
    await db.hold.create({
      data: {
        id: "0193a2c0-0000-7000-8000-00000000bbbb",
        productId: kenari.productId,
        kind: "quality",
        since: today,
      },
    });
    await putProducts([kenari.productId], patientWriter(second));
    expect(await namesIn(second, "q=kenari")).toEqual([]);
    double.tasks.release();
    await db.hold.updateMany({
      where: { productId: kenari.productId },
      data: { until: new Date(today.getTime() + 1) },
    });
    await put([kenari.productId]);
    expect(await namesIn(second, "q=kenari")).toEqual(["Kenari Panggang"]);
  });

  it("is made good by a job after it was away, whatever it missed", async () => {
    double.fail("cut");
    await putProducts([kenari.productId], patientWriter(fresh()));
    expect(await catchUps()).toBe(1);
    double.fail(null);
    await second.writing.index(second.index).addDocuments([{ id: "stray-id", stamp: "1@1" }]);
    expect(await there()).not.toEqual(await standing());
    expect(await reconcile(second)).toBe(2);
    expect(await there()).toEqual(await standing());
    expect(await reconcile(second)).toBe(0);
  });

  it("is not begun by a single change: half an index would be worse than none", async () => {
    const empty = await meilisearchDouble();
    const of = secondAt(empty.address);
    await putProducts([kenari.productId], patientWriter(of));
    expect((await of.writing.getRawIndexes()).results).toEqual([]);
    expect(await namesIn(of, "q=kenari")).toEqual(["Kenari Panggang"]);
    await empty.stop();
  });
});

describe("the staff are told how the second engine fares", () => {
  it("nothing where there is none, and that it answers where it does", async () => {
    expect(await stateOf(null)).toBeNull();
    expect(await stateOf(fresh())).toEqual({
      state: "answers",
      trouble: null,
      failedTasks: 0,
      failures: [],
    });
  });

  it("that it rests after three failures, and why", async () => {
    const of = fresh();
    double.fail("500");
    for (let n = 0; n < 3; n++) await namesIn(of, "q=kenari");
    expect(await stateOf(of)).toMatchObject({ state: "resting", trouble: { reason: "internal" } });
    expect(await stateOf(fresh())).toMatchObject({ state: "unreachable", trouble: { reason: "internal" } });
  });

  it("how many changes it accepted and did not do", async () => {
    const before = (await stateOf(fresh()))?.failedTasks ?? 0;
    const refused = second.writing.createIndex(second.index, { primaryKey: "id" });
    await second.writing.tasks.waitForTask(await refused);
    const state = await stateOf(fresh());
    expect(state?.failedTasks).toBe(before + 1);
    expect(state?.failures[0]).toMatchObject({ type: "indexCreation", code: "index_already_exists" });
  });

  it("that its index was built for other settings, or is not there", async () => {
    const about = { id: aboutKey, stamp: String(indexVersion + 1), visible: false };
    const written = (row: object) => second.writing.index(second.index).addDocuments([row]);
    await second.writing.tasks.waitForTask(await written(about));
    expect(await stateOf(fresh())).toMatchObject({ state: "outdated" });
    expect(await outdatedIn(second)).toEqual({ wanted: indexVersion, found: indexVersion + 1 });
    expect(await namesIn(second, "q=kenari")).toEqual(["Kenari Panggang"]);
    expect(await rebuild(second, quiet)).toMatchObject({ second: "swapped" });
    expect(await outdatedIn(second)).toBeNull();
    const elsewhere = secondAt(double.address, "goods-of-nobody");
    expect(await outdatedIn(elsewhere)).toEqual({ wanted: indexVersion, found: null });
    expect(await stateOf(elsewhere)).toMatchObject({ state: "outdated" });
  });

  it("in the log at start, which waits for nobody", async () => {
    double.fail("cut");
    await expect(sayWhetherOutdated(fresh())).resolves.toBeUndefined();
    expect(await outdatedIn(null)).toBeNull();
  });
});

describe("the keys of the second engine", () => {
  const as = (key: string) => secondAt({ ...double.address, searchKey: key, indexKey: key });
  const refused = (work: Promise<unknown>) =>
    expect(work).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });

  it("are the same ones when they are made again", async () => {
    const { url, ...keys } = double.address;
    expect(await makeKeys(url, double.masterKey)).toEqual(keys);
    expect(keys.searchKey).not.toBe(keys.indexKey);
  });

  it("let who searches do nothing else, and who keeps the index not search", async () => {
    const searching = as(double.address.searchKey);
    await refused(searching.writing.index(second.index).getDocuments());
    await refused(searching.writing.index(second.index).deleteAllDocuments());
    await refused(searching.writing.getRawIndexes());
    await refused(searching.writing.tasks.getTasks());
    const keeping = as(double.address.indexKey);
    await refused(keeping.reading.multiSearch({ queries: [{ indexUid: second.index, q: "kenari" }] }));
    await refused(keeping.writing.createKey({ actions: ["*"], indexes: ["*"], expiresAt: null }));
  });

  it("open no index but ours", async () => {
    await refused(as(double.address.indexKey).writing.index("people").getDocuments());
    await refused(as(double.address.searchKey).reading.multiSearch({ queries: [{ indexUid: "people" }] }));
  });
});

describe("nothing about the index itself", () => {
  it("is ever found or counted", async () => {
    const { total, facets } = await searchIn(second, asked(""));
    const plain = await postgresEngine.search(asked(""));
    expect([total, facets]).toEqual([plain.total, plain.facets]);
    expect((await searchIn(second, asked("q=about"))).total).toBe(0);
  });
});

describe("comparing", () => {
  const found = async () => {
    const all: Difference[] = [];
    for await (const one of differences(second)) all.push(one);
    return all;
  };

  it("finds nothing where all are equal", async () => {
    await reconcile(second);
    expect(await found()).toEqual([]);
  });

  it("names each document that differs, with both versions", async () => {
    await db.$executeRaw`UPDATE product SET revision = revision + 1 WHERE id = ${kenari.productId}::uuid`;
    await db.$executeRaw`DELETE FROM search_text WHERE product_id = ${kenari.productId}::uuid`;
    await second.writing.index(second.index).addDocuments([{ id: "stray-id", stamp: "1@1" }]);
    await second.writing.tasks.waitForTask(
      await second.writing.index(second.index).deleteDocuments([`${kenari.productId}-en`]),
    );
    expect(await found()).toEqual([
      { engine: "PostgreSQL", key: kenari.productId, wanted: expect.any(String), found: null },
      { engine: "Meilisearch", key: `${kenari.productId}-en`, wanted: expect.any(String), found: null },
      { engine: "Meilisearch", key: "stray-id", wanted: null, found: "1@1" },
    ]);
    await put([kenari.productId]);
    await reconcile(second);
    expect(await found()).toEqual([]);
  });
});
