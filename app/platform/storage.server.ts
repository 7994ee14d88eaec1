import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#app/core/ids.ts";
import { config } from "./config.server.ts";

/** Files by key. Keys are made by us, never taken from a visitor; anything else is a bug. */
const KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)+$/;

export const storage = {
  /** Written beside and renamed, so that a reader never sees half a file. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = pathOf(key);
    const half = `${path}.${newId()}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, bytes);
    await rename(half, path);
  },
  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(pathOf(key));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  },
  async delete(key: string): Promise<void> {
    await rm(pathOf(key), { force: true });
  },
};

function pathOf(key: string): string {
  if (!KEY.test(key) || key.includes("..")) throw new Error(`not a storage key: ${key}`);
  return join(config.dataDir, "files", key);
}
