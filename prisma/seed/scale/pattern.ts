import type pg from "pg";
import { z } from "zod";
import { seedId } from "../ids.ts";
import type { Row } from "./copy.ts";

type Cells = Readonly<Record<string, string | null>>;

/** A table to be multiplied: which rows of the sample are its pattern, and what differs in each copy. */
export type Multiplied = {
  table: string;
  /** A condition on the sample's rows, of alias `t`. */
  where: string;
  /** The columns that hold ids of what is multiplied along. */
  ids: readonly string[];
  /** What else is different in copy `k`. */
  changes?(cells: Cells, k: number): Cells;
};

export type Pattern = { columns: string[]; rows: Cells[] };

const found = z.array(z.record(z.string(), z.string().nullable()));

/** The pattern's rows, each cell as PostgreSQL writes it. */
export async function patternOf(client: pg.Client, { table, where }: Multiplied): Promise<Pattern> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
     AND attgenerated = '' ORDER BY attnum`,
    [`"${table}"`],
  );
  const columns = rows.map(({ name }) => name);
  const cells = columns.map((column) => `t."${column}"::text AS "${column}"`).join(", ");
  const sample = await client.query(`SELECT ${cells} FROM "${table}" t WHERE ${where}`);
  return { columns, rows: found.parse(sample.rows) };
}

/** The id of the same thing in copy `k`; the same at every run. */
export const idIn = (k: number, id: string): string => seedId(`scale:${k}:${id}`);

export function* copiesOf({ ids, changes }: Multiplied, { columns, rows }: Pattern, copies: number): Generator<Row> {
  for (let k = 1; k <= copies; k += 1) {
    for (const row of rows) {
      const changed = { ...row, ...changes?.(row, k) };
      for (const column of ids) {
        const id = changed[column];
        if (id) changed[column] = idIn(k, id);
      }
      yield columns.map((column) => changed[column] ?? null);
    }
  }
}
