import type pg from "pg";

type Copies = {
  /** Of the new versions, the same for all: how they are known afterwards. */
  number: number;
  most: number;
  /** Live products of these groups only. */
  groups?: readonly string[];
  /** SQL for columns that shall differ from the live version. */
  differs?: Readonly<Record<string, string>>;
};

/** A draft for each of so many live products that have no open version: its live version again, photos and packs too. */
export async function copyLive(client: pg.Client, { number, most, groups, differs = {} }: Copies): Promise<void> {
  await client.query("DROP TABLE IF EXISTS copied");
  await client.query(
    `CREATE TEMP TABLE copied AS SELECT p.live_version_id AS old, gen_random_uuid() AS id FROM product p
     JOIN category c ON c.code = p.category_code AND (c.checklist_code = ANY ($1) OR $1 IS NULL)
     WHERE p.state = 'live' AND NOT EXISTS (SELECT FROM listing_version o WHERE o.product_id = p.id
       AND o.state IN ('draft', 'submitted', 'inReview', 'returned'))
       AND NOT EXISTS (SELECT FROM hold h WHERE h.product_id = p.id AND h.until IS NULL)
     ORDER BY p.id LIMIT $2`,
    [groups ?? null, most],
  );
  const changes = {
    listing_version: {
      ...{ id: "c.id", number: String(number), state: "'draft'::listing_version_state", based_on_id: "c.old" },
      ...{ decided_at: "NULL", ...differs },
    },
    listing_version_photo: { version_id: "c.id" },
    listing_version_variant: { id: "gen_random_uuid()", version_id: "c.id", barcode: "NULL" },
  };
  for (const [table, changed] of Object.entries(changes)) await copied(client, table, new Map(Object.entries(changed)));
}

/** Along the lifecycle's edges, which the database itself insists on. */
export async function lead(client: pg.Client, number: number, states: readonly string[]): Promise<void> {
  for (const state of states) {
    await client.query(`UPDATE listing_version SET state = '${state}' WHERE number = ${number}`);
  }
}

async function copied(client: pg.Client, table: string, changed: ReadonlyMap<string, string>): Promise<void> {
  const key = table === "listing_version" ? "id" : "version_id";
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  await client.query(
    `INSERT INTO ${table} (${columns.join(", ")})
     SELECT ${columns.map((column) => changed.get(column) ?? `t.${column}`).join(", ")}
     FROM ${table} t JOIN copied c ON c.old = t.${key}`,
  );
}
