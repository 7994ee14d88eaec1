import { randomUUID } from "node:crypto";
import type { Meilisearch } from "meilisearch";
import { log } from "#app/platform/log.server.ts";
import { putAll, type Told } from "./index.commands.server.ts";
import { writeAbout } from "./meilisearch.about.server.ts";
import { reasonOf, settled } from "./meilisearch.client.server.ts";
import { indexSettings } from "./meilisearch.settings.ts";
import { isThere, writerTo } from "./meilisearch.write.server.ts";
import { reconcile } from "./reconcile.commands.server.ts";
import type { Second } from "./second.server.ts";
import { verify } from "./verify.queries.server.ts";

/** What became of the second engine: there is none, its new index answers now, or it goes on with the old one. */
export type Rebuilt = { products: number; second: "none" | "swapped" | "kept" };

/**
 * Builds the whole index anew while the old one answers. PostgreSQL's is brought up to date row by row; Meilisearch gets
 * a new index with the settings of today, which takes the old one's place only after it was verified. A run that was cut
 * off leaves nothing behind but an index the next run throws away.
 */
export async function rebuild(second: Second | null, told: Told): Promise<Rebuilt> {
  if (!second) return { products: await putAll(null, told), second: "none" };
  const building = `${second.index}_${randomUUID().slice(0, 13)}`;
  try {
    await begin(second, building);
  } catch (error) {
    log.error(
      { engine: "meilisearch", reason: reasonOf(error) },
      "no new index could be begun; PostgreSQL's is rebuilt",
    );
    return { products: await putAll(null, told), second: "kept" };
  }
  return finish(second, building, told);
}

async function begin({ writing: client, index }: Second, building: string): Promise<void> {
  await throwAwayLeftovers(client, index);
  await settled(client, client.createIndex(building, { primaryKey: "id" }));
  await settled(client, client.index(building).updateSettings(indexSettings));
  await writeAbout(client, building);
}

async function finish(second: Second, building: string, told: Told): Promise<Rebuilt> {
  const client = second.writing;
  try {
    const writer = writerTo(client, building);
    const products = await putAll(writer, told);
    await writer.settled();
    await verify(second, building);
    await swap(second, building);
    // What was written to the old index while the new one was being verified.
    await reconcile(second);
    return { products, second: "swapped" };
  } finally {
    await settled(client, client.deleteIndex(building));
  }
}

/** Both must exist to change places. Afterwards the new name holds the old index. */
async function swap({ writing: client, index }: Second, building: string): Promise<void> {
  if (!(await isThere(client, index))) await settled(client, client.createIndex(index, { primaryKey: "id" }));
  await settled(client, client.swapIndexes([{ indexes: [index, building], rename: false }]));
}

const hour = 3_600_000;

/** Of runs that were cut off. A run of the last hour may still be going on in another process. */
async function throwAwayLeftovers(client: Meilisearch, index: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const left = results.filter(
    ({ uid, updatedAt }) => uid.startsWith(`${index}_`) && Date.now() - Date.parse(updatedAt) > hour,
  );
  for (const { uid } of left) await settled(client, client.deleteIndex(uid));
}
