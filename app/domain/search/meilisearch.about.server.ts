import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { isMissing, settled } from "./meilisearch.client.server.ts";
import { indexVersion } from "./meilisearch.settings.ts";

/** A document that no search finds and no count sees. It says what its index was built for, and changes places with it. */
export const aboutKey = "about";

const about = z.object({ stamp: z.string().regex(/^\d+$/).transform(Number) });

export async function writeAbout(client: Meilisearch, indexUid: string): Promise<void> {
  const row = { id: aboutKey, stamp: String(indexVersion), visible: false };
  await settled(client, client.index(indexUid).addDocuments([row], { primaryKey: "id" }));
}

/** For which version of our settings an index was built: null where there is no index, or it does not say. */
export async function versionOf(client: Meilisearch, indexUid: string): Promise<number | null> {
  try {
    const found = about.safeParse(await client.index(indexUid).getDocument(aboutKey, { fields: ["stamp"] }));
    return found.success ? found.data.stamp : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
