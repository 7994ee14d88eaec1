import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { inTransaction } from "../db/db.server.ts";
import { record } from "../history/history.server.ts";
import { addJob } from "../jobs.server.ts";
import { personal } from "../personal.server.ts";
import { readCsv } from "./csv.server.ts";
import { cellsIn, columnsOf } from "./import.rules.ts";
import type { ImportColumn, Scope } from "./import.ts";

type Kind = { name: string; columns: readonly ImportColumn[] };
type Upload = { fileName: string; bytes: Uint8Array; scope?: Scope; now: Date };

const AT_ONCE = 2_000;

/** Keeps the file's rows and asks the worker for a dry run: nothing is taken over yet. */
export async function startImport(
  by: Person,
  kind: Kind,
  { fileName, bytes, scope = null, now }: Upload,
): Promise<Result<{ id: string }>> {
  const table = await readCsv(bytes);
  if (!table.ok) return table;
  const places = columnsOf(kind.columns, table.value.header);
  if (!places.ok) return places;
  const id = newId();
  const { rows } = table.value;
  // Sealed before the transaction is open, and written some thousand at a time: a long list keeps nobody waiting.
  const sealed = rows.map(({ line, cells }) => {
    const rowId = newId();
    const kept = JSON.stringify(cellsIn(kind.columns, places.value, cells));
    const cipher = Buffer.from(personal.seal(kept, `import_row.cells:${rowId}`)).toString("base64");
    return { id: rowId, line, cipher };
  });
  await inTransaction(async (tx) => {
    await tx.importRun.create({
      data: {
        ...{ id, kind: kind.name, fileName: fileName.slice(0, 120), byId: by.id, scopeId: scope },
        ...{ createdAt: now, total: rows.length },
      },
    });
    for (let from = 0; from < sealed.length; from += AT_ONCE) {
      await tx.$executeRaw`
        INSERT INTO import_row (id, run_id, line, cells_cipher)
        SELECT r.id, ${id}::uuid, r.line, decode(r.cipher, 'base64')
        FROM json_to_recordset(${JSON.stringify(sealed.slice(from, from + AT_ONCE))}::json)
          AS r(id uuid, line int, cipher text)`;
    }
    await noted(tx, by, id, "start", now);
    await addJob(tx, "import", { run: id });
  });
  return done({ id });
}

/** Asks for the good rows to be taken over. Once: of two who press at the same time, one is told. */
export async function commitImport(by: Person, asked: Asked): Promise<Result> {
  return await ask(by, asked, "commit", {
    where: { checkedAt: { not: null }, commitAskedAt: null },
    data: { commitAskedAt: asked.now, done: 0 },
  });
}

/** Asks for everything to be taken back that nobody works with yet. */
export async function undoImport(by: Person, asked: Asked): Promise<Result> {
  return await ask(by, asked, "undo", {
    where: { committedAt: { not: null }, undoAskedAt: null },
    data: { undoAskedAt: asked.now, done: 0 },
  });
}

type Asked = { id: string; kind: string; scope?: Scope; now: Date };
type Step = {
  where: { checkedAt?: { not: null }; committedAt?: { not: null }; commitAskedAt?: null; undoAskedAt?: null };
  data: { commitAskedAt?: Date; undoAskedAt?: Date; done: number };
};

async function ask(
  by: Person,
  { id, kind, scope = null, now }: Asked,
  action: string,
  { where, data }: Step,
): Promise<Result> {
  return await inTransaction(async (tx) => {
    const own = { id, kind, scopeId: scope };
    if ((await tx.importRun.count({ where: own })) === 0) return refuse("notFound");
    const { count } = await tx.importRun.updateMany({ where: { ...own, ...where }, data });
    if (count === 0) return refuse("tooLate");
    await noted(tx, by, id, action, now);
    await addJob(tx, "import", { run: id });
    return done();
  });
}

const noted = (tx: Parameters<typeof addJob>[0], actor: Person, id: string, action: string, now: Date) =>
  record(tx, { flow: "import", action, subject: { kind: "import", id }, actor, now });
