import { Prisma } from "#app/platform/db/db.server.ts";
import type { Question } from "./vocabulary.ts";

/** One condition for each list a shopper can choose from, so that a facet can leave out its own. */
export type Filters = Readonly<Record<FilterName, Prisma.Sql>>;
export type FilterName = "categories" | "origins" | "enterprises" | "grades" | "licences" | "price" | "stock";

const anything = Prisma.sql`true`;

export function filtersOf(question: Question, spoken: { min: number | null; max: number | null }): Filters {
  const min = question.min ?? spoken.min;
  const max = question.max ?? spoken.max;
  return {
    categories: among(
      question.categories,
      (codes) => Prisma.sql`(category_code = ANY (${codes}) OR parent_category_code = ANY (${codes}))`,
    ),
    origins: among(question.origins, (codes) => Prisma.sql`region_code = ANY (${codes})`),
    enterprises: among(question.enterprises, (slugs) => Prisma.sql`enterprise_slug = ANY (${slugs})`),
    grades: among(question.grades, (letters) => Prisma.sql`grade::text = ANY (${letters})`),
    licences: among(question.licences, (kinds) => Prisma.sql`licence_kinds && ${kinds}::licence_kind[]`),
    price: Prisma.join(
      [
        min === null ? anything : Prisma.sql`price_max >= ${min}::bigint`,
        max === null ? anything : Prisma.sql`price_min <= ${max}::bigint`,
      ],
      " AND ",
    ),
    stock: question.inStock ? Prisma.sql`in_stock` : anything,
  };
}

/** Rows that everyone may see and that meet every word. */
export const readable = (question: Question, tsquery: string) => Prisma.sql`
  language = ${question.language}::language AND visible
  AND ${tsquery === "" ? anything : Prisma.sql`words @@ to_tsquery('simple', ${tsquery})`}`;

export const all = (filters: Filters): Prisma.Sql => Prisma.join(Object.values(filters), " AND ", "(", ")");

const among = (values: readonly string[], condition: (values: string[]) => Prisma.Sql): Prisma.Sql =>
  values.length === 0 ? anything : condition([...values]);
