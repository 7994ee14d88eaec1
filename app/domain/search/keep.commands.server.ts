import { putProducts, type Told } from "./index.commands.server.ts";
import { isThere } from "./meilisearch.write.server.ts";
import { type Rebuilt, rebuild } from "./rebuild.commands.server.ts";
import { reconcile } from "./reconcile.commands.server.ts";
import { liveIndex, patientWriter, second } from "./second.server.ts";

/** Puts products where they are found, after something about them changed. May be said any number of times. */
export const indexProducts = (productIds: readonly string[]): Promise<void> =>
  putProducts(productIds, second && patientWriter(second));

/** Every product, from the start. */
export const reindex = (told: Told = () => undefined): Promise<Rebuilt> => rebuild(second, told);

/** Sends what the second engine missed while it was away. */
export async function catchUp(): Promise<void> {
  if (second && (await isThere(second.writing, liveIndex))) await reconcile(second);
}
