import { newId } from "#app/core/ids.ts";
import { isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { slugOf } from "./slug.rules.ts";

/** An address nobody else has or had; a product whose own address already says the name keeps it. */
export async function freeSlug(tx: Tx, name: string, productId: string): Promise<string> {
  const wish = slugOf(name);
  const others = { slug: wish, productId: { not: productId } };
  const had = await tx.slugHistory.findFirst({ where: others, select: { slug: true } });
  const taken = await tx.product.findFirst({ where: { slug: wish, id: { not: productId } }, select: { id: true } });
  if (!taken && !had) return wish;
  const own = await tx.product.findUnique({ where: { id: productId }, select: { slug: true } });
  return own?.slug.startsWith(`${wish}-`) ? own.slug : `${wish}-${newId().slice(-6)}`;
}

/**
 * Runs a command that asks for a free address. Who loses the race for one does it all again: by then the winner's
 * row can be seen, and another address is drawn.
 */
export async function pastSlugRace<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (error) {
    if (isUnique(error, "product_slug_key")) return command();
    throw error;
  }
}
