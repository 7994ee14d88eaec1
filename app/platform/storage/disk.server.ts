import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#app/core/ids.ts";
import { checkedKey, type StorageDriver } from "./driver.ts";

/** Files below a folder of this machine. */
export function disk(folder: string): StorageDriver {
  const pathOf = (key: string) => join(folder, checkedKey(key));
  return {
    /** Written beside and renamed. */
    async put(key, bytes) {
      const path = pathOf(key);
      const half = `${path}.${newId()}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(half, bytes);
      await rename(half, path);
    },
    async get(key) {
      const path = pathOf(key);
      try {
        return await readFile(path);
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}
