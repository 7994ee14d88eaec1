import { Meilisearch } from "meilisearch";
import { codeOf } from "./meilisearch.client.server.ts";

type Rights = { uid: string; name: string; actions: readonly string[] };

/**
 * What each key may do on our indexes, and nothing else. Meilisearch derives a key from the master key and its uid, so
 * the same uid gives the same key, on every run and on a server that was set up anew.
 */
export const keyRights = {
  search: { uid: "6f1d0a4e-52a3-4c39-8f0e-9d6f5c0b7a11", name: "UKM Mart: search", actions: ["search"] },
  index: {
    uid: "b8e2c9d7-1f64-4d0b-a5c8-3e7a9b2f4c22",
    name: "UKM Mart: index",
    actions: [
      ...["documents.add", "documents.get", "documents.delete"],
      ...["indexes.create", "indexes.get", "indexes.delete", "indexes.swap"],
      ...["settings.update", "settings.get", "stats.get", "tasks.get"],
    ],
  },
} as const satisfies Record<string, Rights>;

export type Keys = { searchKey: string; indexKey: string };

/** Both keys, made where they are not there yet. `indexes` is the beginning of our indexes' names. */
export async function makeKeys(url: string, masterKey: string, indexes = "goods"): Promise<Keys> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  return {
    searchKey: await made(client, keyRights.search, indexes),
    indexKey: await made(client, keyRights.index, indexes),
  };
}

async function made(client: Meilisearch, { uid, name, actions }: Rights, indexes: string): Promise<string> {
  try {
    const { key } = await client.createKey({
      uid,
      name,
      actions: [...actions],
      indexes: [`${indexes}*`],
      expiresAt: null,
    });
    return key;
  } catch (error) {
    if (codeOf(error) !== "api_key_already_exists") throw error;
    return (await client.getKey(uid)).key;
  }
}
