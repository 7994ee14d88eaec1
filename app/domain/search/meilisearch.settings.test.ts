import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { stored } from "./meilisearch.document.rules.ts";
import { indexSettings, indexVersion } from "./meilisearch.settings.ts";
import { categoryWords } from "./synonyms.ts";

/** Of everything an index is built from; equal settings in another order are equal. */
const fingerprint = () => {
  const sorted = (value: unknown): unknown =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([name, inner]) => [name, sorted(inner)]),
        )
      : value;
  const whole = JSON.stringify([sorted(indexSettings), Object.keys(stored.shape).sort(), sorted(categoryWords)]);
  return createHash("sha256").update(whole).digest("hex").slice(0, 12);
};

describe("the settings of the second engine's index", () => {
  it("have another number whenever they, the synonyms, the words of a kind or the shape of a document change", () => {
    expect([indexVersion, fingerprint()]).toEqual([2, "95d704101311"]);
  });

  it("protect names of islands and goods, and keep a chosen order before all closeness", () => {
    const { typoTolerance, rankingRules } = indexSettings;
    expect(typoTolerance?.disableOnWords).toEqual(expect.arrayContaining(["maluku", "kenari", "ternate", "bacan"]));
    expect(rankingRules?.[0]).toBe("sort");
  });

  it("let everything be chosen and sorted by that a question may ask for, and nothing else", () => {
    const names = (indexSettings.filterableAttributes ?? []).flatMap((entry) =>
      typeof entry === "string" ? [entry] : entry.attributePatterns,
    );
    for (const name of [...names, ...(indexSettings.sortableAttributes ?? [])])
      expect(Object.keys(stored.shape)).toContain(name);
    expect(names).not.toContain("stamp");
  });
});
