import { beforeAll, describe, expect, it } from "vitest";
import { addDays, witDay } from "#app/core/time.ts";
import {
  archiveProduct,
  collectionById,
  collectionOf,
  collectionsShown,
  layInCollection,
  saveCollection,
} from "#app/domain/catalog/catalog.server.ts";
import type { CollectionWish } from "#app/domain/catalog/collection.schema.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, cast, product, today } from "../../cast/index.ts";

let c: Cast;
const goods: CastProduct[] = [];
const now = today;

const wish = (changes: Partial<CollectionWish> = {}): CollectionWish => ({
  ...{ nameId: "Untuk Lebaran", nameEn: null, textId: null, textEn: null, position: 2 },
  ...{ shownFrom: witDay(today), shownTo: witDay(addDays(today, 10)), ...changes },
});
const made = async (changes: Partial<CollectionWish> = {}) => {
  const saved = await saveCollection(c.staff, { id: null, wish: wish(changes), now });
  if (!saved.ok) throw new Error(saved.code);
  return saved.value.id;
};
const lay = (id: string, intent: "put" | "earlier" | "remove", place: number, actor = c.staff) =>
  layInCollection(actor, { id, wish: { intent, productId: goods[place]?.productId ?? "" }, now });
const inOrder = async (id: string) =>
  (await collectionById(id))?.productIds.map((one) => goods.findIndex(({ productId }) => productId === one));

beforeAll(async () => {
  c = await cast();
  for (const name of ["Sirup Pala", "Halua Kenari", "Kopi Dabe"]) {
    goods.push(await product(c.owner, c.kitchen, { name }));
  }
}, 60_000);

describe("a collection of the staff", () => {
  it("holds its goods in the order they were laid, each once", async () => {
    const id = await made();
    for (const place of [0, 1, 2, 1]) expect(await lay(id, "put", place)).toEqual({ ok: true, value: undefined });
    expect(await inOrder(id)).toEqual([0, 1, 2]);
    await lay(id, "earlier", 2);
    expect(await inOrder(id)).toEqual([0, 2, 1]);
    await lay(id, "earlier", 0);
    await lay(id, "remove", 2);
    expect(await inOrder(id)).toEqual([0, 1]);
  });

  it("is shown from its first day to its last, the highest first", async () => {
    await made({ nameId: "Nanti", shownFrom: witDay(addDays(today, 1)) });
    await made({ nameId: "Dulu", shownFrom: witDay(addDays(today, -9)), shownTo: witDay(addDays(today, -1)) });
    await made({ nameId: "Selalu", nameEn: "Always", position: 1, shownTo: undefined });
    expect((await collectionsShown("en", now)).map(({ name }) => name)).toEqual(["Always", "Untuk Lebaran"]);
    expect(await collectionOf("dulu", "id", now)).toBeNull();
    expect(await collectionOf("nanti", "id", addDays(now, 1))).toMatchObject({ name: "Nanti" });
  });

  it("takes no name twice, and keeps its address under a new one", async () => {
    expect(await saveCollection(c.staff, { id: null, wish: wish({ nameId: "Selalu!" }), now })).toMatchObject({
      ok: false,
      field: "nameId",
    });
    const id = await made({ nameId: "Musim pala" });
    await saveCollection(c.staff, { id, wish: wish({ nameId: "Panen pala" }), now });
    expect(await collectionOf("musim-pala", "id", now)).toMatchObject({ name: "Panen pala" });
  });

  it("takes in what is on sale only", async () => {
    const id = await made({ nameId: "Habis" });
    const gone = goods[2];
    if (!gone) throw new Error("no product");
    await archiveProduct(c.owner, { productId: gone.productId, now });
    expect(await lay(id, "put", 2)).toMatchObject({ ok: false, code: "notFound" });
  });

  it("is not there for those who do not lay it, and every change is written down", async () => {
    const id = await made({ nameId: "Milik pusat" });
    for (const stranger of [c.owner, c.curator, c.shopper]) {
      expect(await lay(id, "put", 0, stranger)).toMatchObject({ ok: false, code: "notFound" });
      expect(await saveCollection(stranger, { id, wish: wish(), now })).toMatchObject({ ok: false, code: "notFound" });
    }
    await lay(id, "put", 0);
    const events = await db.event.findMany({ where: { flow: "collection", subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["create", c.staff.id],
      ["put", c.staff.id],
    ]);
  });
});
