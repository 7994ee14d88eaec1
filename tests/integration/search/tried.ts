import { randomUUID } from "node:crypto";
import { type Second, secondAt } from "#app/domain/search/second.server.ts";
import { meilisearchDouble } from "../../doubles/meilisearch.ts";

export type Tried = { second: Second; leave(): Promise<void> };

const named = (name: string) => process.env[`REAL_${name}`] ?? "";
const url = named("MEILISEARCH_URL");

/** A real Meilisearch, where `MEILISEARCH_URL` and both keys were named for the test run. */
export const realServer = url
  ? { url, searchKey: named("MEILISEARCH_SEARCH_KEY"), indexKey: named("MEILISEARCH_INDEX_KEY") }
  : null;

/** What the suite of both engines is tried against: the real one in an index of its own, which goes away again, or the double. */
export async function triedServer(): Promise<Tried> {
  const patience = 10_000;
  if (realServer) {
    const second = secondAt({ ...realServer, patience }, `goods-test-${randomUUID().slice(0, 8)}`);
    const { writing, index } = second;
    return { second, leave: async () => void (await writing.index(index).delete()) };
  }
  const double = await meilisearchDouble();
  return { second: secondAt({ ...double.address, patience }), leave: () => double.stop() };
}
