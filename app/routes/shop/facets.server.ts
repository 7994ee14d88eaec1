import type { Language } from "#app/core/actor.ts";
import { groups } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import {
  type Answer,
  gradeLetters,
  licenceFacets,
  licenceInAddress,
  mostMakers,
  priceBands,
  type Question,
  questionAddress,
} from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { originNames } from "./origins.server.ts";

/** What the values of the lists are called, read once for a page. */
export type Names = Awaited<ReturnType<typeof namesOfChoices>>;
export async function namesOfChoices(language: Language) {
  const [tree, origins] = await Promise.all([categoryTree(language), originNames()]);
  return { tree, origins };
}

export type FacetOption = { value: string; label: string; count: number; chosen: boolean; inner?: boolean };
export type FacetList = {
  name: string;
  legend: string;
  options: FacetOption[];
  /** A long list stays shut until one of it is chosen or it is opened. */
  long?: boolean;
  note?: string | undefined;
};
export type ChosenChip = { label: string; href: string };

/** The lists of choices beside the goods, each value with how many it would show. */
export function facetLists(
  question: Question,
  { facets, makers }: Pick<Answer, "facets" | "makers">,
  { tree, origins }: Names,
): FacetList[] {
  const t = translator(question.language);
  const option =
    (counts: ReadonlyMap<string, number>, chosen: readonly string[]) => (value: string, label: string) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    });
  const category = option(facets.categories, question.categories);
  const kinds = tree
    .filter(({ parentCode }) => parentCode === null)
    .flatMap((group) => {
      const inner = tree.filter(({ parentCode }) => parentCode === group.code);
      const open = [group, ...inner].some(({ code }) => question.categories.includes(code));
      const parts = open && inner.length > 1 ? inner : [];
      return [
        category(group.code, group.name),
        ...parts.map((part) => ({ ...category(part.code, part.name), inner: true })),
      ];
    });
  const origin = option(facets.origins, question.origins);
  const grade = option(facets.grades, question.grades);
  const licence = option(facets.licences, question.licences);
  const maker = option(facets.enterprises, question.enterprises);
  const band = option(facets.bands, question.bands);
  const lists: FacetList[] = [
    { name: "kategori", legend: t("shop.facet.category"), options: kinds },
    { name: "asal", legend: t("shop.facet.origin"), options: [...origins].map(([code, name]) => origin(code, name)) },
    {
      name: "harga",
      legend: t("shop.facet.price"),
      options: priceBands.map((code) => band(code, t(`search.band.${code}`))),
    },
    {
      name: "mutu",
      legend: t("shop.facet.grade"),
      options: gradeLetters.map((letter) => grade(letter, t(`shop.grade.${letter}`))),
    },
    {
      name: "izin",
      legend: t("shop.facet.licence"),
      options: licenceFacets.map((kind) => ({
        ...licence(kind, t(`licences.kind.${kind}`)),
        value: licenceInAddress(kind),
      })),
    },
    {
      name: "usaha",
      legend: t("shop.facet.maker"),
      options: [...makers].map(([slug, name]) => maker(slug, name)).sort(chosenThenMost),
      long: true,
      note: makers.size >= mostMakers ? t("search.moreMakers") : undefined,
    },
  ];
  return lists.map((list) => ({ ...list, options: list.options.filter(({ count, chosen }) => count > 0 || chosen) }));
}

const chosenThenMost = (a: FacetOption, b: FacetOption) =>
  Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.label.localeCompare(b.label, "id");

/** What is chosen now, each with the address that leaves it out. */
export function chosenChips(question: Question, makers: Answer["makers"], { tree, origins }: Names): ChosenChip[] {
  const t = translator(question.language);
  const without = (label: string, changes: Partial<Question>) => ({
    label,
    href: questionAddress(paths.shop.list(), question, changes),
  });
  const but = <T>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  return [
    ...question.categories.map((code) =>
      without(tree.find((kind) => kind.code === code)?.name ?? code, { categories: but(question.categories, code) }),
    ),
    ...question.origins.map((code) => without(origins.get(code) ?? code, { origins: but(question.origins, code) })),
    ...question.enterprises.map((slug) =>
      without(makers.get(slug) ?? slug, { enterprises: but(question.enterprises, slug) }),
    ),
    ...question.bands.map((band) => without(t(`search.band.${band}`), { bands: but(question.bands, band) })),
    ...question.grades.map((letter) => without(t(`shop.grade.${letter}`), { grades: but(question.grades, letter) })),
    ...question.licences.map((kind) => without(t(`licences.kind.${kind}`), { licences: but(question.licences, kind) })),
    ...(question.min === null ? [] : [without(t("shop.facet.above", { price: groups(question.min) }), { min: null })]),
    ...(question.max === null ? [] : [without(t("shop.facet.below", { price: groups(question.max) }), { max: null })]),
    ...(question.inStock ? [without(t("shop.facet.inStock"), { inStock: false })] : []),
  ];
}

/** Where a crumb or title needs the name of what is looked at. */
export function titleOf(question: Question, { tree }: Names): string | null {
  const [code] = question.categories;
  if (!code || question.categories.length > 1) return null;
  return tree.find((kind) => kind.code === code)?.name ?? null;
}
