import { hasRole, type Person } from "#app/core/actor.ts";
import { type Result, refuse } from "#app/core/result.ts";
import {
  badRows,
  badRowsFile,
  commitImport,
  csvOf,
  importRun,
  importRuns,
  startImport,
  undoImport,
} from "#app/platform/documents/documents.server.ts";
import { enterprisesImport } from "./import.server.ts";

const { name: kind, columns } = enterprisesImport;
type Asked = { id: string; now: Date };

/** The desk where lists of businesses come in: ask, look, take over, take back. */
export const enterpriseImports = {
  columns,
  last: () => importRuns(kind),
  run: (id: string) => importRun(kind, id),
  badRows,
  /** An empty list with one example, as spreadsheets here open it. */
  template: (): string =>
    csvOf(
      columns.map(({ header }) => header),
      [columns.map(({ example }) => example)],
    ),
  badFile: (id: string, words: Pick<Parameters<typeof badRowsFile>[1], "reason" | "words">): Promise<string> =>
    badRowsFile(id, { columns, ...words }),
  start: (by: Person, upload: { fileName: string; bytes: Uint8Array; now: Date }): Promise<Result<{ id: string }>> =>
    may(by) ? startImport(by, enterprisesImport, upload) : notHers(),
  commit: (by: Person, { id, now }: Asked): Promise<Result> =>
    may(by) ? commitImport(by, { id, kind, now }) : notHers(),
  undo: (by: Person, { id, now }: Asked): Promise<Result> => (may(by) ? undoImport(by, { id, kind, now }) : notHers()),
};

const may = (by: Person): boolean => hasRole(by, "consultant", "staff");
const notHers = async () => refuse("workflow.notYours");
