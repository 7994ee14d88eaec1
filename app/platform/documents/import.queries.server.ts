import { z } from "zod";
import { db, Prisma } from "../db/db.server.ts";
import { csvOf } from "./csv.server.ts";
import { openCells } from "./import.rows.server.ts";
import { type Phase, phaseOf } from "./import.rules.ts";
import type { ImportColumn, RowProblem, Scope } from "./import.ts";

export type ImportView = {
  id: string;
  fileName: string;
  createdAt: Date;
  phase: Phase;
  total: number;
  done: number;
  bad: number;
  /** Rows whose record stands now. */
  taken: number;
};
export type BadRow = { line: number; problems: RowProblem[] };

const problems = z.array(
  z.object({
    field: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);

export async function importRun(kind: string, id: string, scope: Scope = null): Promise<ImportView | null> {
  const run = await db.importRun.findFirst({ where: { id, kind, scopeId: scope } });
  if (!run) return null;
  const taken = await db.importRow.count({ where: { runId: id, recordId: { not: null } } });
  const { fileName, createdAt, total, done, bad } = run;
  return { id, fileName, createdAt, phase: phaseOf(run), total, done, bad, taken };
}

/** The last ones, the newest first. */
export async function importRuns(
  kind: string,
  scope: Scope = null,
): Promise<Pick<ImportView, "id" | "fileName" | "createdAt" | "phase" | "total" | "bad">[]> {
  const runs = await db.importRun.findMany({
    where: { kind, scopeId: scope },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return runs.map((run) => {
    const { id, fileName, createdAt, total, bad } = run;
    return { id, fileName, createdAt, total, bad, phase: phaseOf(run) };
  });
}

export async function badRows(id: string, take: number): Promise<BadRow[]> {
  const rows = await db.importRow.findMany({ where: badOf(id), orderBy: { line: "asc" }, take });
  return rows.map(({ line, problem }) => ({ line, problems: foundIn(problem) }));
}

/** The rows that failed, as they came, with a last column that says why: to be mended and sent again. */
export async function badRowsFile(
  id: string,
  { columns, reason, words }: { columns: readonly ImportColumn[]; reason: string; words(problem: RowProblem): string },
): Promise<string> {
  const rows = await db.importRow.findMany({ where: badOf(id), orderBy: { line: "asc" } });
  return csvOf(
    [...columns.map(({ header }) => header), reason],
    rows.map((row) => {
      const cells = openCells(row);
      return [...columns.map(({ field }) => cells[field] ?? ""), foundIn(row.problem).map(words).join(" ")];
    }),
  );
}

const badOf = (runId: string) => ({ runId, NOT: { problem: { equals: Prisma.DbNull } } });
const foundIn = (problem: unknown): RowProblem[] =>
  problems.parse(problem).map(({ params, ...rest }) => (params ? { ...rest, params } : rest));
