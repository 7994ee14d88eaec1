import { z } from "zod";
import { Prisma } from "#app/platform/db/db.server.ts";
import { mostMakers } from "./largest.rules.ts";
import { bit, bitOf, type Choices, unpacked } from "./postgres.choices.server.ts";
import { type Answer, type ChoiceList, choiceLists, gradeLetters, licenceFacets, priceBands } from "./vocabulary.ts";

/**
 * For every value how many products it would show: counted with all other choices applied but not those of its own list,
 * so that a second choice beside the first never shows nought. Reads the rows of `near`, in which at most one choice
 * fails, grouped by all small lists at once; what is summed up afterwards is short.
 */
export const grouped = (chosenMakers: readonly number[]): Prisma.Sql => Prisma.sql`
  small AS MATERIALIZED (
    SELECT category, parent, region, ${unpacked}, failed, n
    FROM (SELECT category, parent, region, packed, failed, count(*)::int AS n FROM near GROUP BY 1, 2, 3, 4, 5) counted
  ), makers AS MATERIALIZED (
    SELECT enterprise, count(*)::int AS n FROM near WHERE ${counted("enterprises")} GROUP BY 1
  ), shown AS MATERIALIZED (
    (SELECT enterprise, n FROM makers ORDER BY n DESC, enterprise LIMIT ${mostMakers})
    UNION SELECT enterprise, n FROM makers WHERE enterprise = ANY (${[...chosenMakers]}::int[])
  )`;

export const counts = ({ chosen }: Choices): Prisma.Sql => Prisma.sql`
  SELECT 'total' AS list, '' AS value, '' AS name, coalesce(sum(n), 0)::int AS n FROM small WHERE failed = 0
  UNION ALL
  SELECT 'categories', ${value("code")}, '', sum(n)::int FROM small, LATERAL unnest(ARRAY[category, parent]) AS code
  WHERE code IS NOT NULL AND ${counted("categories")} GROUP BY code
  UNION ALL
  SELECT 'origins', ${value("region")}, '', sum(n)::int FROM small WHERE ${counted("origins")} GROUP BY region
  UNION ALL
  SELECT 'enterprises', ${value("enterprise")}, (SELECT name FROM search_label WHERE id = enterprise), n FROM shown
  UNION ALL
  SELECT 'bands', band::text, '', sum(n)::int FROM small WHERE ${counted("bands")} GROUP BY band
  UNION ALL
  SELECT 'grades', grade::text, '', sum(n)::int FROM small WHERE grade > 0 AND ${counted("grades")} GROUP BY grade
  UNION ALL
  SELECT 'licences', kind::text, '', sum(n)::int
  FROM small JOIN generate_series(0, ${licenceFacets.length - 1}::int) AS kind ON (licences >> kind) & 1 = 1
  WHERE ${counted("licences")} GROUP BY kind
  UNION ALL
  SELECT 'inStock', '', '', coalesce(sum(n), 0)::int FROM small WHERE in_stock AND ${counted("inStock")}
  UNION ALL
  SELECT 'without', list.name, '', coalesce(sum(n), 0)::int
  FROM unnest(${[...chosen]}::text[], ${chosen.map(bitOf)}::int[]) AS list(name, bit)
  LEFT JOIN small ON failed IN (0, list.bit) GROUP BY list.name`;

function counted(list: ChoiceList): Prisma.Sql {
  return Prisma.sql`failed IN (0, ${bit(list)})`;
}

/** A look-up for each of a few rows; a join would read all labels. */
function value(column: "code" | "region" | "enterprise"): Prisma.Sql {
  return Prisma.sql`(SELECT l.value FROM search_label l WHERE l.id = ${Prisma.raw(column)})`;
}

export const countRow = z.object({ list: z.string(), value: z.string(), name: z.string(), n: z.number() });
type Row = z.infer<typeof countRow>;

export function gathered(rows: readonly Row[]): Pick<Answer, "total" | "facets" | "makers" | "without"> {
  const lists = new Map<string, Map<string, number>>();
  const makers = new Map<string, string>();
  for (const { list, value, name, n } of rows) {
    const counts = lists.get(list) ?? new Map<string, number>();
    lists.set(list, counts.set(value, n));
    if (list === "enterprises") makers.set(value, name);
  }
  const of = (list: string) => lists.get(list) ?? new Map<string, number>();
  return {
    total: of("total").get("") ?? 0,
    facets: {
      categories: of("categories"),
      origins: of("origins"),
      enterprises: of("enterprises"),
      bands: named(of("bands"), priceBands, 0),
      grades: named(of("grades"), gradeLetters, 1),
      licences: named(of("licences"), licenceFacets, 0),
      inStock: of("inStock").get("") ?? 0,
    },
    without: named(of("without"), choiceLists),
    makers,
  };
}

/** Counts under the numbers of values, or under their names, as a map of those values that were counted. */
function named<Value extends string>(counts: ReadonlyMap<string, number>, values: readonly Value[], first?: number) {
  return new Map(
    values.flatMap((value, place) => {
      const n = counts.get(first === undefined ? value : String(place + first));
      return n === undefined ? [] : [[value, n] as const];
    }),
  );
}
