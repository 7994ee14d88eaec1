import type { Person } from "#app/core/actor.ts";
import type { Refusal, Result } from "#app/core/result.ts";
import type { Tx } from "../db/db.server.ts";

/** Why a row cannot be taken over, by field; "" is the row as a whole. */
export type RowProblem = { field: string; code: string; params?: Record<string, string | number> };

export type ImportColumn = { header: string; field: string; needed: boolean; example: string };

/** Whose file it is: an enterprise's, or the centre's own. */
export type Scope = string | null;

/** Somebody works with it already: it is not taken back. */
export class StillUsed extends Error {}

export type Read<R> = { ok: true; value: R } | { ok: false; problems: RowProblem[] };

/** What may be brought in as a file: its columns as people call them, and what becomes of a row. */
export type ImportKind<R, K> = {
  name: string;
  columns: readonly ImportColumn[];
  /** What every row is read by, such as the names of regions: asked for once, not for each of ten thousand rows. */
  know(): Promise<K>;
  /** The cells by field, as typed. */
  read(cells: Readonly<Record<string, string>>, known: K): Read<R>;
  /** Two rows with the same mark are one thing twice. */
  marks(row: R): readonly string[];
  /** What stands in its way beyond its own shape; nothing is written. */
  inTheWay(row: R, scope: Scope): Promise<Refusal | null>;
  create(tx: Tx, by: Person, row: R, at: { now: Date; scope: Scope }): Promise<Result<{ id: string }>>;
  /** Takes back what was made. A record that others lean on refuses by its foreign keys, or by `StillUsed`, and stays. */
  remove(tx: Tx, by: Person, id: string, now: Date): Promise<void>;
};
