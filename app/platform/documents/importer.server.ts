import type { Person } from "#app/core/actor.ts";
import type { Result } from "#app/core/result.ts";
import type { Tx } from "../db/db.server.ts";
import type { ImportColumn, ImportKind, RowProblem, Scope } from "./import.ts";

export type Cells = Readonly<Record<string, string>>;

/** A kind of import as the worker sees it: of what its rows are made, only the kind itself knows. */
export type Importer = {
  name: string;
  columns: readonly ImportColumn[];
  /** `seen` holds the marks of the rows before. */
  judge(cells: Cells, file: { seen: Set<string>; scope: Scope }): Promise<RowProblem[]>;
  take(tx: Tx, by: Person, cells: Cells, at: { now: Date; scope: Scope }): Promise<Result<{ id: string }>>;
  remove(tx: Tx, by: Person, id: string, now: Date): Promise<void>;
};

export function importer<R, K>(kind: ImportKind<R, K>): Importer {
  // Lives as long as the file that is being judged.
  const knownOf = new WeakMap<object, Promise<K>>();
  async function knownFor(file: object): Promise<K> {
    const known = knownOf.get(file) ?? kind.know();
    knownOf.set(file, known);
    return await known;
  }
  return {
    name: kind.name,
    columns: kind.columns,
    async judge(cells, file) {
      const { seen, scope } = file;
      const read = kind.read(cells, await knownFor(file));
      if (!read.ok) return read.problems;
      const marks = kind.marks(read.value);
      if (marks.some((mark) => seen.has(mark))) return [{ field: "", code: "documents.refused.twice" }];
      for (const mark of marks) seen.add(mark);
      const blocked = await kind.inTheWay(read.value, scope);
      return blocked
        ? [{ field: blocked.field ?? "", code: blocked.code, ...(blocked.params && { params: blocked.params }) }]
        : [];
    },
    async take(tx, by, cells, at) {
      const read = kind.read(cells, await kind.know());
      if (!read.ok)
        return { ok: false, code: read.problems[0]?.code ?? "form.invalid", field: read.problems[0]?.field ?? "" };
      return await kind.create(tx, by, read.value, at);
    },
    remove: (tx, by, id, now) => kind.remove(tx, by, id, now),
  };
}
