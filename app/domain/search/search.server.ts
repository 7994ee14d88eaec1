/**
 * Search answers questions about goods and keeps the index that answers them. It asks the other rooms by reading their
 * tables, and is told by reactions when to look again. PostgreSQL is the engine; another may take its place here.
 */
import type { Language } from "#app/core/actor.ts";
import { postgresEngine } from "./postgres.server.ts";
import type { Answer, Question, Suggestion } from "./vocabulary.ts";

export { indexProducts, reindex } from "./index.commands.server.ts";
export { searchReactions } from "./search.reactions.server.ts";
export { searchTasks } from "./search.tasks.server.ts";

export const searchGoods = (question: Question): Promise<Answer> => postgresEngine.search(question);

export const suggestGoods = (text: string, language: Language): Promise<readonly Suggestion[]> =>
  postgresEngine.suggest(text, language);
