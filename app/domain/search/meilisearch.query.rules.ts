import type { MultiSearchQuery } from "meilisearch";
import type { Place } from "./cursor.rules.ts";
import { placeOf, type Stored } from "./meilisearch.document.rules.ts";
import { deepest } from "./meilisearch.settings.ts";
import { rootsOf, type Understood } from "./understand.rules.ts";
import { type ChoiceList, choiceLists, pageSize, type Question } from "./vocabulary.ts";

/** The field that says how many products there are in all: each document has exactly one language. */
export const totalField = "language";
export const lists = ["categories", "region", "enterprise", "band", "grade", "licences", "inStock"] as const;
type List = (typeof lists)[number];

type Query = MultiSearchQuery & { filter: string[] };

/**
 * A page, then the counts: one query for all lists in which nothing is chosen, one for each in which something is, and one
 * without the typed price. The lists of the latter, in their order, are those of `chosenIn`.
 */
export function queriesOf(
  indexUid: string,
  question: Question,
  understood: Understood,
  after: Place | null,
  matchingStrategy: "all" | "last" = "all",
): Query[] {
  const { list, open, typed } = conditionsOf(question, understood);
  const always = [...open, ...typed];
  const all = [...always, ...Object.values(list)];
  const chosen = lists.filter((name) => list[name] !== undefined);
  const asked = { indexUid, q: rootsOf(understood.wishes), matchingStrategy } as const;
  const order = orderOf(question, understood);
  const paged = order && after?.key != null ? { filter: [...all, past(order, after.key, after.productId)] } : {};
  const offset = "filter" in paged ? 0 : (after?.passed ?? 0);
  const counts = (filter: string[], facets: string[]) => ({ ...asked, filter, facets, limit: 0 });
  return [
    {
      ...asked,
      filter: all,
      limit: Math.max(0, Math.min(pageSize + 1, deepest - offset)),
      offset,
      attributesToRetrieve: ["productId", ...(order ? [order.field] : [])],
      ...(order && { sort: [order.field, "idHead", "idTail"].map((name) => `${name}:${order.way}`) }),
      ...paged,
    },
    counts(all, [totalField, ...lists.filter((name) => list[name] === undefined)]),
    ...chosen.map((name) => counts([...always, ...others(list, name)], [totalField, name])),
    ...(typed.length === 0 ? [] : [counts([...open, ...Object.values(list)], [totalField])]),
  ];
}

/** What a name begins with, for suggestions. */
export const suggestionQuery = (indexUid: string, understood: Understood, language: string): MultiSearchQuery => ({
  indexUid,
  q: rootsOf(understood.wishes),
  matchingStrategy: "all",
  filter: readable(language),
  limit: 7,
  attributesToRetrieve: ["productId"],
});

type Order = { field: keyof Stored; way: "asc" | "desc" };

/** Null where closeness decides, which has no key. */
export function orderOf({ sort }: Question, { wishes }: Understood): Order | null {
  switch (sort) {
    case "sesuai":
      return wishes.length > 0 ? null : { field: "standing", way: "desc" };
    case "terlaris":
      return { field: "sold", way: "desc" };
    case "terbaru":
      return { field: "liveSince", way: "desc" };
    case "termurah":
      return { field: "priceMin", way: "asc" };
    case "termahal":
      return { field: "priceMin", way: "desc" };
    default:
      return sort satisfies never;
  }
}

function past({ field, way }: Order, key: bigint, productId: string): string {
  const beyond = way === "asc" ? ">" : "<";
  const { idHead, idTail } = placeOf(productId);
  return [
    `${field} ${beyond} ${key}`,
    `(${field} = ${key} AND idHead ${beyond} ${idHead})`,
    `(${field} = ${key} AND idHead = ${idHead} AND idTail ${beyond} ${idTail})`,
  ].join(" OR ");
}

const readable = (language: string) => [`language = ${language}`, "visible = true"];

function conditionsOf(question: Question, spoken: Understood) {
  const list: Partial<Record<List, string>> = {
    ...among("categories", question.categories),
    ...among("region", question.origins),
    ...among("enterprise", question.enterprises),
    ...among("band", question.bands),
    ...among("grade", question.grades),
    ...among("licences", question.licences),
    ...(question.inStock && { inStock: "inStock = true" }),
  };
  const { min, max } = question;
  const open = [
    ...readable(question.language),
    ...between(min === null ? spoken.min : null, max === null ? spoken.max : null),
  ];
  return { list, open, typed: between(min, max) };
}

const between = (min: number | null, max: number | null) => [
  ...(min === null ? [] : [`priceMax >= ${min}`]),
  ...(max === null ? [] : [`priceMin <= ${max}`]),
];

/** The lists in which something is chosen, by their names in a question. */
export const chosenIn = (question: Question): ChoiceList[] =>
  choiceLists.filter((name) => {
    if (name === "price") return question.min !== null || question.max !== null;
    return name === "inStock" ? question.inStock : question[name].length > 0;
  });

const among = (name: List, values: readonly string[]) =>
  values.length === 0 ? {} : { [name]: `${name} IN [${values.map(quoted).join(", ")}]` };

const quoted = (value: string) => `"${value.replace(/[\\"]/g, "\\$&")}"`;

const others = (list: Partial<Record<List, string>>, but: List): string[] =>
  Object.entries(list).flatMap(([name, condition]) => (name === but ? [] : [condition]));
