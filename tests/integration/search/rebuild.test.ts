import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { searchIn } from "#app/domain/search/engines.server.ts";
import { putProducts } from "#app/domain/search/index.commands.server.ts";
import { indexSettings } from "#app/domain/search/meilisearch.settings.ts";
import { stampsIn } from "#app/domain/search/meilisearch.write.server.ts";
import { indexedAfter, stampsOf } from "#app/domain/search/postgres.write.server.ts";
import { rebuild } from "#app/domain/search/rebuild.commands.server.ts";
import { reconcile } from "#app/domain/search/reconcile.commands.server.ts";
import { patientWriter, type Second, secondAt } from "#app/domain/search/second.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, product } from "../../cast/index.ts";
import { type MeilisearchDouble, meilisearchDouble } from "../../doubles/meilisearch.ts";
import { asked } from "./contract.ts";

let c: Cast;
let double: MeilisearchDouble;
let second: Second;
const quiet = () => undefined;
const indexes = async () => (await second.writing.getRawIndexes({ limit: 100 })).results.map(({ uid }) => uid);
const documents = () => db.searchDocument.count();

beforeAll(async () => {
  c = await cast();
  for (let n = 1; n <= 60; n++) await product(c.owner, c.kitchen, { name: `Teh Pala ${n}`, photos: 1 });
});
beforeEach(async () => {
  double = await meilisearchDouble();
  second = secondAt(double.address);
});
afterEach(() => double.stop());

describe("building the index anew", () => {
  it("tells how far it is, and leaves one index with our settings and every document", async () => {
    const told: [number, number][] = [];
    expect(await rebuild(second, (done, of) => told.push([done, of]))).toEqual({ products: 61, second: "swapped" });
    expect(told).toEqual([[61, 61]]);
    expect(await indexes()).toEqual([second.index]);
    expect((await stampsIn(second.writing, second.index)).size).toBe(await documents());
    expect(await second.writing.index(second.index).getSettings()).toMatchObject({
      searchableAttributes: indexSettings.searchableAttributes,
      rankingRules: indexSettings.rankingRules,
      synonyms: indexSettings.synonyms,
    });
  });

  it("takes the old one's place at once: a search never meets half an index", async () => {
    await rebuild(second, quiet);
    const swaps = double.asked.filter(({ path }) => path === "/swap-indexes");
    await rebuild(second, quiet);
    const after = double.asked.filter(({ path }) => path === "/swap-indexes");
    expect([swaps.length, after.length]).toEqual([1, 2]);
    expect(await indexes()).toEqual([second.index]);
  });

  it("keeps what joins at the last moment, after the new one was verified", async () => {
    await rebuild(second, quiet);
    let late = "";
    double.once("/swap-indexes", async () => {
      late = (await product(c.owner, c.kitchen, { name: "Teh Terlambat", photos: 1 })).productId;
      await putProducts([late], patientWriter(second));
    });
    await rebuild(second, quiet);
    expect([...(await stampsIn(second.writing, second.index)).keys()]).toContain(`${late}-id`);
  });

  it("goes on while the shop is read and written: no search fails or comes back empty, and nothing is lost", async () => {
    await rebuild(second, quiet);
    const before = (await searchIn(second, asked("q=teh"))).total;
    let ended = false;
    const read = async () => {
      const totals: number[] = [];
      while (!ended) totals.push((await searchIn(second, asked("q=teh"))).total);
      return totals;
    };
    const written: string[] = [];
    const write = async () => {
      while (!ended && written.length < 5) {
        const { productId } = await product(c.owner, c.kitchen, { name: `Teh Baru ${written.length}`, photos: 1 });
        await putProducts([productId], patientWriter(second));
        written.push(productId);
      }
    };
    const rebuilding = rebuild(second, quiet).finally(() => {
      ended = true;
    });
    const [totals] = await Promise.all([read(), write(), rebuilding]);
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(before);
    expect(written.length).toBeGreaterThan(0);
    expect(second.trouble).toBeNull();
    await reconcile(second);
    expect(await stampsIn(second.writing, second.index)).toEqual(await stampsOf(await indexedAfter(null, 1_000)));
  });

  it("changes nothing when the new one is not as it should be", async () => {
    await rebuild(second, quiet);
    const before = await stampsIn(second.writing, second.index);
    double.quirks.loses = (row) => row["language"] === "en";
    await expect(rebuild(second, quiet)).rejects.toThrow(/documents instead of/);
    expect(await stampsIn(second.writing, second.index)).toEqual(before);
    expect(await indexes()).toEqual([second.index]);
  });

  it("notices a document that is not word for word ours", async () => {
    double.quirks.alters = (row) => ({ ...row, priceMin: 1 });
    await expect(rebuild(second, quiet)).rejects.toThrow(/is wrong about/);
  });

  it("throws away what a run of yesterday left behind, and not what another is building now", async () => {
    double.leave(`${second.index}_yesterday`, 26);
    double.leave(`${second.index}_now`, 0);
    double.leave("somebody_else", 26);
    await rebuild(second, quiet);
    expect((await indexes()).sort()).toEqual([second.index, `${second.index}_now`, "somebody_else"].sort());
  });

  it("without Meilisearch is PostgreSQL's alone, and says so when Meilisearch is away", async () => {
    expect(await rebuild(null, quiet)).toMatchObject({ second: "none" });
    double.fail("500");
    await db.$executeRaw`DELETE FROM search_document`;
    expect(await rebuild(second, quiet)).toMatchObject({ second: "kept" });
    expect(await documents()).toBeGreaterThan(100);
  });
});
