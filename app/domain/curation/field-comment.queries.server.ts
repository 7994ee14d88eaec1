import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { isSuggestable } from "#app/domain/catalog/catalog.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Piece, wordDiff } from "./diff.rules.ts";

export type MyComment = { field: string; text: string; suggestion: string };

/** What this curator has written of single fields; another seat's words are never read here. */
export async function myComments(versionId: string, curatorId: string): Promise<MyComment[]> {
  const rows = await db.fieldComment.findMany({
    where: { review: { versionId, curatorId } },
    select: { field: true, text: true, suggestion: true },
  });
  return rows.map(({ suggestion, ...row }) => ({ ...row, suggestion: suggestion ?? "" }));
}

/** The fields of this version that its owner wrote as a curator had suggested. */
export async function adoptedIn(versionId: string): Promise<string[]> {
  const rows = await db.fieldComment.findMany({ where: { takenInId: versionId }, select: { field: true } });
  return [...new Set(rows.map(({ field }) => field))];
}

/** What the curators said of one field, as the owner reads it. */
export type FieldWord = {
  id: string;
  field: string;
  text: string;
  /** The suggested words against those that were judged; null where nothing was suggested. */
  suggested: readonly Piece[] | null;
  /** `offered` can be taken; `moved`: the owner wrote something else since; `taken`: the draft says it. */
  standing: "said" | "offered" | "taken" | "moved";
};

/** Of the seats that have spoken on this version; `answeredIn` is the draft written since. */
export async function fieldWordsTo(versionId: string, answeredIn: string | null): Promise<FieldWord[]> {
  const rows = await db.fieldComment.findMany({
    where: { review: { versionId, state: "submitted" } },
    orderBy: { at: "asc" },
    select: { id: true, field: true, text: true, suggestion: true },
  });
  if (rows.length === 0) return [];
  const judged = valuesOf(await listingForReview(versionId, "id"));
  const draft = answeredIn ? valuesOf(await listingForReview(answeredIn, "id")) : judged;
  const fields = [...judged.keys()];
  return rows
    .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
    .map(({ suggestion, ...row }): FieldWord => {
      if (suggestion === null || !isSuggestable(row.field)) return { ...row, suggested: null, standing: "said" };
      const [was = "", is = ""] = [judged.get(row.field), draft.get(row.field)];
      const suggested = wordDiff(was, suggestion);
      if (is === suggestion) return { ...row, suggested, standing: "taken" };
      return { ...row, suggested, standing: is === was ? "offered" : "moved" };
    });
}

const valuesOf = (sheet: Awaited<ReturnType<typeof listingForReview>>): ReadonlyMap<string, string> =>
  new Map((sheet?.fields ?? []).map(({ key, value }) => [key, value]));
