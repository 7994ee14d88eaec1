import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../../scripts/migrate.ts";
import { catalogueOf } from "../../../scripts/postgres/catalogue.ts";
import type { Cluster } from "../../../scripts/postgres/cluster.ts";
import { ensureDatabase } from "../../../scripts/postgres/databases.ts";
import { dropDatabase, testCluster } from "../../database/cluster.ts";

const FIXTURE = "tests/database/landed/first-sale.sql";
const name = `test_${process.pid}_landed`;
let cluster: Cluster;
let client: pg.Client;
let before: ReadonlyMap<string, readonly Row[]>;

type Row = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  cluster = await testCluster();
  await ensureDatabase(cluster, name);
  client = new pg.Client({ connectionString: cluster.url("postgres", name) });
  await client.connect();
  await restore(readFileSync(FIXTURE, "utf8"));
  before = await rowsOf(await tablesOf());
  await migrate(cluster.url("owner", name), "mart_app");
});
afterAll(async () => {
  await client.end();
  await dropDatabase(cluster, name);
});

describe("a database of the first landed state, brought up to date", () => {
  it("keeps every row, and every value of every column it had", async () => {
    const after = await rowsOf([...before.keys()]);
    for (const [table, rows] of before) {
      if (RENEWED.has(table)) continue;
      const columns = Object.keys(rows[0] ?? {});
      expect([...(after.get(table) ?? [])].map(only(columns)).map(asText).sort(), table).toEqual(
        [...rows].map(asText).sort(),
      );
    }
    expect([...before.values()].flat().length).toBeGreaterThan(200);
  });

  it("is built as a database made today", async () => {
    const today = await catalogueOf(process.env["MIGRATE_DATABASE_URL"] ?? "");
    expect([...(await catalogueOf(cluster.url("owner", name)))].sort()).toEqual([...today].sort());
  });

  it("still balances, and holds exactly the goods that orders wait for", async () => {
    const one = async (sql: string) => (await client.query<{ n: string }>(sql)).rows[0]?.n;
    expect(await one("SELECT sum(CASE side WHEN 'debit' THEN amount ELSE -amount END)::text AS n FROM posting")).toBe(
      "0",
    );
    expect(
      await one(`SELECT count(*)::text AS n FROM stock s WHERE s.reserved <> coalesce((SELECT sum(h.quantity)
        FROM stock_hold h WHERE h.variant_id = s.variant_id AND h.place_id = s.place_id AND h.ended_at IS NULL), 0)`),
    ).toBe("0");
  });
});

/** Refilled by every deploy, or built anew from the rest whenever the search wants it otherwise. */
const RENEWED = new Set(["lifecycle_edge", "_prisma_migrations", "search_document"]);

/** As its owner, one migration after the other; the rows as the superuser, because a dump is no new birth. */
async function restore(dump: string): Promise<void> {
  const [made = "", rows = ""] = dump.split("\n-- rows\n");
  await client.query("SET ROLE mart_owner");
  for (const part of made.split(/\n(?=-- migration |-- what Prisma)/)) await client.query(part);
  await client.query("RESET ROLE");
  await client.query(rows);
}

async function tablesOf(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname",
  );
  return rows.map((row) => row.name);
}

async function rowsOf(tables: readonly string[]): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, readonly Row[]>();
  for (const table of tables) found.set(table, (await client.query<Row>(`SELECT * FROM "${table}"`)).rows);
  return found;
}

const only = (columns: readonly string[]) => (row: Row) =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));
const asText = (row: Row) => JSON.stringify(row);
