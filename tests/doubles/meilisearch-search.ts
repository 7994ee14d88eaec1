import { z } from "zod";
import { FilterError, filterOf, type Row } from "./meilisearch-filter.ts";
import { allowed, type IndexSettings } from "./meilisearch-settings.ts";

/** What a search may ask, as documented; a field we do not know is refused, as the real one does. */
const searchable = z.strictObject({
  indexUid: z.string(),
  q: z.string().nullish(),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(0).default(20),
  filter: z.unknown(),
  facets: z.array(z.string()).nullish(),
  sort: z.array(z.string()).nullish(),
  attributesToRetrieve: z.array(z.string()).default(["*"]),
  matchingStrategy: z.enum(["last", "all", "frequency"]).default("last"),
});

export class SearchError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Finds, filters, counts, sorts and cuts. It does not rank: what fits comes in the order it was added. */
export function searched(raw: unknown, rows: readonly Row[], settings: IndexSettings) {
  const read = searchable.safeParse(raw);
  if (!read.success) throw new SearchError("bad_request", read.error.issues.map(({ message }) => message).join(" "));
  const { q, filter, facets, sort, offset, limit, attributesToRetrieve, matchingStrategy } = read.data;
  const found = rows
    .filter(filterIn(filter, settings))
    .filter((row) => matches(q ?? "", row, settings, matchingStrategy));
  const ordered = sorted(found, sort ?? [], settings);
  const cut = Math.max(0, Math.min(limit, settings.pagination.maxTotalHits - offset));
  return {
    indexUid: read.data.indexUid,
    hits: ordered.slice(offset, offset + cut).map((row) => retrieved(row, attributesToRetrieve)),
    query: q ?? "",
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: Math.min(found.length, settings.pagination.maxTotalHits),
    ...(facets && { facetDistribution: distribution(found, facets, settings), facetStats: {} }),
  };
}

export function filterIn(filter: unknown, settings: IndexSettings) {
  try {
    return filterOf(filter, (attribute) => allowed(settings, attribute));
  } catch (error) {
    if (error instanceof FilterError) throw new SearchError("invalid_search_filter", error.message);
    throw error;
  }
}

/** Every word must be there, or with `last` those before one that is not; the last may be unfinished. Synonyms of one to three words are looked up, slips are not. */
function matches(q: string, row: Row, settings: IndexSettings, strategy: string): boolean {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "" && !settings.stopWords.includes(word));
  if (strategy !== "last") return meetsAll(words, row, settings);
  return words.some((_, place) => meetsAll(words.slice(0, words.length - place), row, settings)) || words.length === 0;
}

function meetsAll(asked: readonly string[], row: Row, settings: IndexSettings): boolean {
  const texts = settings.searchableAttributes.flatMap((name) => [row[name]].flat().map((text) => ` ${text} `));
  const has = (words: string, unfinished: boolean) =>
    texts.some((text) => text.includes(unfinished ? ` ${words}` : ` ${words} `));
  const fits = (at: number): boolean => {
    if (at >= asked.length) return true;
    return [3, 2, 1].some((length) => {
      const words = asked.slice(at, at + length);
      if (words.length < length) return false;
      const phrase = words.join(" ");
      const last = at + length === asked.length;
      const ways = settings.synonyms[phrase] ?? [];
      const said = length === 1 ? has(phrase, last) : false;
      return (said || ways.some((way) => has(way, false))) && fits(at + length);
    });
  };
  return fits(0);
}

function sorted(rows: readonly Row[], sort: readonly string[], settings: IndexSettings): readonly Row[] {
  const ways = sort.map((way) => {
    const [, attribute = "", direction] = /^(.+):(asc|desc)$/.exec(way) ?? [];
    if (!direction) throw new SearchError("invalid_search_sort", `Invalid syntax for the sort parameter: \`${way}\``);
    if (!settings.sortableAttributes.includes(attribute))
      throw new SearchError("invalid_search_sort", `Attribute \`${attribute}\` is not sortable.`);
    return { attribute, sign: direction === "asc" ? 1 : -1 };
  });
  if (ways.length > 0 && !settings.rankingRules.includes("sort"))
    throw new SearchError("invalid_search_sort", "The sort ranking rule must be specified in the ranking rules");
  return [...rows].sort((a, b) => {
    for (const { attribute, sign } of ways) {
      const away = Number(a[attribute]) - Number(b[attribute]);
      if (away !== 0) return away * sign;
    }
    return 0;
  });
}

function distribution(rows: readonly Row[], facets: readonly string[], settings: IndexSettings) {
  return Object.fromEntries(
    facets.map((facet) => {
      if (!allowed(settings, facet).facet)
        throw new SearchError("invalid_search_facets", `Attribute \`${facet}\` is not filterable.`);
      const counts = new Map<string, number>();
      for (const row of rows)
        for (const cell of new Set([row[facet]].flat()))
          if (cell !== null && cell !== undefined) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
      const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, settings.faceting.maxValuesPerFacet);
      return [facet, Object.fromEntries(most)];
    }),
  );
}

const retrieved = (row: Row, attributes: readonly string[]): Row =>
  attributes.includes("*")
    ? row
    : Object.fromEntries(Object.entries(row).filter(([name]) => attributes.includes(name)));
