import { clock } from "#app/platform/clock.server.ts";
import { documentOf } from "./document.rules.ts";
import { postgresEngine } from "./postgres.server.ts";
import { productIdsAfter, sourcesOf } from "./sources.server.ts";

/** Reads the products anew and puts them where they are found. May be said any number of times, in any order. */
export async function indexProducts(productIds: readonly string[]): Promise<void> {
  const now = clock.now();
  const sources = await sourcesOf(productIds, now);
  const buyable = sources.filter((source) => source.variants.length > 0);
  const known = new Set(buyable.map((source) => source.productId));
  await postgresEngine.write(
    buyable.flatMap((source) => [documentOf(source, "id"), documentOf(source, "en")]),
    now,
  );
  await postgresEngine.remove(productIds.filter((id) => !known.has(id)));
}

const batch = 50;

/** Every product, in batches; `told` hears how many are done. */
export async function reindex(told: (done: number) => void = () => undefined): Promise<number> {
  let done = 0;
  for (let after: string | null = null; ; ) {
    const ids: string[] = await productIdsAfter(after, batch);
    if (ids.length === 0) return done;
    await indexProducts(ids);
    done += ids.length;
    told(done);
    after = ids.at(-1) ?? null;
  }
}
