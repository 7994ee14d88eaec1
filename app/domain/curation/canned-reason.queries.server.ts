import type { Language } from "#app/core/actor.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type CannedReasonLine = {
  code: string;
  itemCode: string | null;
  textId: string;
  textEn: string;
  position: number;
  used: number;
  retired: boolean;
  changedAt: Date | null;
  changedBy: string | null;
};
export type CannedReasonBoard = {
  reasons: readonly CannedReasonLine[];
  /** Every item a checklist has ever asked about, by its newest title. */
  items: readonly { code: string; title: string }[];
};

export async function cannedReasonBoard(language: Language): Promise<CannedReasonBoard> {
  const rows = await db.cannedReason.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  const names = await namesOf(rows.flatMap(({ changedById }) => changedById ?? []));
  const asked = await db.checklistItem.findMany({
    orderBy: [{ checklist: { validFrom: "asc" } }, { position: "asc" }],
    select: { code: true, titleId: true, titleEn: true },
  });
  const titles = new Map(asked.map(({ code, titleId, titleEn }) => [code, language === "en" ? titleEn : titleId]));
  return {
    reasons: rows.map(({ retiredAt, changedById, guidanceUrl: _, ...row }) => ({
      ...row,
      retired: retiredAt !== null,
      changedBy: changedById === null ? null : (names.get(changedById) ?? null),
    })),
    items: [...titles].map(([code, title]) => ({ code, title })),
  };
}

/** The ready reasons for each of these items, those that fit every item last, in the order the lead curator gave. */
export async function reasonsFor(codes: readonly string[], language: Language): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db.cannedReason.findMany({
    where: { retiredAt: null, OR: [{ itemCode: null }, { itemCode: { in: [...codes] } }] },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { itemCode: true, textId: true, textEn: true },
  });
  const words = (of: string | null) =>
    rows.filter(({ itemCode }) => itemCode === of).map(({ textId, textEn }) => (language === "en" ? textEn : textId));
  const common = words(null);
  return new Map(codes.map((code) => [code, [...words(code), ...common]]));
}
