import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { nearSpellings, searchGoods } from "#app/domain/search/search.server.ts";
import {
  type Answer,
  askedIn,
  type ChoiceList,
  problemsIn,
  type Question,
  questionAddress,
} from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
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
    // What is not there was not shown, too.
    loosened: answer.loosened && answer.total > 0,
    wrong: [...new Set(wrong)],
    typed: { min: params.get("min") ?? "", max: params.get("maks") ?? "" },
    cards,
    facets: facetLists(question, answer, names),
    chips,
    clear: address({ ...nothingChosen }),
    pages: turned(question, answer, (after) => address({ after })),
    help: answer.total === 0 ? await helpFor(question, answer) : null,
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

const emptied: Readonly<Record<ChoiceList, Partial<Question>>> = {
  categories: { categories: [] },
  origins: { origins: [] },
  enterprises: { enterprises: [] },
  bands: { bands: [] },
  grades: { grades: [] },
  licences: { licences: [] },
  inStock: { inStock: false },
  price: { min: null, max: null },
};

/**
 * Nothing fits: the choices that stand in the way, each with what there is without it; where no single one does, all of
 * them; and for words that nobody knows the nearest that somebody does.
 */
async function helpFor(question: Question, { without }: Answer) {
  const t = translator(question.language);
  const to = (changes: Partial<Question>) => questionAddress(paths.shop.list(), question, changes);
  const single = [...without].flatMap(([list, n]) =>
    n > 0 ? [{ label: t("search.without", { name: t(legends[list]), n }), href: to(emptied[list]) }] : [],
  );
  if (single.length > 0) return single;
  const open: Question = { ...question, ...nothingChosen, after: null };
  const total = without.size > 1 ? (await searchGoods(open)).total : 0;
  if (total > 0) return [{ label: t("search.withoutAll", { n: total }), href: to(nothingChosen) }];
  return (await nearSpellings(question.text)).map(({ word, total }) => ({
    label: t("search.near", { word, n: total }),
    href: to({ ...nothingChosen, text: word }),
  }));
}

const legends = {
  categories: "shop.facet.category",
  origins: "shop.facet.origin",
  enterprises: "shop.facet.maker",
  bands: "shop.facet.price",
  grades: "shop.facet.grade",
  licences: "shop.facet.licence",
  inStock: "shop.facet.stock",
  price: "shop.facet.price",
} as const satisfies Record<ChoiceList, string>;
