import type { Language } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { agreedUses } from "./consent.queries.server.ts";
import { onHoliday } from "./holiday.queries.server.ts";
import type { Scale } from "./scale.rules.ts";

/** What a shopper may know of a maker; the story only while its consent stands. */
export type EnterprisePage = {
  enterpriseId: string;
  slug: string;
  name: string;
  kind: "enterprise" | "cooperative" | "prospect";
  scale: Scale | null;
  regionCode: string;
  about: string | null;
  photoId: string | null;
  /** The first of January of the year it was founded. */
  since: Date | null;
  /** Since when it is on our books. */
  joinedAt: Date;
  sample: boolean;
  onHolidayUntil: Date | null;
  /** May the provenance of its goods be drawn? */
  showsProvenance: boolean;
};

export async function enterprisePage(slug: string, language: Language): Promise<EnterprisePage | null> {
  const row = await db.enterprise.findFirst({ where: { slug, ...visible }, select });
  if (!row) return null;
  const [page] = await asPages([row], language, db);
  return page ?? null;
}

export async function enterprisesById(
  ids: readonly string[],
  language: Language,
  tx: Tx = db,
): Promise<ReadonlyMap<string, EnterprisePage>> {
  const rows = await tx.enterprise.findMany({ where: { id: { in: [...new Set(ids)] } }, select });
  return new Map((await asPages(rows, language, tx)).map((page) => [page.enterpriseId, page]));
}

export async function enterpriseScale(id: string, tx: Tx = db): Promise<Scale | null> {
  const row = await tx.enterprise.findUnique({ where: { id }, select: { scale: true } });
  return row?.scale ?? null;
}

const visible = { mergedIntoId: null, closedAt: null, erasedAt: null, kind: { not: "prospect" } } as const;

const select = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  scale: true,
  regionCode: true,
  storyId: true,
  storyEn: true,
  photoId: true,
  sinceYear: true,
  createdAt: true,
  sample: true,
} as const;

type Row = {
  id: string;
  slug: string;
  name: string;
  kind: EnterprisePage["kind"];
  scale: Scale | null;
  regionCode: string;
  storyId: string | null;
  storyEn: string | null;
  photoId: string | null;
  sinceYear: number | null;
  createdAt: Date;
  sample: boolean;
};

async function asPages(rows: readonly Row[], language: Language, tx: Tx): Promise<EnterprisePage[]> {
  const ids = rows.map((row) => row.id);
  const agreed = await agreedUses(ids, tx);
  const closed = await onHoliday(ids, clock.now(), tx);
  return rows.map((row) => {
    const uses = agreed.get(row.id);
    const story = language === "en" ? (row.storyEn ?? row.storyId) : row.storyId;
    return {
      enterpriseId: row.id,
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      scale: row.scale,
      regionCode: row.regionCode,
      about: uses?.has("story") ? story : null,
      photoId: uses?.has("photo") ? row.photoId : null,
      since: row.sinceYear === null ? null : new Date(Date.UTC(row.sinceYear, 0, 1)),
      joinedAt: row.createdAt,
      sample: row.sample,
      onHolidayUntil: closed.get(row.id) ?? null,
      showsProvenance: uses?.has("provenance") ?? false,
    };
  });
}
