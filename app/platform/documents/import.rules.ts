import { done, type Result, refuse } from "#app/core/result.ts";
import type { ImportColumn } from "./import.ts";

/** Where each field stands in the file. Order and spelling in capitals are free; what is needed must be there. */
export function columnsOf(
  columns: readonly ImportColumn[],
  header: readonly string[],
): Result<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const column of columns) {
    const at = header.findIndex((head) => plain(head) === plain(column.header));
    if (at >= 0) places.set(column.field, at);
  }
  const missing = columns.filter(({ field, needed }) => needed && !places.has(field));
  if (missing.length === 0) return done(places);
  const names = missing.map((column) => column.header).join(", ");
  return refuse("documents.refused.columnsMissing", { field: "file", params: { columns: names } });
}

export function cellsIn(
  columns: readonly ImportColumn[],
  places: ReadonlyMap<string, number>,
  cells: readonly string[],
): Record<string, string> {
  return Object.fromEntries(columns.map(({ field }) => [field, cells[places.get(field) ?? -1] ?? ""]));
}

export type Moments = {
  checkedAt: Date | null;
  commitAskedAt: Date | null;
  committedAt: Date | null;
  undoAskedAt: Date | null;
  undoneAt: Date | null;
};
export type Phase = "checking" | "checked" | "committing" | "committed" | "undoing" | "undone";

/** Where a run stands, read from its moments. */
export function phaseOf(run: Moments): Phase {
  if (run.undoneAt) return "undone";
  if (run.undoAskedAt) return "undoing";
  if (run.committedAt) return "committed";
  if (run.commitAskedAt) return "committing";
  return run.checkedAt ? "checked" : "checking";
}

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/\*/g, "")
    .replace(/[\s_]+/g, " ")
    .trim();
