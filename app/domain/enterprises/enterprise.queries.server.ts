import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askIn, db, Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { consentUses } from "./consent.rules.ts";
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
  const open = Prisma.sql`e.slug = ${slug} AND e.merged_into_id IS NULL AND e.closed_at IS NULL
    AND e.erased_at IS NULL AND e.kind <> 'prospect'`;
  const [page] = await pagesWhere(open, language, db);
  return page ?? null;
}

export async function enterprisesById(
  ids: readonly string[],
  language: Language,
  tx: Tx = db,
): Promise<ReadonlyMap<string, EnterprisePage>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const pages = await pagesWhere(Prisma.sql`e.id = ANY (${wanted}::uuid[])`, language, tx);
  return new Map(pages.map((page) => [page.enterpriseId, page]));
}

export async function enterpriseScale(id: string, tx: Tx = db): Promise<Scale | null> {
  const row = await tx.enterprise.findUnique({ where: { id }, select: { scale: true } });
  return row?.scale ?? null;
}

const row = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(["enterprise", "cooperative", "prospect"]),
  scale: z.enum(["micro", "small", "medium"]).nullable(),
  regionCode: z.string(),
  storyId: z.string().nullable(),
  storyEn: z.string().nullable(),
  photoId: z.string().nullable(),
  sinceYear: z.number().nullable(),
  createdAt: z.date(),
  sample: z.boolean(),
  uses: z.array(z.string()),
  closedUntil: z.date().nullable(),
});

/** One statement with what each agrees to today (the last word on a use counts, silence is no) and its holiday. */
async function pagesWhere(condition: Prisma.Sql, language: Language, tx: Tx): Promise<EnterprisePage[]> {
  const today = new Date(witDay(clock.now()));
  const rows = await askIn(tx)`
    SELECT e.id, e.slug, e.name, e.kind::text, e.scale::text, e.region_code AS "regionCode", e.story_id AS "storyId",
      e.story_en AS "storyEn", e.photo_id AS "photoId", e.since_year AS "sinceYear", e.created_at AS "createdAt",
      e.sample,
      ARRAY (SELECT w.use FROM (
        SELECT DISTINCT ON (c.use) c.use, c.given FROM consent c
        WHERE c.enterprise_id = e.id AND c.use = ANY (${[...consentUses]}::text[])
        ORDER BY c.use, c.at DESC, c.id DESC
      ) w WHERE w.given) AS uses,
      (SELECT max(h.valid_to) FROM holiday h WHERE h.enterprise_id = e.id AND h.cancelled_at IS NULL
        AND h.valid_from <= ${today}::date AND h.valid_to >= ${today}::date) AS "closedUntil"
    FROM enterprise e WHERE ${condition}`;
  return z
    .array(row)
    .parse(rows)
    .map((found) => pageOf(found, language));
}

function pageOf(found: z.output<typeof row>, language: Language): EnterprisePage {
  const agreed = (use: (typeof consentUses)[number]) => found.uses.includes(use);
  return {
    enterpriseId: found.id,
    slug: found.slug,
    name: found.name,
    kind: found.kind,
    scale: found.scale,
    regionCode: found.regionCode,
    about: agreed("story") ? ((language === "en" ? found.storyEn : null) ?? found.storyId) : null,
    photoId: agreed("photo") ? found.photoId : null,
    since: found.sinceYear === null ? null : new Date(Date.UTC(found.sinceYear, 0, 1)),
    joinedAt: found.createdAt,
    sample: found.sample,
    onHolidayUntil: found.closedUntil,
    showsProvenance: agreed("provenance"),
  };
}
