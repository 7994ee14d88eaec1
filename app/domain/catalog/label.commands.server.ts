import type { Actor } from "#app/core/actor.ts";
import { done, type Result } from "#app/core/result.ts";
import { changeDraft } from "./draft.server.ts";
import type { LabelForm } from "./label.schema.ts";

/** What the labels say beyond the product's words: the same on every pack, but for how many servings are in it. */
export async function saveLabel(
  actor: Actor,
  { productId, form, now }: { productId: string; form: LabelForm; now: Date },
): Promise<Result> {
  const { edition, variants, ...common } = form;
  return changeDraft({ actor, productId, now, edition }, async (tx, { versionId }) => {
    const packs = await tx.listingVersionVariant.findMany({
      where: { versionId },
      select: { id: true, variantId: true },
    });
    for (const { id, variantId } of packs) {
      const servings = variants.find((pack) => pack.variantId === variantId)?.servings ?? null;
      await tx.listingVersionVariant.update({ where: { id }, data: { label: written({ ...common, servings }) } });
    }
    return done();
  });
}

/** As the version keeps it: only what was said, ticked boxes as "yes". */
const written = (said: Record<string, string | boolean | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value ? [[key, value === true ? "yes" : value]] : [])),
  );
