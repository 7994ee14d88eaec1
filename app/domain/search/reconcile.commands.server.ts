import { putProducts } from "./index.commands.server.ts";
import { stampsIn, writerTo } from "./meilisearch.write.server.ts";
import { indexedAfter, stampsOf } from "./postgres.write.server.ts";
import type { Second } from "./second.server.ts";
import { type Key, keysOf } from "./stamp.rules.ts";

const batch = 50;

/**
 * Makes an index of Meilisearch equal to PostgreSQL's, whatever it missed: sends what differs, removes what should not
 * be there, and waits until it is done. Gives back how many products it had to mend.
 */
export async function reconcile({ writing, index }: Second, indexUid: string = index): Promise<number> {
  const there = await stampsIn(writing, indexUid);
  const writer = writerTo(writing, indexUid);
  let mended = 0;
  for (let after: string | null = null; ; ) {
    const ids: string[] = await indexedAfter(after, batch);
    if (ids.length === 0) break;
    const standing = await stampsOf(ids);
    const differing = ids.filter((id) => keysOf(id).some((key) => standing.get(key) !== there.get(key)));
    await putProducts(differing, writer);
    mended += differing.length;
    for (const key of ids.flatMap(keysOf)) there.delete(key);
    after = ids.at(-1) ?? null;
  }
  const strays = [...there.keys()] as Key[]; // nothing else was ever written there
  if (strays.length > 0) await writer.remove(strays);
  await writer.settled();
  return mended + strays.length;
}
