import { z } from "zod";
import { rupiah } from "#app/core/money.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { CategoryRules, Content } from "./content.ts";

const both = z.object({ id: z.string().default(""), en: z.string().default("") });
const attributes = z.record(z.string(), both).catch({});
const label = z.record(z.string(), z.string()).catch({});

/** The content of versions, by version id. */
export async function contentsOf(versionIds: readonly string[], tx: Tx = db): Promise<ReadonlyMap<string, Content>> {
  const rows = await tx.listingVersion.findMany({
    where: { id: { in: [...versionIds] } },
    include: {
      photos: { orderBy: { position: "asc" } },
      variants: { orderBy: { position: "asc" }, include: { licences: { select: { licenceId: true } } } },
    },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        categoryCode: row.categoryCode,
        name: { id: row.nameId, en: row.nameEn },
        story: { id: row.storyId, en: row.storyEn },
        composition: { id: row.compositionId, en: row.compositionEn },
        allergens: row.allergens,
        claims: row.claims,
        storage: row.storage,
        shelfLifeDays: row.shelfLifeDays,
        producer: row.producer,
        notHalal: row.notHalal,
        attributes: attributes.parse(row.attributes),
        photos: row.photos.map(({ photoId, altId, altEn }) => ({ photoId, altId, altEn })),
        variants: row.variants.map((one) => ({
          variantId: one.variantId,
          name: one.name,
          netQuantity: one.netQuantity,
          netUnit: one.netUnit,
          packaging: one.packaging,
          barcode: one.barcode,
          label: label.parse(one.label),
          proposedPrice: one.proposedPrice === null ? null : rupiah(one.proposedPrice),
          weightGrams: one.weightGrams,
          lengthMm: one.lengthMm,
          widthMm: one.widthMm,
          heightMm: one.heightMm,
          licenceIds: one.licences.map(({ licenceId }) => licenceId).sort(),
        })),
      },
    ]),
  );
}

export async function contentOf(versionId: string, tx: Tx = db): Promise<Content | null> {
  return (await contentsOf([versionId], tx)).get(versionId) ?? null;
}

/** Categories nobody may choose any more still answer, or old listings would lose their rules. */
export async function categoryRules(code: string, tx: Tx = db): Promise<CategoryRules | null> {
  const row = await tx.category.findUnique({ where: { code } });
  if (!row || row.parentCode === null) return null;
  return {
    code: row.code,
    goods: row.goods,
    licencePaths: row.licencePaths,
    halalRule: row.halalRule,
    mandatoryAttributes: row.mandatoryAttributes,
    perishable: row.perishable,
    checklistGroup: row.checklistCode ?? "craft",
  };
}
