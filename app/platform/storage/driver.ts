/** Where files lie. Both drivers pass one suite of tests. */
export type StorageDriver = {
  /** Whole or not at all: a reader never sees half a file. The same key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Buffer | null>;
  /** A file that is not there is deleted already. */
  delete(key: string): Promise<void>;
};

/** Keys are made by us, never taken from a visitor; anything else is a bug. */
const KEY = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)+$/;

export function checkedKey(key: string): string {
  if (!KEY.test(key) || key.includes("..")) throw new Error(`not a storage key: ${key}`);
  return key;
}
