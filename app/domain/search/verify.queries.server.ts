import { isDeepStrictEqual } from "node:util";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { documentOf } from "./document.rules.ts";
import { putProducts } from "./index.commands.server.ts";
import { stored, storedOf } from "./meilisearch.document.rules.ts";
import { writerTo } from "./meilisearch.write.server.ts";
import { reconcile } from "./reconcile.commands.server.ts";
import type { Second } from "./second.server.ts";
import { sourcesOf } from "./sources.server.ts";

/** Throws unless an index of Meilisearch holds as many documents as PostgreSQL's, and a sample of them word for word. */
export async function verify(second: Second, indexUid: string): Promise<void> {
  await verifyCount(second, indexUid);
  for (const productId of await sample()) {
    if (await isEqual(second, indexUid, productId)) continue;
    // It may have changed since it was sent: once more, and then it must be right.
    const writer = writerTo(second.writing, indexUid);
    await putProducts([productId], writer);
    await writer.settled();
    if (!(await isEqual(second, indexUid, productId))) throw new Error(`the new index is wrong about ${productId}`);
  }
}

/** A product that joins while we count is no mistake, so a difference is mended and counted again. */
async function verifyCount(second: Second, indexUid: string, triesLeft = 3): Promise<void> {
  await reconcile(second, indexUid);
  const { numberOfDocuments } = await second.writing.index(indexUid).getStats();
  const wanted = (await db.searchDocument.count()) + 1; // and the one about the index itself
  if (numberOfDocuments === wanted) return;
  if (triesLeft === 0) throw new Error(`the new index holds ${numberOfDocuments} documents instead of ${wanted}`);
  await verifyCount(second, indexUid, triesLeft - 1);
}

/** The same products for the same index, chosen by nothing that means anything. */
async function sample(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT product_id AS id FROM search_document WHERE language = 'id' ORDER BY md5(product_id::text) LIMIT 20`;
  return rows.map(({ id }) => id);
}

async function isEqual({ writing }: Second, indexUid: string, productId: string): Promise<boolean> {
  const row = await db.searchDocument.findUnique({
    where: { productId_language: { productId, language: "id" } },
    select: { indexedAt: true },
  });
  const [source] = await sourcesOf([productId], clock.now());
  if (!row || !source) return false;
  const wanted = storedOf(documentOf(source, "id"), row.indexedAt);
  const found = await writing.index(indexUid).getDocument(wanted.id);
  return isDeepStrictEqual(stored.parse(found), wanted);
}
