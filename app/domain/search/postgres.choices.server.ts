import { Prisma } from "#app/platform/db/db.server.ts";
import type { Labels } from "./postgres.labels.server.ts";
import { type ChoiceList, choiceLists, gradeLetters, licenceFacets, priceBands, type Question } from "./vocabulary.ts";

/**
 * What was chosen, as values of one statement whose words never change, so that it is planned once for each connection.
 * A list in which nothing is chosen is null; a price nobody named is as far away as prices go.
 */
export type Choices = {
  chosen: readonly ChoiceList[];
  categories: readonly number[] | null;
  origins: readonly number[] | null;
  enterprises: readonly number[] | null;
  bands: readonly number[] | null;
  grades: readonly number[] | null;
  licences: number;
  inStock: boolean;
  price: Between;
  /** Said in words; it belongs to the question as the other words do. */
  spoken: Between;
};
type Between = { min: number; max: number };

export function choicesOf(
  question: Question,
  spoken: { min: number | null; max: number | null },
  labels: Labels,
): Choices {
  const { categories, origins, enterprises, bands, grades, licences, inStock, min, max } = question;
  const typed = { price: min !== null || max !== null };
  return {
    chosen: choiceLists.filter((list) => {
      const values = list === "price" ? typed.price : question[list];
      return typeof values === "boolean" ? values : values.length > 0;
    }),
    categories: orNull(labels.of("category", categories), categories),
    origins: orNull(labels.of("region", origins), origins),
    enterprises: orNull(labels.of("enterprise", enterprises), enterprises),
    bands: orNull(placesOf(priceBands, bands, 0), bands),
    grades: orNull(placesOf(gradeLetters, grades, 1), grades),
    licences: maskOf(licences),
    inStock,
    price: between(min, max),
    spoken: between(min === null ? spoken.min : null, max === null ? spoken.max : null),
  };
}

const between = (min: number | null, max: number | null): Between => ({
  min: min ?? 0,
  max: max ?? Number.MAX_SAFE_INTEGER,
});

/** What nobody knows has no number: an empty list, which nothing meets, is not the same as none. */
const orNull = (numbers: readonly number[], asked: readonly string[]) => (asked.length === 0 ? null : numbers);

const placesOf = <T>(known: readonly T[], values: readonly T[], first: number) =>
  values.map((value) => known.indexOf(value) + first);

/** A product with several packs is met when the range of their prices touches the one asked for. */
export const priced = ({ min, max }: Between): Prisma.Sql =>
  Prisma.sql`(p.price_max >= ${min}::bigint AND p.price_min <= ${max}::bigint)`;

/** The bits of the lists whose choice fails; nought where none does. */
export function failing(choices: Choices): Prisma.Sql {
  const conditions = conditionsOf(choices);
  const bits = choiceLists.map((list) => Prisma.sql`CASE WHEN ${conditions[list]} THEN 0 ELSE ${bit(list)} END`);
  return Prisma.join(bits, " + ", "(", ")");
}

/** No choice fails. */
export const fitting = (choices: Choices): Prisma.Sql =>
  Prisma.join(
    Object.values(conditionsOf(choices)).map((condition) => Prisma.sql`(${condition})`),
    " AND ",
  );

function conditionsOf(choices: Choices): Record<ChoiceList, Prisma.Sql> {
  const { categories, origins, enterprises, bands, grades, licences, inStock, price } = choices;
  return {
    categories: Prisma.sql`${categories}::int[] IS NULL OR p.category = ANY (${categories}::int[]) OR p.parent = ANY (${categories}::int[])`,
    origins: Prisma.sql`${origins}::int[] IS NULL OR p.region = ANY (${origins}::int[])`,
    enterprises: Prisma.sql`${enterprises}::int[] IS NULL OR p.enterprise = ANY (${enterprises}::int[])`,
    bands: Prisma.sql`${bands}::int[] IS NULL OR p.band = ANY (${bands}::int[])`,
    grades: Prisma.sql`${grades}::int[] IS NULL OR p.grade = ANY (${grades}::int[])`,
    licences: Prisma.sql`${licences}::int = 0 OR (p.licences & ${licences}::int) <> 0`,
    inStock: Prisma.sql`NOT ${inStock}::boolean OR p.in_stock`,
    price: priced(price),
  };
}

/** One for each list: a constant, so it may stand in a statement as it is. */
export const bit = (list: ChoiceList): Prisma.Sql => Prisma.raw(String(bitOf(list)));
export const bitOf = (list: ChoiceList): number => 2 ** choiceLists.indexOf(list);

/** Band, grade, licences and stock in one number, for a row that is only counted; `unpacked` names them again. */
export const packed = Prisma.sql`(p.band::int + (p.grade::int << 3) + (p.licences::int << 5) + (p.in_stock::int << 20))`;
export const unpacked = Prisma.sql`packed & 7 AS band, (packed >> 3) & 3 AS grade, (packed >> 5) & 32767 AS licences, (packed >> 20) = 1 AS in_stock`;

/** One bit for each kind that can be chosen. */
export const maskOf = (kinds: readonly string[]): number =>
  licenceFacets.reduce((mask, kind, place) => (kinds.includes(kind) ? mask + 2 ** place : mask), 0);
