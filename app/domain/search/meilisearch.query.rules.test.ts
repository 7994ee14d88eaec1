import { describe, expect, it } from "vitest";
import { cursorToPlace, placeToCursor } from "./cursor.rules.ts";
import { placeOf } from "./meilisearch.document.rules.ts";
import { queriesOf } from "./meilisearch.query.rules.ts";
import { indexSettings } from "./meilisearch.settings.ts";
import { askedIn } from "./question.rules.ts";
import { understand } from "./understand.rules.ts";
import type { Sort } from "./vocabulary.ts";

const productId = "0193a2c0-1234-7abc-9def-0123456789ab";

function asked(query: string, key: bigint | null = null) {
  const question = askedIn(new URLSearchParams(query), "id");
  const place = { sort: question.sort, key, productId, passed: 24 };
  const after = query.includes("sesudah") ? place : null;
  return queriesOf("goods", question, understand(question.text), after);
}

describe("a question to Meilisearch", () => {
  it("asks for one card more than a page, and for all counts at once", () => {
    const [page, counts, ...more] = asked("");
    expect(page).toMatchObject({ q: "", limit: 13, offset: 0, filter: ["language = id", "visible = true"] });
    expect(counts).toMatchObject({ limit: 0, facets: expect.arrayContaining(["language", "categories", "inStock"]) });
    expect(more).toEqual([]);
  });

  it("says words as roots, of which all must fit, and leaves slips to the engine", () => {
    expect(asked("q=manisan+palla+dari+ternate")[0]).toMatchObject({
      q: "manis palla ternate",
      matchingStrategy: "all",
    });
  });

  it("counts each chosen list without its own choice", () => {
    const [page, counts, kinds, stock] = asked("kategori=wastra&kategori=anyaman&stok=1&min=1000");
    expect(page?.filter).toEqual([
      "language = id",
      "visible = true",
      "priceMax >= 1000",
      'categories IN ["wastra", "anyaman"]',
      "inStock = true",
    ]);
    expect(counts?.facets).toEqual(["language", "region", "enterprise", "band", "grade", "licences"]);
    expect(kinds).toMatchObject({
      facets: ["language", "categories"],
      filter: expect.not.arrayContaining([/categories/]),
    });
    expect(kinds?.filter).toContain("inStock = true");
    expect(stock).toMatchObject({ facets: ["language", "inStock"] });
    expect(stock?.filter).not.toContain("inStock = true");
  });

  it("goes on after the last card by numbers, where the order has a key", () => {
    const [page] = asked("urut=termurah&sesudah=x", 45_000n);
    const { idHead, idTail } = placeOf(productId);
    expect(page).toMatchObject({ offset: 0, sort: ["priceMin:asc", "idHead:asc", "idTail:asc"] });
    expect(page?.filter.at(-1)).toBe(
      `priceMin > 45000 OR (priceMin = 45000 AND idHead > ${idHead}) OR ` +
        `(priceMin = 45000 AND idHead = ${idHead} AND idTail > ${idTail})`,
    );
  });

  it("goes on by counting where closeness decides", () => {
    expect(asked("q=pala&sesudah=x")[0]).toMatchObject({ offset: 24 });
    expect(asked("q=pala&sesudah=x")[0]).not.toHaveProperty("sort");
  });

  it("filters and sorts by nothing the settings do not name", () => {
    const named = JSON.stringify(indexSettings.filterableAttributes);
    for (const sort of ["sesuai", "terlaris", "terbaru", "termurah", "termahal"] satisfies Sort[]) {
      const [page] = asked(`urut=${sort}&sesudah=x`, 5n);
      for (const [, attribute = ""] of (page?.filter ?? []).join(" AND ").matchAll(/(\w+) (?:[<>=]|IN)/g))
        expect(named).toContain(`"${attribute}"`);
      for (const order of page?.sort ?? [])
        expect(indexSettings.sortableAttributes).toContain(order.replace(/:.*/, ""));
    }
  });
});

it("a product's two numbers are exact and fall in the order of its id", () => {
  const ids = [productId, "0193a2c0-1234-7abc-a000-000000000000", "0193a2c0-1234-7abd-8000-000000000000"];
  ids.push("0193a2c0-1235-7000-8000-000000000000", "ffffffff-ffff-7fff-bfff-ffffffffffff");
  const places = ids.map(placeOf);
  const sorted = [...places].sort((a, b) => a.idHead - b.idHead || a.idTail - b.idTail);
  expect(sorted).toEqual(places);
  expect(places.every(({ idHead, idTail }) => Number.isSafeInteger(idHead) && Number.isSafeInteger(idTail))).toBe(true);
});

it("a place found by one engine is understood by the other", () => {
  const place = { sort: "sesuai", key: null, productId, passed: 24 } as const;
  expect(cursorToPlace(placeToCursor(place), "sesuai")).toEqual(place);
});

it("forgives as many slips as PostgreSQL does", () => {
  expect(indexSettings.typoTolerance?.minWordSizeForTypos).toEqual({ oneTypo: 4, twoTypos: 8 });
});
