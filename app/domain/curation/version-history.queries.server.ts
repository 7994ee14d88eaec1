import type { Language } from "#app/core/actor.ts";
import {
  type ListingSheet,
  listingForReview,
  type VersionLine,
  versionsOf,
} from "#app/domain/catalog/catalog.server.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { type DecisionView, decisionsOn } from "./decision.queries.server.ts";
import { type FieldWord, fieldWordsTo } from "./field-comment.queries.server.ts";

/** One version as it was sent, beside the one it was written from, with everything that was decided about it. */
export type VersionTold = VersionLine & {
  before: ListingSheet | null;
  after: ListingSheet;
  decisions: readonly DecisionView[];
  words: readonly FieldWord[];
};

export type VersionHistory = { versions: readonly VersionTold[]; numbers: Readonly<Record<string, string>> };

/** The whole road of a product through curation, the newest version first. What a seat said is in its decision only. */
export async function versionHistory(
  productId: string,
  { language, before }: { language: Language; before?: number },
): Promise<VersionHistory> {
  const lines = await versionsOf(productId, before);
  const told: VersionTold[] = [];
  for (const line of lines) {
    const after = await listingForReview(line.versionId, language);
    if (!after) continue;
    const decisions = await decisionsOn(line.versionId, language);
    told.push({
      ...line,
      after,
      before: line.basedOnId ? await listingForReview(line.basedOnId, language) : null,
      decisions,
      words: decisions.length > 0 ? await fieldWordsTo(line.versionId, null) : [],
    });
  }
  const ids = told.flatMap(({ before, after }) =>
    [before, after].flatMap((sheet) => (sheet?.variants ?? []).flatMap(({ licenceIds }) => licenceIds)),
  );
  const licences = await licencesById([...new Set(ids)]);
  return { versions: told, numbers: Object.fromEntries([...licences].map(([id, { number }]) => [id, number])) };
}
