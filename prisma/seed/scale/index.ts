import type pg from "pg";
import { catalog, enliven } from "./catalog.ts";
import { copyIn } from "./copy.ts";
import { curation } from "./curation.ts";
import { enterprises } from "./enterprises.ts";
import { copiesOf, patternOf } from "./pattern.ts";

/** So many copies of the sample's 92 goods make about two thousand. */
const COPIES_OF_ONE = 22;

export type Told = (what: string, done: number, of: number) => void;

/**
 * Multiplies the sample `scale` times two thousand goods, deterministically: the same number gives the same shop. Rooms
 * in their order, each with its own file; all in one transaction.
 */
export async function multiply(client: pg.Client, scale: number, told: Told): Promise<void> {
  const copies = Math.max(1, Math.round(scale * COPIES_OF_ONE));
  const tables = [...enterprises, ...catalog, ...curation];
  await client.query("BEGIN");
  try {
    await client.query("SET CONSTRAINTS ALL DEFERRED");
    const patterns = [];
    for (const table of tables) patterns.push({ table, pattern: await patternOf(client, table) });
    for (const [at, { table, pattern }] of patterns.entries()) {
      await copyIn(client, table.table, pattern.columns, copiesOf(table, pattern, copies));
      told(table.table, at + 1, tables.length + 1);
    }
    // What the triggers plan from now on is planned for many rows, not for the few that were there: else each move of a
    // version reads the whole table, and ten thousand goods take half an hour.
    await client.query(`ANALYZE ${tables.map(({ table }) => `"${table}"`).join(", ")}`);
    const versions = patterns.find(({ table }) => table.table === "listing_version")?.pattern.rows ?? [];
    await enliven(client, { versionIds: versions.map(({ id }) => String(id)), copies });
    told("live", tables.length + 1, tables.length + 1);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
