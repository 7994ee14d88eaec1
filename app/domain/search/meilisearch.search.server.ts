import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { cardsOf, suggestionsOf } from "./cards.server.ts";
import { cursorToPlace, type Place, placeToCursor } from "./cursor.rules.ts";
import { largest } from "./largest.rules.ts";
import { chosenIn, lists, orderOf, queriesOf, suggestionQuery, totalField } from "./meilisearch.query.rules.ts";
import { deepest } from "./meilisearch.settings.ts";
import { makersOf } from "./postgres.labels.server.ts";
import { saysNothing, type Understood, understand } from "./understand.rules.ts";
import { type Answer, nothingFound, pageSize, type Question, type Suggestion } from "./vocabulary.ts";

const hit = z.object({ productId: z.string() }).catchall(z.unknown());
const counted = z.record(z.string(), z.record(z.string(), z.number())).optional();
const reply = z.object({
  results: z.array(z.object({ hits: z.array(hit), facetDistribution: counted })).min(1),
});
type Hit = z.infer<typeof hit>;

/** Which products fit is Meilisearch's answer; how they look is read from PostgreSQL, where it is never stale. */
export async function search(client: Meilisearch, indexUid: string, question: Question): Promise<Answer> {
  const understood = understand(question.text);
  if (saysNothing(question.text, understood)) return nothingFound;
  const after = question.after === null ? null : cursorToPlace(question.after, question.sort);
  const ask = async (strategy: "all" | "last") => {
    const queries = queriesOf(indexUid, question, understood, after, strategy);
    const { results } = reply.parse(await client.multiSearch({ queries }));
    if (results.length !== queries.length) throw new Error("Meilisearch answered other questions than were asked");
    return results;
  };
  const exact = await ask("all");
  // Choices may be what leaves nothing; then the words are not to blame.
  const nothing = facetsIn(exact, question).total === 0;
  const loosened = nothing && understood.wishes.length > 1 && chosenIn(question).length === 0;
  const results = loosened ? await ask("last") : exact;
  const shown = results[0]?.hits.slice(0, pageSize) ?? [];
  const counted = facetsIn(results, question);
  return {
    ...(await withLargestMakers(counted, question.enterprises)),
    cards: await cardsOf(
      shown.map(({ productId }) => productId),
      question.language,
    ),
    next: (results[0]?.hits.length ?? 0) > pageSize ? nextAfter(shown.at(-1), question, understood, after) : null,
    mended: [],
    leftOut: [],
    loosened,
    placeKnown: question.after === null || after !== null,
  };
}

export async function suggest(
  client: Meilisearch,
  indexUid: string,
  text: string,
  language: Language,
): Promise<readonly Suggestion[]> {
  const understood = understand(text);
  if (understood.wishes.length === 0) return [];
  const queries = [suggestionQuery(indexUid, understood, language)];
  const { results } = reply.parse(await client.multiSearch({ queries }));
  const found = results[0]?.hits.map(({ productId }) => productId) ?? [];
  return suggestionsOf(found, language);
}

function nextAfter(last: Hit | undefined, question: Question, understood: Understood, after: Place | null) {
  const order = orderOf(question, understood);
  const passed = (after?.passed ?? 0) + pageSize;
  if (!last || (!order && passed >= deepest)) return null;
  const key = order ? BigInt(z.number().int().parse(last[order.field])) : null;
  return placeToCursor({ sort: question.sort, key, productId: last.productId, passed });
}

/** Their names, too; which of equally large ones are offered is PostgreSQL's to say, so that both engines offer the same. */
async function withLargestMakers(counted: ReturnType<typeof facetsIn>, chosen: readonly string[]) {
  const makers = await makersOf([...counted.facets.enterprises.keys()]);
  const enterprises = largest(counted.facets.enterprises, chosen, (slug) => makers.get(slug)?.id ?? Infinity);
  return {
    total: counted.total,
    without: counted.without,
    facets: { ...counted.facets, enterprises },
    makers: new Map([...enterprises.keys()].map((slug) => [slug, makers.get(slug)?.name ?? slug])),
  };
}

/** Each list is counted by exactly one query; how many there would be without a choice, by the query that counts its list. */
function facetsIn(results: z.infer<typeof reply>["results"], question: Question) {
  const [, all = {}, ...without] = results.map(({ facetDistribution }) => facetDistribution ?? {});
  const counts = z
    .record(z.enum([totalField, ...lists]), z.record(z.string(), z.number()))
    .parse(Object.assign({}, ...without, all));
  const of = (name: keyof typeof counts) => new Map(Object.entries(counts[name]));
  return {
    total: counts[totalField][question.language] ?? 0,
    without: new Map(
      chosenIn(question).map((name, place) => [name, without[place]?.[totalField]?.[question.language] ?? 0]),
    ),
    facets: {
      categories: of("categories"),
      origins: of("region"),
      enterprises: of("enterprise"),
      bands: of("band"),
      grades: of("grade"),
      licences: of("licences"),
      inStock: counts.inStock["true"] ?? 0,
    },
  };
}
