import { readFileSync } from "node:fs";

/** The rows of one of our tables by column name. Lines that begin with # are notes; quotes hold commas. */
export function readTable(file: string): Record<string, string>[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
  const [head = "", ...rows] = lines;
  const columns = cellsOf(head);
  return rows.map((row) => {
    const cells = cellsOf(row);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
