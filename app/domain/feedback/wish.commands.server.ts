import type { Person } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { WishForm } from "./wish.schema.ts";

/** More than anybody reads again; a script stops here. */
const MOST = 500;

/** Keeps a product for later or lets go of it; twice is once. Answers with its name in an address. */
export async function changeWish(person: Person, { product: productId, action }: WishForm): Promise<Result<string>> {
  const product = (await knownProducts([productId])).get(productId);
  if (!product) return refuse("notFound");
  const userId = person.id;
  if (action === "drop") {
    await db.wish.deleteMany({ where: { userId, productId } });
    return done(product.slug);
  }
  if (product.state !== "live") return refuse("notFound");
  if ((await db.wish.count({ where: { userId } })) >= MOST)
    return refuse("feedback.refused.tooManyWishes", { params: { most: MOST } });
  await db.wish.createMany({ data: [{ userId, productId, at: clock.now() }], skipDuplicates: true });
  return done(product.slug);
}
