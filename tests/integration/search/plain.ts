import { licenceFacets, type Question } from "#app/domain/search/search.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";

/** One product on display, as the other rooms know it and not as the index does. */
const goods = Prisma.sql`
  SELECT p.id, c.code AS category, c.parent_code AS parent, left(e.region_code, 5) AS region, e.slug AS maker,
    coalesce((SELECT g.letter::text FROM grade g WHERE g.product_id = p.id ORDER BY g.decided_at DESC LIMIT 1), '') AS grade,
    (SELECT coalesce(array_agg(DISTINCT l.kind::text), '{}') FROM licence_cover k JOIN licence l ON l.id = k.licence_id
      WHERE (k.product_id = p.id OR k.enterprise_id = e.id OR k.variant_id IN (SELECT id FROM variant WHERE product_id = p.id))
        AND k.until IS NULL AND l.state IN ('documentSeen', 'checkedAtIssuer')) AS licences,
    (SELECT min(v.price) FROM variant v JOIN listing_version_variant lv ON lv.variant_id = v.id
      WHERE lv.version_id = p.live_version_id AND v.price IS NOT NULL) AS cheapest,
    (SELECT max(v.price) FROM variant v JOIN listing_version_variant lv ON lv.variant_id = v.id
      WHERE lv.version_id = p.live_version_id AND v.price IS NOT NULL) AS dearest,
    EXISTS (SELECT FROM stock s JOIN variant v ON v.id = s.variant_id WHERE v.product_id = p.id AND s.onhand > s.reserved)
      AS stocked
  FROM product p JOIN category c ON c.code = p.category_code JOIN enterprise e ON e.id = p.enterprise_id
  WHERE p.state = 'live' AND NOT EXISTS (SELECT FROM hold h WHERE h.until IS NULL AND h.product_id = p.id)`;

const conditions = (asked: Question) => ({
  categories: some(asked.categories, (values) => Prisma.sql`(category = ANY (${values}) OR parent = ANY (${values}))`),
  origins: some(asked.origins, (values) => Prisma.sql`region = ANY (${values})`),
  enterprises: some(asked.enterprises, (values) => Prisma.sql`maker = ANY (${values})`),
  bands: some(asked.bands, (values) => Prisma.sql`${band} = ANY (${values})`),
  grades: some(asked.grades, (values) => Prisma.sql`grade = ANY (${values})`),
  licences: some(asked.licences, (values) => Prisma.sql`licences && ${values}::text[]`),
  inStock: asked.inStock ? Prisma.sql`stocked` : anything,
});
type List = keyof ReturnType<typeof conditions>;

const anything = Prisma.sql`true`;
const some = (values: readonly string[], condition: (values: string[]) => Prisma.Sql) =>
  values.length === 0 ? anything : condition([...values]);
const band = Prisma.sql`CASE WHEN cheapest < 25000 THEN '0-25' WHEN cheapest < 50000 THEN '25-50'
  WHEN cheapest < 100000 THEN '50-100' WHEN cheapest < 250000 THEN '100-250' ELSE '250' END`;

/** How many products each value of a list would show: a question of its own for each, the plain way. */
export async function plainly(asked: Question, list: List | null): Promise<Map<string, number>> {
  const met = Object.entries(conditions(asked)).flatMap(([name, condition]) => (name === list ? [] : [condition]));
  const price = Prisma.sql`(${asked.min}::bigint IS NULL OR dearest >= ${asked.min}) AND (${asked.max}::bigint IS NULL OR cheapest <= ${asked.max})`;
  const from = Prisma.sql`(${goods}) AS g WHERE ${Prisma.join([price, ...met], " AND ")}`;
  const rows = await db.$queryRaw<{ value: string; n: number }[]>`
    SELECT value, count(DISTINCT id)::int AS n FROM (${valuesOf(list, from)}) AS v WHERE value IS NOT NULL GROUP BY 1`;
  return new Map(rows.map(({ value, n }) => [value, n]));
}

function valuesOf(list: List | null, from: Prisma.Sql): Prisma.Sql {
  switch (list) {
    case "categories":
      return Prisma.sql`SELECT id, unnest(ARRAY[category, parent]) AS value FROM ${from}`;
    case "origins":
      return Prisma.sql`SELECT id, region AS value FROM ${from}`;
    case "enterprises":
      return Prisma.sql`SELECT id, maker AS value FROM ${from}`;
    case "bands":
      return Prisma.sql`SELECT id, ${band} AS value FROM ${from}`;
    case "grades":
      return Prisma.sql`SELECT id, nullif(grade, '') AS value FROM ${from}`;
    case "licences":
      return Prisma.sql`SELECT id, kind AS value FROM (SELECT id, unnest(licences) AS kind FROM ${from}) AS held
        WHERE kind = ANY (${[...licenceFacets]})`;
    case "inStock":
      return Prisma.sql`SELECT id, 'yes' AS value FROM (SELECT id, stocked FROM ${from}) AS held WHERE stocked`;
    case null:
      return Prisma.sql`SELECT id, 'all' AS value FROM ${from}`;
    default:
      return list satisfies never;
  }
}
