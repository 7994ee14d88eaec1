import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { cursorToPlace } from "./cursor.rules.ts";
import type { SearchEngine } from "./engine.ts";
import { countFacets } from "./postgres.facets.server.ts";
import { filtersOf } from "./postgres.filters.server.ts";
import { pageOf } from "./postgres.page.server.ts";
import { mend } from "./postgres.text.server.ts";
import { removeDocuments, writeDocuments } from "./postgres.write.server.ts";
import { saysNothing, tsqueryOf, understand } from "./understand.rules.ts";
import { type Answer, nothingFound, type Question, type Suggestion } from "./vocabulary.ts";

/** PostgreSQL as the search engine: words stemmed by us, stored under `simple`, ranked by weight, typos by trigram. */
export const postgresEngine: SearchEngine = {
  search,
  suggest,
  write: writeDocuments,
  remove: removeDocuments,
};

async function search(question: Question): Promise<Answer> {
  const understood = understand(question.text);
  if (saysNothing(question.text, understood)) return nothingFound;
  const { wishes, mended } =
    understood.wishes.length === 0 ? { wishes: [], mended: [] } : await mend(understood.wishes, question.language);
  const tsquery = tsqueryOf(wishes);
  const filters = filtersOf(question, understood);
  const after = question.after === null ? null : cursorToPlace(question.after, question.sort);
  const [counts, page] = await read(tsquery, (tx) =>
    Promise.all([countFacets(tx, question, tsquery, filters), pageOf(tx, question, tsquery, filters, after)]),
  );
  return { ...counts, ...page, mended, placeKnown: question.after === null || after !== null };
}

/**
 * The words of a document lie outside its row, which makes reading them all far dearer than the planner thinks; where
 * words are asked for, their index is used.
 */
function read<T>(tsquery: string, ask: (tx: Tx) => Promise<T>): Promise<T> {
  if (tsquery === "") return ask(db);
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return ask(tx);
  });
}

/** Names that fit what has been typed so far, the best first. */
async function suggest(text: string, language: Language): Promise<readonly Suggestion[]> {
  const { wishes } = understand(text);
  if (wishes.length === 0) return [];
  const tsquery = tsqueryOf((await mend(wishes, language)).wishes);
  const rows = await read(
    tsquery,
    (tx) => tx.$queryRaw<unknown[]>`
    SELECT name AS label, slug FROM search_document
    WHERE language = ${language}::language AND visible AND words @@ to_tsquery('simple', ${tsquery})
    ORDER BY ts_rank('{0,0.1,0.3,1.0}', words, to_tsquery('simple', ${tsquery})) DESC, product_id DESC LIMIT 7`,
  );
  return z.array(z.object({ label: z.string(), slug: z.string() })).parse(rows);
}
