import { z } from "zod";

const features = z.strictObject({
  facetSearch: z.boolean().default(true),
  filter: z.strictObject({ equality: z.boolean().default(true), comparison: z.boolean().default(false) }),
});
const filterable = z.union([z.string(), z.strictObject({ attributePatterns: z.array(z.string()), features })]);
const builtIn = ["sort", "words", "typo", "proximity", "attribute", "attributeRank", "wordPosition", "exactness"];

/** The settings of an index, with the documented defaults; what is not documented is refused. */
export const indexSettings = z.strictObject({
  searchableAttributes: z.array(z.string()).default([]),
  filterableAttributes: z.array(filterable).default([]),
  sortableAttributes: z.array(z.string()).default([]),
  rankingRules: z
    .array(z.string().refine((rule) => builtIn.includes(rule) || /^\w+:(asc|desc)$/.test(rule), "no ranking rule"))
    .default(["words", "typo", "proximity", "attribute", "sort", "exactness"]),
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
  stopWords: z.array(z.string()).default([]),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean(),
      minWordSizeForTypos: z
        .strictObject({ oneTypo: z.number().max(255), twoTypos: z.number().max(255) })
        .refine(({ oneTypo, twoTypos }) => oneTypo <= twoTypos, "oneTypo must not exceed twoTypos"),
      disableOnAttributes: z.array(z.string()),
      disableOnWords: z.array(z.string()),
      disableOnNumbers: z.boolean(),
    })
    .partial()
    .default({}),
  localizedAttributes: z
    .array(z.strictObject({ attributePatterns: z.array(z.string()), locales: z.array(z.enum(["ind", "eng"])) }))
    .nullable()
    .default(null),
  faceting: z
    .strictObject({
      maxValuesPerFacet: z.number().int().default(100),
      sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])).optional(),
    })
    .default({ maxValuesPerFacet: 100 }),
  pagination: z.strictObject({ maxTotalHits: z.number().int() }).default({ maxTotalHits: 1000 }),
  searchCutoffMs: z.number().int().optional(),
});
export type IndexSettings = z.output<typeof indexSettings>;

/** What may be asked of an attribute; nothing, unless it was named. */
export function allowed(settings: IndexSettings, attribute: string) {
  for (const entry of settings.filterableAttributes) {
    if (entry === attribute) return { equality: true, comparison: true, facet: true };
    if (typeof entry === "string" || !entry.attributePatterns.includes(attribute)) continue;
    return { ...entry.features.filter, facet: entry.features.facetSearch };
  }
  return { equality: false, comparison: false, facet: false };
}
