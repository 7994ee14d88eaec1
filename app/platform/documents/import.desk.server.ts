import type { Person } from "#app/core/actor.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { csvOf } from "./csv.server.ts";
import { commitImport, startImport, undoImport } from "./import.commands.server.ts";
import { type BadRow, badRows, badRowsFile, type ImportView, importRun, importRuns } from "./import.queries.server.ts";
import type { ImportColumn, RowProblem, Scope } from "./import.ts";
import type { Importer } from "./importer.server.ts";

type Asked = { id: string; now: Date };
type Upload = { fileName: string; bytes: Uint8Array; now: Date };

type ImportDesk = {
  columns: readonly ImportColumn[];
  last(): ReturnType<typeof importRuns>;
  run(id: string): Promise<ImportView | null>;
  badRows(id: string, take: number): Promise<BadRow[]>;
  badFile(id: string, words: { reason: string; words(problem: RowProblem): string }): Promise<string>;
  /** An empty list with one example, as spreadsheets here open it. */
  template(): string;
  start(by: Person, upload: Upload): Promise<Result<{ id: string }>>;
  commit(by: Person, asked: Asked): Promise<Result>;
  undo(by: Person, asked: Asked): Promise<Result>;
};

type House = {
  /** Whose lists these are; another scope finds nothing of them. */
  scope: Scope;
  may(by: Person): boolean;
  /** What somebody is told who may not. */
  otherwise: string;
};

/** The desk where lists of one kind come in: ask, look, take over, take back. */
export function importDesk(offer: Importer, { scope, may, otherwise }: House): ImportDesk {
  const { name: kind, columns } = offer;
  const allowed = async <T>(by: Person, act: () => Promise<Result<T>>): Promise<Result<T>> =>
    may(by) ? act() : refuse(otherwise);
  return {
    columns,
    last: () => importRuns(kind, scope),
    run: (id) => importRun(kind, id, scope),
    badRows,
    badFile: (id, words) => badRowsFile(id, { columns, ...words }),
    template: () =>
      csvOf(
        columns.map(({ header }) => header),
        [columns.map(({ example }) => example)],
      ),
    start: (by, upload) => allowed(by, () => startImport(by, offer, { ...upload, scope })),
    commit: (by, { id, now }) => allowed(by, () => commitImport(by, { id, kind, scope, now })),
    undo: (by, { id, now }) => allowed(by, () => undoImport(by, { id, kind, scope, now })),
  };
}
