import type { Actor } from "#app/core/actor.ts";
import { type Result, refuse } from "#app/core/result.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { changeDraft, type Draft } from "./draft.server.ts";
import { freeSlug, pastSlugRace } from "./slug.server.ts";
import { type SuggestableField, suggestedValue } from "./suggested.rules.ts";

type Suggested = { productId: string; field: SuggestableField; from: string; to: string; now: Date };

/**
 * Puts a suggested value into the draft as if the owner had typed it, so that it is weighed by its class when the draft
 * is sent. Refused where the field says something else by now than what the suggestion was written for.
 */
export function takeIntoDraft(
  actor: Actor,
  { productId, field, from, to, now }: Suggested,
  alsoWrite: (tx: Tx, draft: Draft) => Promise<Result>,
): Promise<Result> {
  return pastSlugRace(() =>
    changeDraft({ actor, productId, now }, async (tx, draft) => {
      const sound = suggestedValue(field, to);
      if (!sound.ok) return sound;
      const row = await tx.listingVersion.findUniqueOrThrow({ where: { id: draft.versionId }, select: columns });
      const is = String(row[field] ?? "");
      if (is !== from && is !== sound.value) return refuse("catalog.refused.fieldMoved");
      await tx.listingVersion.update({
        where: { id: draft.versionId },
        data: { [field]: columnOf(field, sound.value) },
      });
      if (field === "nameId" && draft.liveVersionId === null) {
        const slug = await freeSlug(tx, sound.value, productId);
        await tx.product.update({ where: { id: productId }, data: { slug } });
      }
      return alsoWrite(tx, draft);
    }),
  );
}

const columns = {
  ...{ nameId: true, nameEn: true, storyId: true, storyEn: true, compositionId: true, compositionEn: true },
  ...{ shelfLifeDays: true, producer: true },
} as const;

function columnOf(field: SuggestableField, value: string): string | number | null {
  if (field === "shelfLifeDays") return value === "" ? null : Number(value);
  return field === "producer" ? value || null : value;
}
