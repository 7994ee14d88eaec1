// Seals every personal field under the newest of DATA_KEYS. Put the new key in front, restart the server, run this:
// `node --import tsx scripts/rotate-keys.ts`; when it says that nothing is left, the old key may go. It may be stopped
// and begun again at any moment: what is done is done, and nobody waits for it.
import { pathToFileURL } from "node:url";
import type pg from "pg";
import { type DataKey, headOf, openText, SealBroken, sealText } from "#app/platform/crypto.server.ts";

const PAGE = 500;

export type Rotated = { sealed: number; broken: string[] };

/** `say` hears of each page. Answers how many were sealed anew, and which would not open under any key. */
export async function rotate(
  pool: pg.Pool,
  keys: readonly DataKey[],
  say: (line: string) => void = () => undefined,
): Promise<Rotated> {
  const total: Rotated = { sealed: 0, broken: [] };
  for (const column of await sealedColumns(pool)) {
    const { sealed, broken } = await rotateColumn(pool, keys, column, say);
    total.sealed += sealed;
    total.broken.push(...broken);
  }
  return total;
}

type Column = { table: string; column: string; id: string };

/** Every column named so in the schema, with its table's key: none is forgotten, whatever room it belongs to. */
async function sealedColumns(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    SELECT c.table_name AS "table", c.column_name AS "column", k.column_name AS id
    FROM information_schema.columns c
    JOIN pg_index i ON i.indrelid = format('%I.%I', c.table_schema, c.table_name)::regclass AND i.indisprimary
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    CROSS JOIN LATERAL (SELECT a.attname::text AS column_name) k
    WHERE c.table_schema = 'public' AND c.column_name LIKE '%\\_cipher' AND c.data_type = 'bytea'
    ORDER BY 1, 2`);
  return rows;
}

async function rotateColumn(
  pool: pg.Pool,
  keys: readonly DataKey[],
  { table, column, id }: Column,
  say: (line: string) => void,
): Promise<Rotated> {
  const [newest] = keys;
  if (!newest) throw new Error("no key to seal with");
  const head = headOf(newest.id);
  const old = `"${column}" IS NOT NULL AND substring("${column}" FROM 1 FOR ${head.length}) <> $1`;
  const { rows: counted } = await pool.query<{ n: number }>(`SELECT count(*)::int n FROM "${table}" WHERE ${old}`, [
    head,
  ]);
  const all = counted[0]?.n ?? 0;
  const done: Rotated = { sealed: 0, broken: [] };
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await pool.query<{ id: string; sealed: Buffer }>(
      `SELECT "${id}"::text AS id, "${column}" AS sealed FROM "${table}" WHERE ${old} AND "${id}" > $2 ORDER BY "${id}" LIMIT ${PAGE}`,
      [head, after],
    );
    for (const row of rows) {
      const about = `${table}.${column.replace(/_cipher$/, "")}:${row.id}`;
      const renewed = resealed(keys, row.sealed, about);
      if (!renewed) done.broken.push(about);
      // Whoever wrote the field meanwhile wrote it under the newest key: that stays.
      else if (await replace(pool, { table, column, id }, row, renewed)) done.sealed += 1;
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length > 0) say(`${table}.${column}: ${done.sealed} of ${all}`);
    if (rows.length < PAGE) return done;
  }
}

function resealed(keys: readonly DataKey[], sealed: Uint8Array, about: string): Uint8Array | null {
  try {
    return sealText(keys, openText(keys, sealed, about), about);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

async function replace(
  pool: pg.Pool,
  { table, column, id }: Column,
  row: { id: string; sealed: Buffer },
  renewed: Uint8Array,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE "${table}" SET "${column}" = $1 WHERE "${id}" = $2::uuid AND "${column}" = $3`,
    [Buffer.from(renewed), row.id, row.sealed],
  );
  return rowCount === 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { config } = await import("#app/platform/config.server.ts");
  const { disconnect, pool } = await import("#app/platform/db/db.server.ts");
  const { sealed, broken } = await rotate(pool, config.personal.keys, (line) => console.log(line));
  for (const about of broken) console.error(`does not open under any key: ${about}`);
  console.log(`${sealed} sealed anew under ${config.personal.keys[0]?.id}, ${broken.length} broken.`);
  await disconnect();
  process.exitCode = broken.length > 0 ? 1 : 0;
}
