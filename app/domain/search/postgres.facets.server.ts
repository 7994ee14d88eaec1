import { z } from "zod";
import { Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { type FilterName, type Filters, readable } from "./postgres.filters.server.ts";
import type { Facets, Question } from "./vocabulary.ts";

const names = [
  "categories",
  "origins",
  "enterprises",
  "grades",
  "licences",
  "price",
  "stock",
] as const satisfies readonly FilterName[];

/**
 * The total, and for every value how many products it would show. A value is counted with all other lists applied but
 * not its own, so a second choice in the same list never shows nought by itself. One pass over the rows that match.
 */
export async function countFacets(tx: Tx, question: Question, tsquery: string, filters: Filters) {
  const rows = await tx.$queryRaw<unknown[]>`
    WITH matched AS MATERIALIZED (
      SELECT category_code, parent_category_code, region_code, enterprise_slug, grade, licence_kinds, in_stock,
        ${Prisma.join(names.map((name) => Prisma.sql`(${filters[name]}) AS ${meets(name)}`))}
      FROM search_document WHERE ${readable(question, tsquery)}
    )
    SELECT 'total' AS facet, '' AS value, count(*)::int AS number FROM matched WHERE ${others(null)}
    UNION ALL
    SELECT 'categories', code, count(*)::int
    FROM matched, LATERAL unnest(ARRAY[category_code, parent_category_code]) AS code
    WHERE code IS NOT NULL AND ${others("categories")} GROUP BY code
    UNION ALL
    SELECT 'origins', region_code, count(*)::int FROM matched WHERE ${others("origins")} GROUP BY region_code
    UNION ALL
    SELECT 'enterprises', enterprise_slug, count(*)::int FROM matched WHERE ${others("enterprises")} GROUP BY enterprise_slug
    UNION ALL
    SELECT 'grades', grade::text, count(*)::int FROM matched WHERE grade IS NOT NULL AND ${others("grades")} GROUP BY grade
    UNION ALL
    SELECT 'licences', kind::text, count(*)::int
    FROM matched, LATERAL (SELECT DISTINCT unnest(licence_kinds)) AS held(kind) WHERE ${others("licences")} GROUP BY kind
    UNION ALL
    SELECT 'inStock', '', count(*)::int FROM matched WHERE in_stock AND ${others("stock")}`;
  return gathered(z.array(counted).parse(rows));
}

const counted = z.object({ facet: z.string(), value: z.string(), number: z.number() });

function gathered(rows: readonly z.infer<typeof counted>[]): { total: number; facets: Facets } {
  const of = (facet: string) =>
    new Map(rows.filter((row) => row.facet === facet).map((row) => [row.value, row.number]));
  return {
    total: of("total").get("") ?? 0,
    facets: {
      categories: of("categories"),
      origins: of("origins"),
      enterprises: of("enterprises"),
      grades: of("grades"),
      licences: of("licences"),
      inStock: of("inStock").get("") ?? 0,
    },
  };
}

/** The names are constants of this file, so they may stand in the statement as they are. */
const meets = (name: FilterName) => Prisma.raw(`meets_${name}`);
const others = (but: FilterName | null) =>
  Prisma.join(
    names.filter((name) => name !== but).map((name) => meets(name)),
    " AND ",
  );
