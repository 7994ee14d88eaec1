import { clock } from "#app/platform/clock.server.ts";
import { documentOf } from "./document.rules.ts";
import type { Document } from "./engine.ts";
import type { Writer } from "./meilisearch.write.server.ts";
import { postgresEngine } from "./postgres.server.ts";
import { stampsOf } from "./postgres.write.server.ts";
import { productCount, productIdsAfter, sourcesOf } from "./sources.server.ts";
import { type Key, keyOf, keysOf, movedOn, stampOf } from "./stamp.rules.ts";

const mostRounds = 5;

/**
 * Reads the products anew and puts them where they are found: in PostgreSQL, and where a second engine is kept, there
 * too. May be said any number of times, in any order.
 */
export async function putProducts(productIds: readonly string[], second: Writer | null): Promise<void> {
  let left = productIds;
  for (let round = 0; left.length > 0; round += 1) {
    if (round === mostRounds) throw new Error("products changed faster than they could be indexed");
    // Not the shop's clock, which a demo may turn back: which of two readings is the later is a matter of real time.
    const readAt = new Date();
    const documents = await putInPostgres(left, readAt);
    left = second ? await follow(second, left, documents, readAt) : [];
  }
}

const batch = 1000;
export type Told = (done: number, of: number) => void;

/** Every product, in batches; `told` hears how many are done. */
export async function putAll(second: Writer | null, told: Told): Promise<number> {
  const of = await productCount();
  let done = 0;
  for (let after: string | null = null; ; ) {
    const ids: string[] = await productIdsAfter(after, batch);
    if (ids.length === 0) return done;
    // The database writes one half while we read the words of the other.
    const half = Math.ceil(ids.length / 2);
    await Promise.all([putProducts(ids.slice(0, half), second), putProducts(ids.slice(half), second)]);
    done += ids.length;
    told(done, Math.max(of, done));
    after = ids.at(-1) ?? null;
  }
}

async function putInPostgres(productIds: readonly string[], readAt: Date): Promise<Document[]> {
  const sources = await sourcesOf(productIds, clock.now());
  const buyable = sources.filter((source) => source.variants.length > 0);
  const known = new Set(buyable.map((source) => source.productId));
  const documents = buyable.flatMap((source) => [documentOf(source, "id"), documentOf(source, "en")]);
  await postgresEngine.write(documents, readAt);
  await postgresEngine.remove(productIds.filter((id) => !known.has(id)));
  return documents;
}

/** Sends what stands in PostgreSQL; gives back the products that were written anew meanwhile. */
async function follow(second: Writer, productIds: readonly string[], documents: readonly Document[], readAt: Date) {
  const standing = await stampsOf(productIds);
  const current = documents.filter((document) => standing.get(keyOf(document)) === stampOf(document.version, readAt));
  const gone = productIds.flatMap(keysOf).filter((key) => !standing.has(key));
  if (current.length > 0) await second.write(current, readAt);
  if (gone.length > 0) await second.remove(gone);
  const sent = new Map<Key, string | undefined>([
    ...current.map((document) => [keyOf(document), stampOf(document.version, readAt)] as const),
    ...gone.map((key) => [key, undefined] as const),
  ]);
  const again = new Set(movedOn(sent, await stampsOf(productIds)));
  return productIds.filter((id) => keysOf(id).some((key) => again.has(key)));
}
