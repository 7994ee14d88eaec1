import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { askPrepared } from "#app/platform/db/db.server.ts";
import { cursorToPlace } from "./cursor.rules.ts";
import type { SearchEngine } from "./engine.ts";
import { choicesOf } from "./postgres.choices.server.ts";
import { gathered } from "./postgres.counts.server.ts";
import { found } from "./postgres.found.server.ts";
import { labelsFor } from "./postgres.labels.server.ts";
import { best, turned } from "./postgres.page.server.ts";
import { meant } from "./postgres.text.server.ts";
import { removeDocuments, writeDocuments } from "./postgres.write.server.ts";
import { saysNothing, understand } from "./understand.rules.ts";
import { type Answer, nothingFound, type Question, type Suggestion } from "./vocabulary.ts";

/** PostgreSQL as the search engine: words stemmed by us, stored under `simple`, ranked by where they stand. */
export const postgresEngine: SearchEngine = {
  search,
  suggest,
  write: writeDocuments,
  remove: removeDocuments,
};

/** Which words and labels are meant in two statements at most, four where a word is unknown; then what is found in one. */
async function search(question: Question): Promise<Answer> {
  const understood = understand(question.text);
  if (saysNothing(question.text, understood)) return nothingFound;
  const { words, ...remarks } = await meant(understood.wishes);
  const labels = await labelsFor(question);
  const after = question.after === null ? null : cursorToPlace(question.after, question.sort);
  const { counted, page } = await found({
    question,
    words,
    choices: choicesOf(question, understood, labels),
    labels,
    after,
  });
  return {
    ...gathered(counted),
    ...turned(page, question.sort, after),
    ...remarks,
    placeKnown: question.after === null || after !== null,
  };
}

const suggestion = z.object({
  label: z.string(),
  slug: z.string(),
  photoId: z.string().nullable(),
  price: z.number().transform((amount) => rupiah(amount)),
});

/** Names that fit what has been typed so far, the best first. */
async function suggest(text: string, language: Language): Promise<readonly Suggestion[]> {
  const { wishes } = understand(text);
  if (wishes.length === 0) return [];
  const { words } = await meant(wishes, true);
  return z.array(suggestion).parse(await askPrepared`${best(words, language, 7)}`);
}
