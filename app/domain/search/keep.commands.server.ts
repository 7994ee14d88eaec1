import { log } from "#app/platform/log.server.ts";
import { type Difference, differences, productsOf } from "./compare.queries.server.ts";
import { putProducts, type Told } from "./index.commands.server.ts";
import { isThere } from "./meilisearch.write.server.ts";
import { type Rebuilt, rebuild } from "./rebuild.commands.server.ts";
import { reconcile } from "./reconcile.commands.server.ts";
import { catchUpAt, patientWriter, second } from "./second.server.ts";
import { productCount } from "./sources.server.ts";

/** Puts products where they are found, after something about them changed. May be said any number of times. */
export const indexProducts = (productIds: readonly string[]): Promise<void> =>
  putProducts(productIds, second && patientWriter(second));

/** How many products a rebuild would go through. */
export const productsToIndex = productCount;

/** Every product, from the start. */
export const reindex = (told: Told = () => undefined): Promise<Rebuilt> => rebuild(second, told);

/** What is not the same in the shop, in the index and in the second engine. */
export const indexDifferences = (): AsyncGenerator<Difference> => differences(second);

/** Finds what was missed and mends it; gives back how many products that were. */
export async function mendIndex(): Promise<number> {
  const found: Difference[] = [];
  for await (const one of differences(second)) found.push(one);
  const productIds = productsOf(found);
  if (productIds.length > 0)
    log.error({ products: productIds.length, first: found.slice(0, 5) }, "the search index had missed changes");
  for (let at = 0; at < productIds.length; at += 50) await indexProducts(productIds.slice(at, at + 50));
  if (second && found.some(({ engine }) => engine === "Meilisearch")) await reconcile(second);
  return productIds.length;
}

/** For somebody who will not wait for the night: what the second engine is missing is sent now. */
export async function sendMissed(): Promise<void> {
  if (second) await catchUpAt(new Date());
}

/** Sends what the second engine missed while it was away. */
export async function catchUp(): Promise<void> {
  if (second && (await isThere(second.writing, second.index))) await reconcile(second);
}
