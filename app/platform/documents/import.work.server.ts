import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import type { Refusal } from "#app/core/result.ts";
import { clock } from "../clock.server.ts";
import { db, inTransaction, Prisma, sqlState } from "../db/db.server.ts";
import type { Task } from "../jobs.server.ts";
import { openCells, type StoredRow } from "./import.rows.server.ts";
import { phaseOf } from "./import.rules.ts";
import type { RowProblem } from "./import.ts";
import type { Importer } from "./importer.server.ts";

const PAGE = 100;
const payload = z.object({ run: z.uuid() });

type Run = { id: string; importer: Importer; by: Person | null };

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
    const work = { id: run.id, importer: found, by: await personOf(run.byId) };
    const phase = phaseOf(run);
    if (phase === "checking") await check(work);
    if (phase === "committing") await commit(work);
    if (phase === "undoing") await undo(work);
  },
});

/** The dry run: every row is judged, none is written. */
async function check({ id, importer }: Run): Promise<void> {
  const seen = new Set<string>();
  let bad = 0;
  await eachRow(id, {}, async (row) => {
    const problems = await importer.judge(openCells(row), seen);
    if (problems.length > 0) bad += 1;
    if (problems.length > 0) await keepProblem(row.id, problems);
  });
  await db.importRun.update({ where: { id }, data: { checkedAt: clock.now(), bad } });
}

/** Each good row in its own transaction: a bad one stops nobody. */
async function commit({ id, importer, by }: Run): Promise<void> {
  await eachRow(id, { problem: { equals: Prisma.DbNull }, recordId: null }, async (row) => {
    const refusal = by ? await taken(importer, by, row) : { ok: false as const, code: "workflow.notYours" };
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

async function taken(importer: Importer, by: Person, row: StoredRow): Promise<Refusal | null> {
  try {
    await inTransaction(async (tx) => {
      const made = await importer.take(tx, by, openCells(row), clock.now());
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
    if (HELD.has(sqlState(error) ?? "")) return false;
    throw error;
  }
}

/** Row by row in the file's order, saying now and then how far it is. */
async function eachRow(
  runId: string,
  where: Prisma.ImportRowWhereInput,
  work: (row: StoredRow) => Promise<void>,
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
    for (const row of rows) await work(row);
    after = rows.at(-1)?.line ?? after;
    const done = await db.importRow.count({ where: { runId, line: { lte: after } } });
    await db.importRun.update({ where: { id: runId }, data: { done } });
  } while (rows.length === PAGE);
}

const keepProblem = async (id: string, problem: RowProblem[]) => {
  await db.importRow.update({ where: { id }, data: { problem } });
};
