import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aboutKey } from "#app/domain/search/meilisearch.about.server.ts";
import { secondAt } from "#app/domain/search/second.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";
import { type MeilisearchDouble, meilisearchDouble } from "../../doubles/meilisearch.ts";

let c: Cast;
let double: MeilisearchDouble;
beforeAll(async () => {
  c = await cast();
  double = await meilisearchDouble();
});
afterAll(() => double.stop());

type Ran = { code: number; lines: string[] };

/** `npm run reindex` with these words, on this test's database and the double. */
const reindexing = (...words: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const { url, searchKey, indexKey } = double.address;
    const keys = { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: searchKey, MEILISEARCH_INDEX_KEY: indexKey };
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/reindex.ts", ...words],
      { env: { ...process.env, ...keys }, timeout: 60_000 },
      (error, output) => resolve({ code: Number(error?.code ?? 0), lines: output.trim().split("\n") }),
    );
  });

/** One after the other, as whoever keeps the shop would do it. */
describe("npm run reindex", () => {
  it("only counts with --dry-run, and says what is missing with --verify", async () => {
    expect(await reindexing("--dry-run")).toEqual({
      code: 0,
      lines: ["1 products would be indexed, each in two languages"],
    });
    expect(double.asked).toEqual([]);
    const { code, lines } = await reindexing("--verify");
    expect(code).toBe(1);
    expect(lines[0]).toMatch(
      /^Meilisearch {2}index {2}settings \d+ wanted, none found: rebuild it with npm run reindex$/,
    );
    expect(lines[1]).toMatch(new RegExp(`^PostgreSQL {2}${c.coffee.productId} {2}version \\d+ wanted, none found$`));
  }, 60_000);

  it("builds both indexes, and then nothing differs", async () => {
    const built = await reindexing();
    expect(built.code).toBe(0);
    expect(built.lines.at(-1)).toMatch(/^reindexed 1 products in .+; Meilisearch answers from its new index$/);
    const { code, lines } = await reindexing("--verify");
    expect([code, lines.length, lines[0]]).toEqual([0, 1, expect.stringMatching(/^1 products compared in .+, 0 diff/)]);
  }, 60_000);

  it("names what differs by id and version, and settings of another number", async () => {
    const { writing, index } = secondAt(double.address);
    const rows = [
      { id: aboutKey, stamp: "999" },
      { id: `${c.coffee.productId}-en`, stamp: "0@1" },
    ];
    await writing.tasks.waitForTask(await writing.index(index).addDocuments(rows));
    await db.$executeRaw`UPDATE product SET revision = revision + 1 WHERE id = ${c.coffee.productId}::uuid`;
    const { code, lines } = await reindexing("--verify");
    expect(code).toBe(1);
    expect(lines[0]).toContain("999 found");
    expect(lines[1]).toMatch(new RegExp(`^PostgreSQL {2}${c.coffee.productId} {2}version (\\d+) wanted, \\d+ found$`));
    expect(lines[2]).toMatch(new RegExp(`^Meilisearch {2}${c.coffee.productId}-en {2}version .+ wanted, 0@1 found$`));
    expect(lines[3]).toMatch(/, 2 differences$/);
  }, 60_000);
});
