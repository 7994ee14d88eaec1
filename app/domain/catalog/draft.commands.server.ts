import type { Actor } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { attributeKinds, type Both } from "./content.ts";
import { changeDraft } from "./draft.server.ts";
import type { ProductForm, ShippingForm } from "./listing.schema.ts";
import { freeSlug, pastSlugRace } from "./slug.server.ts";

type Saved<F> = { productId: string; form: F; now: Date };

/** The words of the product; its address follows the name until it was first live. */
export function saveProduct(actor: Actor, { productId, form, now }: Saved<ProductForm>): Promise<Result> {
  return pastSlugRace(() =>
    changeDraft({ actor, productId, now, edition: form.edition }, async (tx, draft) => {
      if (!(await isLeaf(tx, form.categoryCode))) return refuse("form.badChoice", { field: "categoryCode" });
      const { edition: _, attributes, attributesEn, ...fields } = form;
      await tx.listingVersion.update({
        where: { id: draft.versionId },
        data: { ...fields, attributes: bothLanguages(attributes, attributesEn) },
      });
      if (draft.liveVersionId === null) {
        const slug = await freeSlug(tx, form.nameId, productId);
        await tx.product.update({ where: { id: productId }, data: { categoryCode: form.categoryCode, slug } });
      }
      return done();
    }),
  );
}

export async function saveShipping(actor: Actor, { productId, form, now }: Saved<ShippingForm>): Promise<Result> {
  return changeDraft({ actor, productId, now, edition: form.edition }, async (tx, draft) => {
    for (const { variantId, packaging, weightGrams, lengthCm, widthCm, heightCm } of form.variants) {
      await tx.listingVersionVariant.updateMany({
        where: { versionId: draft.versionId, variantId },
        data: {
          packaging,
          weightGrams,
          lengthMm: millimetres(lengthCm),
          widthMm: millimetres(widthCm),
          heightMm: millimetres(heightCm),
        },
      });
    }
    return done();
  });
}

const millimetres = (cm: number | null): number | null => (cm === null ? null : cm * 10);

/** Goods are kept in categories of the second level. */
export async function isLeaf(tx: Tx, code: string): Promise<boolean> {
  const row = await tx.category.findFirst({ where: { code, retiredAt: null, parentCode: { not: null } } });
  return row !== null;
}

function bothLanguages(id: Record<string, string>, en: Record<string, string>): Record<string, Both> {
  const given = attributeKinds.filter((kind) => id[kind] || en[kind]);
  return Object.fromEntries(given.map((kind) => [kind, { id: id[kind] ?? "", en: en[kind] ?? "" }]));
}
