import { Prisma } from "#app/platform/db/db.server.ts";
import { partOf, type Wish } from "./understand.rules.ts";

/** Which products meet the words: a tsquery, and whether stories are looked through, too. Empty words meet everything. */
export type Words = { tsquery: string; stories: boolean; wishes: readonly Wish[] };

/** The rows everyone may see that meet the words, as `p`, and where words were typed their text as `w`. */
export const hits = (words: Words): Prisma.Sql =>
  words.tsquery === ""
    ? Prisma.sql`search_product p WHERE p.visible`
    : Prisma.sql`search_text w JOIN search_product p USING (product_id)
      WHERE ${column(words)} @@ ${query(words.tsquery)} AND p.visible`;

const column = ({ stories }: { stories: boolean }) => (stories ? Prisma.sql`w.everything` : Prisma.sql`w.words`);

/**
 * How well a product fits, as a whole number. Of each wish: the word itself in the name before a word of its meaning, the
 * name before kind and place, those before contents; most of all a name that begins with it, for that is the thing itself
 * ("cengkeh kering", not a ship made of cloves). Then how much of the name was asked for; stock and grade tip the scale.
 */
export function closeness({ tsquery, stories, wishes }: Words): Prisma.Sql {
  const parts = wishes.map((_, place) => {
    const asked = partOf(wishes, place, "A", true);
    const any = partOf(wishes, place, "A");
    const begins = partOf(wishes, place, "begin");
    return Prisma.sql`(CASE WHEN ${meets(asked)} THEN 120 WHEN ${meets(any)} THEN 100 WHEN ${meets(
      partOf(wishes, place, "B"),
    )} THEN 60 WHEN ${meets(partOf(wishes, place))} THEN 20 WHEN ${
      stories ? Prisma.sql`w.everything @@ ${query(partOf(wishes, place))}` : Prisma.sql`false`
    } THEN 10 ELSE 0 END + CASE WHEN ${meets(begins)} THEN ${place === 0 ? 60 : 10}::int ELSE 0 END)`;
  });
  return Prisma.sql`((${Prisma.join(parts, " + ")}) * 100
    + (ts_rank(ts_filter(w.words, '{a}'), ${query(tsquery)}, 2) * 2000)::int
    + CASE WHEN p.in_stock THEN 800 ELSE 0 END + p.standing * 10)::bigint`;
}

const meets = (tsquery: string) => Prisma.sql`w.words @@ ${query(tsquery)}`;

/** In a statement that is planned once a value is no constant: as a question of its own it is read once, not for each row. */
const query = (tsquery: string) => Prisma.sql`(SELECT to_tsquery('simple', ${tsquery}))`;
