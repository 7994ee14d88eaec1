import type { Language } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { log } from "#app/platform/log.server.ts";
import { reasonOf } from "./meilisearch.client.server.ts";
import { search, suggest } from "./meilisearch.search.server.ts";
import { postgresEngine } from "./postgres.server.ts";
import type { Second } from "./second.server.ts";
import type { Answer, Question, Suggestion } from "./vocabulary.ts";

export const searchIn = (second: Second | null, question: Question): Promise<Answer> =>
  firstOf(
    second,
    ({ reading, index }) => search(reading, index, question),
    () => postgresEngine.search(question),
  );

export const suggestIn = (second: Second | null, text: string, language: Language): Promise<readonly Suggestion[]> =>
  firstOf(
    second,
    ({ reading, index }) => suggest(reading, index, text, language),
    () => postgresEngine.suggest(text, language),
  );

/** A shopper never hears that the second engine is away or slow: PostgreSQL answers, and the log says why. */
async function firstOf<T>(second: Second | null, ask: (of: Second) => Promise<T>, standIn: () => Promise<T>) {
  if (!second?.breaker.allows()) return standIn();
  const begun = performance.now();
  try {
    const found = await ask(second);
    second.breaker.succeeded();
    return found;
  } catch (error) {
    const rests = second.breaker.failed();
    second.trouble = { at: clock.now(), reason: reasonOf(error) };
    const ms = Math.round(performance.now() - begun);
    log.warn({ engine: "meilisearch", reason: reasonOf(error), ms, rests }, "PostgreSQL answers a search instead");
    return standIn();
  }
}
