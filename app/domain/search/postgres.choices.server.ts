import { Prisma } from "#app/platform/db/db.server.ts";
import type { Labels } from "./postgres.labels.server.ts";
import { type ChoiceList, choiceLists, gradeLetters, licenceFacets, priceBands, type Question } from "./vocabulary.ts";

/** A condition on `search_product p` for each list in which something is chosen; and the price said in words. */
export type Choices = { chosen: readonly (readonly [ChoiceList, Prisma.Sql])[]; spoken: Prisma.Sql };

export function choicesOf(
  question: Question,
  spoken: { min: number | null; max: number | null },
  labels: Labels,
): Choices {
  const { categories, origins, enterprises, bands, grades, licences, inStock, min, max } = question;
  const kinds = labels.of("category", categories);
  const conditions: Record<ChoiceList, Prisma.Sql | null> = {
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
    inStock: inStock ? Prisma.sql`p.in_stock` : null,
    price: min === null && max === null ? null : between(min, max),
  };
  return {
    chosen: choiceLists.flatMap((name) => (conditions[name] ? [[name, conditions[name]] as const] : [])),
    spoken: between(min === null ? spoken.min : null, max === null ? spoken.max : null),
  };
}

/** A product with several packs is met when the range of their prices touches the one asked for. */
const between = (min: number | null, max: number | null): Prisma.Sql =>
  Prisma.join(
    [
      min === null ? anything : Prisma.sql`p.price_max >= ${min}::bigint`,
      max === null ? anything : Prisma.sql`p.price_min <= ${max}::bigint`,
    ],
    " AND ",
    "(",
    ")",
  );

export const anything = Prisma.sql`true`;

/** What a chosen product must meet. */
export const all = ({ chosen, spoken }: Choices): Prisma.Sql =>
  Prisma.join([spoken, ...chosen.map(([, condition]) => condition)], " AND ", "(", ")");

/** What a counted product must meet: at most one of the choices fails. */
export function allButOne({ chosen, spoken }: Choices): Prisma.Sql {
  if (chosen.length < 2) return Prisma.sql`(${spoken})`;
  const ways = chosen.map(([but]) =>
    Prisma.join(
      chosen.filter(([name]) => name !== but).map(([, condition]) => condition),
      " AND ",
      "(",
      ")",
    ),
  );
  return Prisma.sql`(${spoken} AND ${Prisma.join(ways, " OR ", "(", ")")})`;
}

/** The bit of the list whose choice fails; nought where none does. */
export function failing({ chosen }: Choices): Prisma.Sql {
  if (chosen.length === 0) return Prisma.sql`0`;
  const bits = chosen.map(([name, condition]) => Prisma.sql`CASE WHEN ${condition} THEN 0 ELSE ${bit(name)} END`);
  return Prisma.join(bits, " + ", "(", ")");
}

/** One for each list: a constant, so it may stand in a statement as it is. */
export const bit = (list: ChoiceList): Prisma.Sql => Prisma.raw(String(2 ** choiceLists.indexOf(list)));

function among<T>(column: Prisma.Sql, known: readonly T[], values: readonly T[], first: number): Prisma.Sql | null {
  if (values.length === 0) return null;
  return Prisma.sql`${column} = ANY (${values.map((value) => known.indexOf(value) + first)}::int[])`;
}

/** One bit for each kind that can be chosen. */
export const maskOf = (kinds: readonly string[]): number =>
  licenceFacets.reduce((mask, kind, place) => (kinds.includes(kind) ? mask + 2 ** place : mask), 0);
