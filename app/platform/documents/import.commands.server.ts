import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { inTransaction } from "../db/db.server.ts";
import { record } from "../history/history.server.ts";
import { addJob } from "../jobs.server.ts";
import { personal } from "../personal.server.ts";
import { readCsv } from "./csv.server.ts";
import { cellsIn, columnsOf } from "./import.rules.ts";
import type { ImportColumn } from "./import.ts";

type Kind = { name: string; columns: readonly ImportColumn[] };
type Upload = { fileName: string; bytes: Uint8Array; now: Date };

/** Keeps the file's rows and asks the worker for a dry run: nothing is taken over yet. */
export async function startImport(
  by: Person,
  kind: Kind,
  { fileName, bytes, now }: Upload,
): Promise<Result<{ id: string }>> {
  const table = readCsv(bytes);
  if (!table.ok) return table;
  const places = columnsOf(kind.columns, table.value.header);
  if (!places.ok) return places;
  const id = newId();
  await inTransaction(async (tx) => {
    const { rows } = table.value;
    await tx.importRun.create({
      data: { id, kind: kind.name, fileName: fileName.slice(0, 120), byId: by.id, createdAt: now, total: rows.length },
    });
    await tx.importRow.createMany({
      data: rows.map(({ line, cells }) => {
        const rowId = newId();
        const kept = JSON.stringify(cellsIn(kind.columns, places.value, cells));
        return { id: rowId, runId: id, line, cellsCipher: personal.seal(kept, `import_row.cells:${rowId}`) };
      }),
    });
    await noted(tx, by, id, "start", now);
    await addJob(tx, "import", { run: id });
  });
  return done({ id });
}

/** Asks for the good rows to be taken over. Once: of two who press at the same time, one is told. */
export async function commitImport(by: Person, { id, kind, now }: Asked): Promise<Result> {
  return await ask(by, { id, kind, now }, "commit", {
    where: { checkedAt: { not: null }, commitAskedAt: null },
    data: { commitAskedAt: now, done: 0 },
  });
}

/** Asks for everything to be taken back that nobody works with yet. */
export async function undoImport(by: Person, { id, kind, now }: Asked): Promise<Result> {
  return await ask(by, { id, kind, now }, "undo", {
    where: { committedAt: { not: null }, undoAskedAt: null },
    data: { undoAskedAt: now, done: 0 },
  });
}

type Asked = { id: string; kind: string; now: Date };
type Step = {
  where: { checkedAt?: { not: null }; committedAt?: { not: null }; commitAskedAt?: null; undoAskedAt?: null };
  data: { commitAskedAt?: Date; undoAskedAt?: Date; done: number };
};

async function ask(by: Person, { id, kind, now }: Asked, action: string, { where, data }: Step): Promise<Result> {
  return await inTransaction(async (tx) => {
    if ((await tx.importRun.count({ where: { id, kind } })) === 0) return refuse("notFound");
    const { count } = await tx.importRun.updateMany({ where: { id, kind, ...where }, data });
    if (count === 0) return refuse("tooLate");
    await noted(tx, by, id, action, now);
    await addJob(tx, "import", { run: id });
    return done();
  });
}

const noted = (tx: Parameters<typeof addJob>[0], actor: Person, id: string, action: string, now: Date) =>
  record(tx, { flow: "import", action, subject: { kind: "import", id }, actor, now });
