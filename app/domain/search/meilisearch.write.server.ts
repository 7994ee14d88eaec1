import type { EnqueuedTask, Meilisearch } from "meilisearch";
import { z } from "zod";
import type { Document } from "./engine.ts";
import { aboutKey } from "./meilisearch.about.server.ts";
import { isMissing, settled } from "./meilisearch.client.server.ts";
import { storedOf } from "./meilisearch.document.rules.ts";
import type { Key } from "./stamp.rules.ts";

export type Writer = {
  write(documents: readonly Document[], readAt: Date): Promise<void>;
  remove(keys: readonly Key[]): Promise<void>;
};

/** Sends to one index; Meilisearch does what it was sent in the order it came. `settled` waits until all is done. */
export function writerTo(client: Meilisearch, indexUid: string): Writer & { settled(): Promise<void> } {
  const promised: EnqueuedTask[] = [];
  const index = client.index(indexUid);
  return {
    async write(documents, readAt) {
      const rows = documents.map((document) => storedOf(document, readAt));
      promised.push(await index.addDocuments(rows, { primaryKey: "id" }));
    },
    async remove(keys) {
      promised.push(await index.deleteDocuments([...keys]));
    },
    async settled() {
      for (const task of promised.splice(0)) await settled(client, task);
    },
  };
}

export async function isThere(client: Meilisearch, indexUid: string): Promise<boolean> {
  try {
    await client.getRawIndex(indexUid);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const stamped = z.object({ results: z.array(z.object({ id: z.string(), stamp: z.string() })) });
const many = 1000;

/** Which writing of every document an index holds. */
export async function stampsIn(client: Meilisearch, indexUid: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let offset = 0; ; offset += many) {
    const page = await client.index(indexUid).getDocuments({ fields: ["id", "stamp"], limit: many, offset });
    const { results } = stamped.parse(page);
    for (const { id, stamp } of results) found.set(id, stamp);
    if (results.length < many) break;
  }
  found.delete(aboutKey);
  return found;
}
