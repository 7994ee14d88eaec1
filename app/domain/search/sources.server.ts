import { z } from "zod";
import { witDay } from "#app/core/time.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import type { Source } from "./document.rules.ts";
import { gradeLetters } from "./vocabulary.ts";

const words = z.object({ id: z.string(), en: z.string() });
const row = z.object({
  productId: z.string(),
  revision: z.bigint(),
  slug: z.string(),
  live: z.boolean(),
  held: z.boolean(),
  onHoliday: z.boolean(),
  sample: z.boolean(),
  liveSince: z.date(),
  name: words,
  story: words,
  composition: words,
  attributes: z.record(z.string(), z.unknown()).transform((kinds) => Object.values(kinds).flatMap(said).join(" ")),
  allergens: z.array(z.string()),
  shelfLifeDays: z.number().nullable(),
  category: z.object({ code: z.string(), name: words, perishable: z.boolean() }),
  parent: z.object({ code: z.string(), name: words }).nullable(),
  enterprise: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  origin: z.object({ place: z.string(), regency: z.string(), regencyCode: z.string(), island: z.string().nullable() }),
  variants: z.array(
    z.object({
      name: z.string(),
      sku: z.string(),
      price: z.coerce.bigint(),
      net: z.string().nullable(),
      available: z.number(),
    }),
  ),
  grade: z
    .string()
    .nullable()
    .transform((letter) => gradeLetters.find((known) => known === letter) ?? null),
  licences: z.array(z.string()),
  photo: z.object({ id: z.string(), alt: words }).nullable(),
  sold: z.number(),
});

/** An attribute is said in two languages; anything else in its place says nothing. */
const said = (attribute: unknown): string[] => Object.values(words.safeParse(attribute).data ?? {});

/** Products that were ever live, with all that makes them findable, as it stands at `now`. One statement, one snapshot. */
export async function sourcesOf(productIds: readonly string[], now: Date): Promise<Source[]> {
  if (productIds.length === 0) return [];
  const day = witDay(now);
  const rows = await db.$queryRaw<unknown[]>`
    SELECT p.id AS "productId", p.revision, p.slug, p.state = 'live' AS live, p.sample,
      e.closed_at IS NOT NULL OR ${openHold(Prisma.sql`h.product_id = p.id OR h.enterprise_id = e.id`, now)} AS held,
      EXISTS (SELECT 1 FROM holiday WHERE enterprise_id = e.id AND cancelled_at IS NULL
        AND valid_from <= ${day}::date AND valid_to >= ${day}::date) AS "onHoliday",
      COALESCE(p.live_since, p.created_at) AS "liveSince",
      json_build_object('id', v.name_id, 'en', v.name_en) AS name,
      json_build_object('id', v.story_id, 'en', v.story_en) AS story,
      json_build_object('id', v.composition_id, 'en', v.composition_en) AS composition,
      v.attributes, COALESCE(v.allergens, '{}') AS allergens, v.shelf_life_days AS "shelfLifeDays",
      json_build_object('code', c.code, 'name', json_build_object('id', c.name_id, 'en', c.name_en),
        'perishable', c.perishable) AS category,
      CASE WHEN pc.code IS NULL THEN NULL ELSE
        json_build_object('code', pc.code, 'name', json_build_object('id', pc.name_id, 'en', pc.name_en)) END AS parent,
      json_build_object('id', e.id, 'slug', e.slug, 'name', e.name) AS enterprise,
      json_build_object('place', COALESCE(home.name, ''), 'regency', r.name, 'regencyCode', r.code,
        'island', COALESCE(home.island, r.island)) AS origin,
      COALESCE(sizes.list, '[]') AS variants, graded.letter AS grade,
      COALESCE(licensed.kinds, '{}') AS licences, shown.photo, COALESCE(bought.pieces, 0)::int AS sold
    FROM product p
    JOIN listing_version v ON v.id = p.live_version_id
    JOIN category c ON c.code = p.category_code
    LEFT JOIN category pc ON pc.code = c.parent_code
    JOIN enterprise e ON e.id = p.enterprise_id
    JOIN region r ON r.code = left(e.region_code, 5)
    LEFT JOIN LATERAL (
      SELECT hr.name, hr.island FROM place h JOIN region hr ON hr.code = h.region_code
      WHERE h.enterprise_id = e.id AND h.closed_at IS NULL ORDER BY h.created_at, h.id LIMIT 1
    ) home ON true
    LEFT JOIN LATERAL (${variants(now)}) sizes ON true
    LEFT JOIN LATERAL (
      SELECT letter FROM grade WHERE product_id = p.id AND valid_until >= ${day}::date ORDER BY decided_at DESC LIMIT 1
    ) graded ON true
    LEFT JOIN LATERAL (${licences(now, day)}) licensed ON true
    LEFT JOIN LATERAL (
      SELECT json_build_object('id', photo_id, 'alt', json_build_object('id', alt_id, 'en', alt_en)) AS photo
      FROM listing_version_photo WHERE version_id = v.id ORDER BY position LIMIT 1
    ) shown ON true
    LEFT JOIN LATERAL (
      SELECT sum(l.quantity) AS pieces FROM order_line l JOIN "order" o ON o.id = l.order_id
      WHERE l.product_id = p.id AND o.state IN ('confirmed', 'completed')
    ) bought ON true
    WHERE p.id = ANY (${[...productIds]}::uuid[])`;
  return z.array(row).parse(rows);
}

/** Keyset over all products that were ever live: the next ids after one. */
export async function productIdsAfter(after: string | null, size: number): Promise<string[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id FROM product
    WHERE live_version_id IS NOT NULL AND (${after}::uuid IS NULL OR id > ${after}::uuid) ORDER BY id LIMIT ${size}`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

export async function productCount(): Promise<number> {
  return db.product.count({ where: { liveVersionId: { not: null } } });
}

const openHold = (whose: Prisma.Sql, now: Date) => Prisma.sql`
  EXISTS (SELECT 1 FROM hold h WHERE (${whose}) AND h.since <= ${now} AND (h.until IS NULL OR h.until > ${now}))`;

const variants = (now: Date) => Prisma.sql`
  SELECT json_agg(json_build_object('name', lv.name, 'sku', w.sku, 'price', COALESCE(offer.price, w.price)::text,
      'net', lv.net_quantity || ' ' || lv.net_unit, 'available', COALESCE(s.free, 0)) ORDER BY lv.position) AS list
  FROM listing_version_variant lv
  JOIN variant w ON w.id = lv.variant_id AND w.retired_at IS NULL AND w.price IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT price FROM price_offer WHERE variant_id = w.id AND valid_from <= ${now} AND valid_to > ${now} LIMIT 1
  ) offer ON true
  LEFT JOIN LATERAL (SELECT sum(available)::int AS free FROM on_shelf WHERE variant_id = w.id) s ON true
  WHERE lv.version_id = v.id`;

/** Only what somebody saw on paper or asked the issuer about; a well-formed number proves nothing. */
const licences = (now: Date, day: string) => Prisma.sql`
  SELECT array_agg(DISTINCT l.kind::text) AS kinds
  FROM licence_cover k JOIN licence l ON l.id = k.licence_id
  WHERE (k.product_id = p.id OR k.enterprise_id = e.id
      OR k.variant_id = ANY (ARRAY(SELECT variant_id FROM listing_version_variant WHERE version_id = v.id)))
    AND (k.until IS NULL OR k.until > ${now})
    AND l.state IN ('documentSeen', 'checkedAtIssuer')
    AND (l.valid_until IS NULL OR l.valid_until >= ${day}::date)`;
