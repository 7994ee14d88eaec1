import { memberOf, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { importer, type Read, StillUsed } from "#app/platform/documents/documents.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { isLeaf } from "./draft.commands.server.ts";
import { productColumns, productInCodes } from "./import.rules.ts";
import { type ProductLine, productLineSchema } from "./import.schema.ts";
import { born } from "./listing.birth.server.ts";
import { ownListing } from "./listing.movers.server.ts";
import { MOST_VARIANTS } from "./listing.schema.ts";
import { categoryTree } from "./product.queries.server.ts";
import { countStock } from "./shelf.commands.server.ts";
import { freeSlug } from "./slug.server.ts";
import { newVariant } from "./variant.commands.server.ts";

/** Many products at once from a list: drafts for the wizard, never live, and without photos. */
export const productsImport = importer({
  name: "products",
  columns: productColumns,
  know: () => categoryTree("id"),
  read(cells, categories): Read<ProductLine> {
    const read = productLineSchema.safeParse(productInCodes(cells, categories));
    if (read.success) return { ok: true, value: read.data };
    const first = new Map<string, string>();
    for (const { path, message } of read.error.issues) {
      const field = String(path[0] ?? "");
      if (!first.has(field)) first.set(field, message.includes(" ") ? "form.badChoice" : message);
    }
    return { ok: false, problems: [...first].map(([field, code]) => ({ field, code })) };
  },
  marks: ({ nameId, name, netQuantity, netUnit }) => [
    `${nameId} ${name} ${netQuantity ?? ""} ${netUnit ?? ""}`.toLowerCase(),
  ],
  async inTheWay({ nameId, sku }, scope) {
    if (scope === null) return refuse("notFound");
    const standing = { enterpriseId: scope, state: { not: "archived" as const } };
    if (sku && (await db.variant.count({ where: { sku, product: { enterpriseId: scope } } })) > 0) {
      return refuse("catalog.import.known", { field: "sku" });
    }
    const named = { nameId: { equals: nameId, mode: "insensitive" as const }, product: standing };
    const same = await db.listingVersion.count({ where: { ...named, state: { notIn: [...gone] } } });
    return same > 0 ? refuse("catalog.import.sameName", { field: "nameId" }) : null;
  },
  async create(tx, by, line, { now, scope }) {
    if (scope === null || !memberOf(by, scope, "catalog")) return refuse("notFound");
    if (!(await isLeaf(tx, line.categoryCode))) return refuse("form.badChoice", { field: "categoryCode" });
    const draft = (await draftOf(tx, { enterpriseId: scope, line })) ?? (await newDraft(tx, by, { scope, line, now }));
    const packs = await tx.listingVersionVariant.count({ where: { versionId: draft.versionId } });
    if (packs >= MOST_VARIANTS) return refuse("catalog.refused.manyVariants", { params: { max: MOST_VARIANTS } });
    const packed = await addPack(tx, by, { ...draft, scope, line, position: packs, now });
    return packed.ok ? done({ id: draft.productId }) : packed;
  },
  async remove(tx, by, productId, now) {
    await tx.$executeRaw`SELECT FROM product WHERE id = ${productId}::uuid FOR NO KEY UPDATE`;
    const [newest] = await tx.listingVersion.findMany({ where: { productId }, orderBy: { number: "desc" }, take: 1 });
    // Another line of the same product took it back already.
    if (!newest || newest.state === "discarded") return;
    if (newest.state !== "draft" || newest.edition > 0) throw new StillUsed(productId);
    const moved = await move(tx, ownListing, { actor: by, id: newest.id, action: "discard", now });
    if (!moved.ok) throw new StillUsed(productId);
  },
});

const gone = ["discarded", "withdrawn", "superseded"] as const;

type Draft = { productId: string; versionId: string };

/** The draft that an earlier line of the list began, as long as nobody has worked on it. */
async function draftOf(
  tx: Tx,
  { enterpriseId, line }: { enterpriseId: string; line: ProductLine },
): Promise<Draft | null> {
  const { nameId, categoryCode } = line;
  const row = await tx.listingVersion.findFirst({
    where: { state: "draft", edition: 0, nameId, categoryCode, product: { enterpriseId, state: "neverLive" } },
    select: { id: true, productId: true },
  });
  return row && { productId: row.productId, versionId: row.id };
}

type New = { scope: string; line: ProductLine; now: Date };

async function newDraft(tx: Tx, by: Person, { scope, line, now }: New): Promise<Draft> {
  const { nameId, categoryCode, storyId, compositionId, allergens, storage, shelfLifeDays, producer, notHalal } = line;
  const [productId, versionId] = [newId(now.getTime()), newId(now.getTime())];
  const slug = await freeSlug(tx, nameId, productId);
  await tx.product.create({
    data: { id: productId, enterpriseId: scope, categoryCode, slug, createdById: by.id, createdAt: now },
  });
  const words = { nameId, storyId, compositionId, allergens, storage, shelfLifeDays, producer, notHalal };
  const dates = { authorId: by.id, createdAt: now, changedAt: now };
  await tx.listingVersion.create({ data: { id: versionId, productId, number: 1, categoryCode, ...words, ...dates } });
  await born(tx, by, { versionId, productId, enterpriseId: scope, now });
  return { productId, versionId };
}

type Packed = Draft & { scope: string; line: ProductLine; position: number; now: Date };

async function addPack(tx: Tx, by: Person, { scope, line, position, now, ...draft }: Packed): Promise<Result> {
  const faceId = await newVariant(tx, draft, { position, now });
  const { name, netQuantity, netUnit, price, barcode, packaging, weightGrams, onhand } = line;
  const face = await tx.listingVersionVariant.update({
    where: { id: faceId },
    data: { name, netQuantity, netUnit, barcode, packaging, weightGrams, proposedPrice: price },
  });
  const [home] = onhand === null ? [] : await premisesOf(scope, tx);
  if (onhand === null) return done();
  if (!home) return refuse("catalog.refused.noPlace", { field: "onhand" });
  return countStock(tx, by, { variantId: face.variantId, placeId: home.id, onhand, now });
}
