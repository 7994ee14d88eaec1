import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";
import { isStopWord, plain, wordsOf } from "./words.rules.ts";

const near = z.array(z.object({ word: z.string(), total: z.number() }));
export type NearWord = z.infer<typeof near>[number];

/** Words of goods on display that look like one of these, the likest first: for somebody whose words found nothing. */
export async function nearSpellings(typed: string): Promise<NearWord[]> {
  const words = wordsOf(plain(typed.slice(0, 120))).filter((word) => word.length > 2 && !isStopWord(word));
  if (words.length === 0) return [];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT likest.word, found.total FROM (
      SELECT k.word, max(similarity(k.word, a.word)) AS how
      FROM search_word k JOIN unnest(${words.slice(0, 6)}::text[]) AS a(word) ON similarity(k.word, a.word) >= 0.25 AND k.word <> a.word
      GROUP BY k.word ORDER BY how DESC, k.word LIMIT 12
    ) likest, LATERAL (
      SELECT count(*)::int AS total FROM search_text w JOIN search_product p USING (product_id)
      WHERE w.words @@ to_tsquery('simple', likest.word) AND p.visible
    ) found WHERE found.total > 0 ORDER BY likest.how DESC, likest.word LIMIT 3`;
  return near.parse(rows);
}
