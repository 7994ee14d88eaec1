/**
 * Search answers questions about goods and keeps the index that answers them. It asks the other rooms by reading their
 * tables, and is told by reactions when to look again. PostgreSQL always has the whole index; where Meilisearch is set up
 * beside it, that is asked first.
 */
import type { Language } from "#app/core/actor.ts";
import { searchIn, suggestIn } from "./engines.server.ts";
import { second } from "./second.server.ts";
import { type SecondState, stateOf } from "./state.queries.server.ts";
import type { Answer, Question, Suggestion } from "./vocabulary.ts";

export { stepBack } from "./back.rules.ts";
export { cardsOf } from "./cards.server.ts";
export { coversOfKinds } from "./covers.queries.server.ts";
export {
  indexDifferences,
  indexProducts,
  mendIndex,
  productsToIndex,
  reindex,
  sendMissed,
} from "./keep.commands.server.ts";
export { nearSpellings } from "./near.queries.server.ts";
export { indexOutdated, sayWhetherOutdated } from "./outdated.server.ts";
export { searchReactions } from "./search.reactions.server.ts";
export { searchTasks } from "./search.tasks.server.ts";
export {
  type NewProduct,
  newestProducts,
  shownKinds,
  shownMakers,
  shownNumbers,
  shownProducts,
} from "./shown.queries.server.ts";
export { bestOfKind } from "./similar.queries.server.ts";
export type { SecondState } from "./state.queries.server.ts";

export const searchGoods = (question: Question): Promise<Answer> => searchIn(second, question);

export const suggestGoods = (text: string, language: Language): Promise<readonly Suggestion[]> =>
  suggestIn(second, text, language);

/** Null where PostgreSQL is the only engine. */
export const secondEngine = (): Promise<SecondState | null> => stateOf(second);
