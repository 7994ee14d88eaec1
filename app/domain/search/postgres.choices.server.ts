import { Prisma } from "#app/platform/db/db.server.ts";
import type { Labels } from "./postgres.labels.server.ts";
import { gradeLetters, licenceFacets, priceBands, type Question } from "./vocabulary.ts";

/** The lists a shopper can choose from, each with the bit that says its choice is the one that fails. */
export const lists = {
  categories: 1,
  origins: 2,
  enterprises: 4,
  bands: 8,
  grades: 16,
  licences: 32,
  stock: 64,
} as const;
export type List = keyof typeof lists;

/** A condition on `search_product p` for each list in which something is chosen; and prices typed, which no list counts. */
export type Choices = { chosen: readonly (readonly [List, Prisma.Sql])[]; price: Prisma.Sql };

export function choicesOf(
  question: Question,
  spoken: { min: number | null; max: number | null },
  labels: Labels,
): Choices {
  const { categories, origins, enterprises, bands, grades, licences, inStock } = question;
  const min = question.min ?? spoken.min;
  const max = question.max ?? spoken.max;
  const kinds = labels.of("category", categories);
  const conditions: Record<List, Prisma.Sql | null> = {
    categories:
      categories.length > 0
        ? Prisma.sql`(p.category = ANY (${kinds}::int[]) OR p.parent = ANY (${kinds}::int[]))`
        : null,
    origins: origins.length > 0 ? Prisma.sql`p.region = ANY (${labels.of("region", origins)}::int[])` : null,
    enterprises:
      enterprises.length > 0 ? Prisma.sql`p.enterprise = ANY (${labels.of("enterprise", enterprises)}::int[])` : null,
    bands: among(Prisma.sql`p.band`, priceBands, bands, 0),
    grades: among(Prisma.sql`p.grade`, gradeLetters, grades, 1),
    licences: licences.length > 0 ? Prisma.sql`(p.licences & ${maskOf(licences)}::int) <> 0` : null,
    stock: inStock ? Prisma.sql`p.in_stock` : null,
  };
  const names = Object.keys(lists) as List[]; // an object of ours has no other keys
  return {
    chosen: names.flatMap((name) => (conditions[name] ? [[name, conditions[name]] as const] : [])),
    price: Prisma.join(
      [
        min === null ? anything : Prisma.sql`p.price_max >= ${min}::bigint`,
        max === null ? anything : Prisma.sql`p.price_min <= ${max}::bigint`,
      ],
      " AND ",
    ),
  };
}

export const anything = Prisma.sql`true`;

/** What a chosen product must meet. */
export const all = ({ chosen, price }: Choices): Prisma.Sql =>
  Prisma.join([price, ...chosen.map(([, condition]) => condition)], " AND ", "(", ")");

/** What a counted product must meet: at most one of the choices fails. */
export function allButOne({ chosen, price }: Choices): Prisma.Sql {
  if (chosen.length < 2) return Prisma.sql`(${price})`;
  const ways = chosen.map(([but]) =>
    Prisma.join(
      chosen.filter(([name]) => name !== but).map(([, condition]) => condition),
      " AND ",
      "(",
      ")",
    ),
  );
  return Prisma.sql`(${price} AND ${Prisma.join(ways, " OR ", "(", ")")})`;
}

/** The bit of the list whose choice fails; nought where none does. */
export function failing({ chosen }: Choices): Prisma.Sql {
  if (chosen.length === 0) return Prisma.sql`0`;
  const bits = chosen.map(([name, condition]) => Prisma.sql`CASE WHEN ${condition} THEN 0 ELSE ${bit(name)} END`);
  return Prisma.join(bits, " + ", "(", ")");
}

/** A constant of this file, so it may stand in a statement as it is. */
export const bit = (list: List): Prisma.Sql => Prisma.raw(String(lists[list]));

function among<T>(column: Prisma.Sql, known: readonly T[], values: readonly T[], first: number): Prisma.Sql | null {
  if (values.length === 0) return null;
  return Prisma.sql`${column} = ANY (${values.map((value) => known.indexOf(value) + first)}::int[])`;
}

/** One bit for each kind that can be chosen. */
export const maskOf = (kinds: readonly string[]): number =>
  licenceFacets.reduce((mask, kind, place) => (kinds.includes(kind) ? mask + 2 ** place : mask), 0);
