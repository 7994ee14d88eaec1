import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { type Answer, askedIn, problemsIn, type Question, questionAddress } from "#app/domain/search/search.ts";
import { config } from "#app/platform/config.server.ts";
import { pointOf } from "#app/ui/map.points.ts";
import { cardViews } from "./cards.server.ts";
import { chosenChips, facetLists, namesOfChoices, titleOf } from "./facets.server.ts";
import { turned } from "./pages.server.ts";

/** Everything the list page shows. What means nothing in the address is named, and the rest is answered. */
export async function listView(params: URLSearchParams, language: Language) {
  const question = askedIn(params, language);
  const answer = await searchGoods(question);
  const wrong = [...problemsIn(params), ...(answer.placeKnown ? [] : ["sesudah"])];
  const [cards, names] = await Promise.all([cardViews(answer.cards, language), namesOfChoices(language)]);
  const chips = chosenChips(question, answer.makers, names);
  const address = (changes: Partial<Question>) => questionAddress(paths.shop.list(), question, changes);
  return {
    title: titleOf(question, names),
    asked: { ...question },
    origin: config.web.origin,
    canonical: canonicalOf(question),
    total: answer.total,
    places: placesIn(question, answer),
    inStock: answer.facets.inStock,
    mended: answer.mended,
    leftOut: answer.leftOut,
    loosened: answer.loosened,
    wrong: [...new Set(wrong)],
    typed: { min: params.get("min") ?? "", max: params.get("maks") ?? "" },
    cards,
    facets: facetLists(question, answer, names),
    chips,
    clear: address({ ...nothingChosen }),
    pages: turned(question, answer, (after) => address({ after })),
    help: answer.total === 0 ? await helpFor(question) : null,
  };
}
export type ListView = Awaited<ReturnType<typeof listView>>;

/** A list of one category or one place alone has a page of its own, which search engines shall show instead. */
function canonicalOf(question: Question): string {
  const asked = questionAddress(paths.shop.list(), { ...question, language: "id", sort: "sesuai" });
  const category = question.categories[0] ?? "";
  const place = pointOf(question.origins[0] ?? "none");
  if (asked === `${paths.shop.list()}?kategori=${category}`) return paths.shop.category(category);
  return place && asked === `${paths.shop.list()}?asal=${place.code}` ? paths.shop.origin(place.slug) : asked;
}

/** From how many places: a list is counted without its own choice, so what is chosen narrows it here. */
function placesIn({ origins }: Question, { facets }: Answer): number {
  const found = [...facets.origins.keys()];
  return origins.length === 0 ? found.length : found.filter((code) => origins.includes(code)).length;
}

const nothingChosen = {
  categories: [],
  origins: [],
  enterprises: [],
  bands: [],
  grades: [],
  licences: [],
  min: null,
  max: null,
  inStock: false,
} satisfies Partial<Question>;

/** Nothing fits: the same words without the filters, or each word alone, where that finds something. */
async function helpFor(question: Question) {
  const words = [...new Set(question.text.split(/\s+/))].filter((word) => word.length > 2).slice(0, 4);
  const tries: Question[] = [
    { ...question, ...nothingChosen, after: null },
    ...(words.length > 1 ? words.map((text) => ({ ...question, ...nothingChosen, after: null, text })) : []),
  ];
  const answers: Answer[] = await Promise.all(tries.map(searchGoods));
  return tries.flatMap((asked, place) => {
    const total = answers[place]?.total ?? 0;
    return total > 0 ? [{ text: asked.text, total, href: questionAddress(paths.shop.list(), asked) }] : [];
  });
}
