import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import type { Refusal } from "#app/core/result.ts";
import { clock } from "../clock.server.ts";
import { db, inTransaction, Prisma, sqlState } from "../db/db.server.ts";
import type { Task } from "../jobs.server.ts";
import { openCells, type StoredRow } from "./import.rows.server.ts";
import { phaseOf } from "./import.rules.ts";
import { type RowProblem, type Scope, StillUsed } from "./import.ts";
import type { Importer } from "./importer.server.ts";

const PAGE = 100;
const payload = z.object({ run: z.uuid() });

type Run = { id: string; importer: Importer; by: Person | null; scope: Scope };

/**
 * The job behind every import, safe to repeat at any row: what is done is marked in the row itself. Its actor is who
 * asked, with the roles that hold now.
 */
export const importTask = (importers: readonly Importer[], personOf: (id: string) => Promise<Person | null>): Task => ({
  name: "import",
  async run(raw) {
    const run = await db.importRun.findUnique({ where: { id: payload.parse(raw).run } });
    const found = importers.find(({ name }) => name === run?.kind);
    if (!run || !found) return;
    const work = { id: run.id, importer: found, by: await personOf(run.byId), scope: run.scopeId };
    const phase = phaseOf(run);
    if (phase === "checking") await check(work);
    if (phase === "committing") await commit(work);
    if (phase === "undoing") await undo(work);
  },
});

/** The dry run: every row is judged, none is written. */
async function check({ id, importer, scope }: Run): Promise<void> {
  const file = { seen: new Set<string>(), scope };
  let bad = 0;
  await eachPage(id, {}, async (rows) => {
    const found: { id: string; problem: RowProblem[] }[] = [];
    for (const row of rows) {
      const problem = await importer.judge(openCells(row), file);
      if (problem.length > 0) found.push({ id: row.id, problem });
    }
    bad += found.length;
    await keepProblems(found);
  });
  await db.importRun.update({ where: { id }, data: { checkedAt: clock.now(), bad } });
}

/** Each good row in its own transaction: a bad one stops nobody. */
async function commit({ id, importer, by, scope }: Run): Promise<void> {
  await eachRow(id, { problem: { equals: Prisma.DbNull }, recordId: null }, async (row) => {
    const refusal = by ? await taken({ importer, scope }, by, row) : { ok: false as const, code: "workflow.notYours" };
    if (refusal)
      await keepProblem(row.id, [
        { field: refusal.field ?? "", code: refusal.code, ...(refusal.params && { params: refusal.params }) },
      ]);
  });
  const bad = await db.importRow.count({ where: { runId: id, NOT: { problem: { equals: Prisma.DbNull } } } });
  await db.importRun.update({ where: { id }, data: { committedAt: clock.now(), bad } });
}

async function undo({ id, importer, by }: Run): Promise<void> {
  await eachRow(id, { recordId: { not: null }, keptAt: null }, async (row) => {
    const recordId = row.recordId;
    if (!recordId) return;
    const now = clock.now();
    const gone =
      by !== null &&
      (await quietly(() =>
        inTransaction(async (tx) => {
          await importer.remove(tx, by, recordId, now);
          await tx.importRow.update({ where: { id: row.id }, data: { recordId: null } });
        }),
      ));
    if (!gone) await db.importRow.update({ where: { id: row.id }, data: { keptAt: now } });
  });
  await db.importRun.update({ where: { id }, data: { undoneAt: clock.now() } });
}

class RowRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

type For = Pick<Run, "importer" | "scope">;

async function taken({ importer, scope }: For, by: Person, row: StoredRow): Promise<Refusal | null> {
  try {
    await inTransaction(async (tx) => {
      const made = await importer.take(tx, by, openCells(row), { now: clock.now(), scope });
      if (!made.ok) throw new RowRefused(made);
      await tx.importRow.update({ where: { id: row.id }, data: { recordId: made.value.id } });
    });
    return null;
  } catch (error) {
    if (error instanceof RowRefused) return error.refusal;
    if (CLASHES.has(sqlState(error) ?? "")) return { ok: false, code: "documents.refused.clash" };
    throw error;
  }
}

/** A unique key taken, a reference that leads nowhere, a rule of the database: this row's fault, not the job's. */
const CLASHES = new Set(["23505", "23503", "23514"]);
/** Others lean on it, or it may not be deleted at all. */
const HELD = new Set(["23503", "23001", "42501"]);

async function quietly(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof StillUsed || HELD.has(sqlState(error) ?? "")) return false;
    throw error;
  }
}

const eachRow = (
  runId: string,
  where: Prisma.ImportRowWhereInput,
  work: (row: StoredRow) => Promise<void>,
): Promise<void> =>
  eachPage(runId, where, async (rows) => {
    for (const row of rows) await work(row);
  });

/** In the file's order, saying after each page how far it is. */
async function eachPage(
  runId: string,
  where: Prisma.ImportRowWhereInput,
  work: (rows: readonly StoredRow[]) => Promise<void>,
): Promise<void> {
  let after = 0;
  let rows: StoredRow[];
  do {
    rows = await db.importRow.findMany({
      where: { runId, line: { gt: after }, ...where },
      orderBy: { line: "asc" },
      take: PAGE,
      select: { id: true, line: true, cellsCipher: true, recordId: true },
    });
    await work(rows);
    after = rows.at(-1)?.line ?? after;
    const done = await db.importRow.count({ where: { runId, line: { lte: after } } });
    await db.importRun.update({ where: { id: runId }, data: { done } });
  } while (rows.length === PAGE);
}

const keepProblem = (id: string, problem: RowProblem[]) => keepProblems([{ id, problem }]);

/** Thousands of lines may fail: their reasons are written a page at a time. */
async function keepProblems(found: readonly { id: string; problem: RowProblem[] }[]): Promise<void> {
  if (found.length === 0) return;
  await db.$executeRaw`
    UPDATE import_row SET problem = f.problem
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS f(id uuid, problem jsonb)
    WHERE import_row.id = f.id`;
}
