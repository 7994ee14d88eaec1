import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import type { Document } from "./engine.ts";
import { categoryWords } from "./synonyms.ts";
import type { GradeLetter } from "./vocabulary.ts";

/** What the other rooms know of one product, read in one go. */
export type Source = {
  productId: string;
  revision: bigint;
  slug: string;
  live: boolean;
  held: boolean;
  onHoliday: boolean;
  sample: boolean;
  liveSince: Date;
  name: Record<Language, string>;
  story: Record<Language, string>;
  composition: Record<Language, string>;
  /** Materials, technique and the like, in both languages. */
  attributes: string;
  allergens: readonly string[];
  shelfLifeDays: number | null;
  category: { code: string; name: Record<Language, string>; perishable: boolean };
  parent: { code: string; name: Record<Language, string> } | null;
  enterprise: { id: string; slug: string; name: string };
  /** The maker's village or district and its regency. */
  origin: { place: string; regency: string; regencyCode: string; island: string | null };
  variants: readonly { name: string; sku: string; price: bigint; net: string | null; available: number }[];
  grade: GradeLetter | null;
  licences: readonly string[];
  photo: { id: string; alt: Record<Language, string> } | null;
  sold: number;
};

/** One product as it is found in one language. Both languages' names are searchable in both. */
export function documentOf(source: Source, language: Language): Document {
  const prices = source.variants.map((variant) => variant.price).sort((one, other) => Number(one - other));
  const [priceMin = 0n, priceMax = priceMin] = [prices[0], prices.at(-1)];
  const inStock = !source.onHoliday && source.variants.some((variant) => variant.available > 0);
  const name = said(source.name, language);
  return {
    productId: source.productId,
    language,
    version: source.revision,
    visible: source.live && !source.held && source.variants.length > 0,
    slug: source.slug,
    name,
    texts: textsOf(source),
    categoryCode: source.category.code,
    parentCategoryCode: source.parent?.code ?? null,
    regionCode: source.origin.regencyCode,
    enterpriseId: source.enterprise.id,
    enterpriseSlug: source.enterprise.slug,
    enterpriseName: source.enterprise.name,
    priceMin,
    priceMax,
    grade: source.grade,
    licenceKinds: source.licences,
    inStock,
    perishable: source.category.perishable,
    standing: (inStock ? 10 : 0) + standings[source.grade ?? "none"],
    sold: source.sold,
    liveSince: source.liveSince,
    card: {
      productId: source.productId,
      slug: source.slug,
      name,
      origin: originOf(source.origin),
      price: rupiah(priceMin),
      several: priceMax > priceMin,
      grade: source.grade,
      photo: source.photo ? { id: source.photo.id, alt: said(source.photo.alt, language) } : null,
      inStock,
      allergens: source.allergens,
      shelfLifeDays: source.shelfLifeDays,
      sample: source.sample,
    },
  };
}

const standings = { A: 3, B: 2, C: 1, none: 0 };

/** "Foramadiahi, Ternate"; a maker in the town itself has one name only. */
export function originOf({ place, regency }: Source["origin"]): string {
  const short = shortRegency(regency);
  const name = place.replace(/^(kelurahan|desa|kecamatan)\s+/i, "");
  return name === "" || name === regency || shortRegency(name) === short ? short : `${name}, ${short}`;
}

/** "Kota Ternate" and "Kab. Halmahera Barat" lose their kind. */
export const shortRegency = (name: string): string =>
  name.replace(/^(kota|kabupaten|kab\.?)\s+/i, "").replace(/^Tidore Kepulauan$/i, "Tidore");

const said = (text: Record<Language, string>, language: Language) => text[language] || text.id;

function textsOf(source: Source): Document["texts"] {
  const kinds = [source.category, ...(source.parent ? [source.parent] : [])];
  return [
    [source.name.id, source.name.en].filter(Boolean).join("\n"),
    [
      ...kinds.map(({ code, name }) => categoryWords[code] ?? `${name.id} ${name.en}`),
      source.origin.place,
      source.origin.regency,
      source.origin.island ?? "",
      source.enterprise.name,
      ...source.licences.map((kind) => licenceWords[kind] ?? ""),
    ].join(" "),
    [
      source.composition.id,
      source.composition.en,
      source.attributes,
      ...source.variants.flatMap(({ name, net, sku }) => [name, net ?? "", sku]),
    ].join(" "),
    [source.story.id, source.story.en].join(" "),
  ];
}

const licenceWords: Readonly<Record<string, string>> = {
  halal: "halal",
  pirt: "pirt p-irt",
  bpomFood: "bpom md",
  cosmetic: "bpom kosmetik",
  herbal: "bpom herbal",
};
