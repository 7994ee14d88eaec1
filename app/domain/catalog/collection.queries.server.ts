import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { db } from "#app/platform/db/db.server.ts";
import { wordsIn } from "./language.rules.ts";

export type Collection = { slug: string; name: string; text: string; productIds: string[] };

/** Those shown on this day, highest first; what of their goods can be had now is for the search room to say. */
export async function collectionsShown(language: Language, now: Date): Promise<Collection[]> {
  const rows = await db.collection.findMany({
    where: inForce(now),
    orderBy: [{ position: "asc" }, { id: "desc" }],
    take: 6,
    include: { products },
  });
  return rows.map((row) => shown(row, language));
}

export async function collectionOf(slug: string, language: Language, now: Date): Promise<Collection | null> {
  const row = await db.collection.findFirst({ where: { slug, ...inForce(now) }, include: { products } });
  return row && shown(row, language);
}

const products = { orderBy: { position: "asc" }, select: { productId: true } } as const;

function inForce(now: Date) {
  const today = new Date(witDay(now));
  return { shownFrom: { lte: today }, OR: [{ shownTo: null }, { shownTo: { gte: today } }] };
}

type Row = {
  slug: string;
  nameId: string;
  nameEn: string;
  textId: string;
  textEn: string;
  products: { productId: string }[];
};

const shown = (row: Row, language: Language): Collection => ({
  slug: row.slug,
  name: wordsIn(language, row.nameId, row.nameEn),
  text: wordsIn(language, row.textId, row.textEn),
  productIds: row.products.map(({ productId }) => productId),
});

/** For the staff: every one, shown or not, the newest days first. */
export async function everyCollection() {
  const rows = await db.collection.findMany({
    orderBy: [{ shownFrom: "desc" }, { position: "asc" }, { id: "desc" }],
    take: 200,
    include: { _count: { select: { products: true } } },
  });
  return rows.map(({ id, slug, nameId, shownFrom, shownTo, position, _count }) => ({
    ...{ id, slug, shownFrom, shownTo, position },
    name: nameId,
    goods: _count.products,
  }));
}

export async function collectionById(id: string) {
  const row = await db.collection.findUnique({ where: { id }, include: { products } });
  return row && { ...row, productIds: row.products.map(({ productId }) => productId) };
}
