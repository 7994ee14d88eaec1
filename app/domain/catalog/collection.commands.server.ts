import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { inTransaction, isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import type { CollectionWish, Laying } from "./collection.schema.ts";
import { slugOf } from "./slug.rules.ts";

/** A collection holds what one look takes in. */
export const MOST_GOODS = 24;

/** A new one, or new words and days for one that is there; its address stays what it was born with. */
export async function saveCollection(
  actor: Actor,
  { id, wish, now }: { id: string | null; wish: CollectionWish; now: Date },
): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "staff", "admin")) return refuse("notFound");
  const data = {
    nameId: wish.nameId,
    nameEn: wish.nameEn ?? "",
    textId: wish.textId ?? "",
    textEn: wish.textEn ?? "",
    position: wish.position,
    shownFrom: new Date(wish.shownFrom),
    shownTo: wish.shownTo ? new Date(wish.shownTo) : null,
  };
  try {
    return await inTransaction(async (tx) => {
      const kept = id ?? newId(now.getTime());
      if (id) {
        const { count } = await tx.collection.updateMany({ where: { id }, data });
        if (count === 0) return refuse("notFound");
      } else {
        const born = { createdById: personOf(actor), createdAt: now };
        await tx.collection.create({ data: { id: kept, slug: slugOf(wish.nameId), ...data, ...born } });
      }
      await noted(tx, actor, { id: kept, action: id ? "edit" : "create", details: { name: wish.nameId }, now });
      return done({ id: kept });
    });
  } catch (error) {
    if (isUnique(error)) return refuse("catalog.refused.collectionName", { field: "nameId" });
    throw error;
  }
}

/** Lays a product at the end, one place earlier, or takes it out. Doing it twice changes nothing more. */
export async function layInCollection(
  actor: Actor,
  { id, wish, now }: { id: string; wish: Laying; now: Date },
): Promise<Result> {
  if (!hasRole(actor, "staff", "admin")) return refuse("notFound");
  return await inTransaction(async (tx) => {
    const found = await tx.$executeRaw`SELECT 1 FROM collection WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    if (found === 0) return refuse("notFound");
    const rows = await tx.collectionProduct.findMany({
      where: { collectionId: id },
      orderBy: [{ position: "asc" }, { productId: "asc" }],
      select: { productId: true },
    });
    const before = rows.map(({ productId }) => productId);
    const after = laid(before, wish);
    if (after.length > MOST_GOODS) return refuse("catalog.refused.collectionFull", { params: { most: MOST_GOODS } });
    if (after.join() === before.join()) return done();
    if (wish.intent === "put" && !(await isLive(tx, wish.productId))) return refuse("notFound");
    await tx.collectionProduct.deleteMany({ where: { collectionId: id } });
    await tx.collectionProduct.createMany({
      data: after.map((productId, position) => ({ collectionId: id, productId, position })),
    });
    await noted(tx, actor, { id, action: wish.intent, details: { productId: wish.productId }, now });
    return done();
  });
}

function laid(before: readonly string[], { intent, productId }: Laying): string[] {
  const others = before.filter((one) => one !== productId);
  if (intent === "remove") return others;
  const place = before.indexOf(productId);
  if (intent === "put") return place < 0 ? [...before, productId] : [...before];
  return place <= 0 ? [...before] : others.toSpliced(place - 1, 0, productId);
}

const isLive = async (tx: Tx, productId: string): Promise<boolean> =>
  (await tx.product.count({ where: { id: productId, state: "live" } })) > 0;

type Noted = { id: string; action: string; details: Record<string, string>; now: Date };

const noted = (tx: Tx, actor: Actor, { id, action, details, now }: Noted) =>
  record(tx, { flow: "collection", action, subject: { kind: "collection", id }, actor, details, now });
