import { newId } from "#app/core/ids.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { slugOf } from "./slug.rules.ts";

/** An address nobody else has or had. A race for the same one is settled by the unique key. */
export async function freeSlug(tx: Tx, name: string, productId: string): Promise<string> {
  const wish = slugOf(name);
  const taken = await tx.product.findFirst({ where: { slug: wish, id: { not: productId } }, select: { id: true } });
  const had = await tx.slugHistory.findFirst({
    where: { slug: wish, productId: { not: productId } },
    select: { slug: true },
  });
  return taken || had ? `${wish}-${newId().slice(-6)}` : wish;
}
