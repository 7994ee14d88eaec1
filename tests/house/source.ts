import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The project's own source as the house tests read it. */
export const root = join(import.meta.dirname, "../..");

const skipped = new Set(["node_modules", "generated", "build", ".git", ".data", ".cache"]);

export type Source = { path: string; text: string; lines: number };

/** Files below `folders` whose name matches, with their text; paths relative to the root. */
export function sources(folders: readonly string[], match: RegExp): Source[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((file) => match.test(file))
    .map((file) => {
      const text = readFileSync(file, "utf8");
      return { path: relative(root, file).split(sep).join("/"), text, lines: text.trimEnd().split("\n").length };
    });
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
