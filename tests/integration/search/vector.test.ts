import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { vectorOf, type Weighted } from "#app/domain/search/vector.rules.ts";
import { indexed, indexedName, wordsOf } from "#app/domain/search/words.rules.ts";
import { db } from "#app/platform/db/db.server.ts";

const row = z.array(z.object({ at: z.number(), ours: z.string(), theirs: z.string() }));

/** The texts of one product, in the order of their weights. */
type Texts = readonly [string, string, string, string];

async function readBoth(products: readonly Texts[]) {
  const asked = products.map(([name, around, contents, story], at) => {
    const texts: Weighted[] = [
      [indexedName(name.split("\n").map(wordsOf)), "A"],
      [said(around), "B"],
      [said(contents), "C"],
      [said(story), "D"],
    ];
    return { at, ours: vectorOf(texts), texts: texts.map(([words]) => words.join(" ")) };
  });
  return row.parse(
    await db.$queryRaw<unknown[]>`
      SELECT at, ours::text, (setweight(to_tsvector('simple', texts ->> 0), 'A') || setweight(to_tsvector('simple', texts ->> 1), 'B')
        || setweight(to_tsvector('simple', texts ->> 2), 'C') || setweight(to_tsvector('simple', texts ->> 3), 'D'))::text AS theirs
      FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS a(at int, ours tsvector, texts jsonb) ORDER BY at`,
  );
}

const said = (text: string): string[] => indexed(wordsOf(text));

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("kopi", "250gr", "1/2 kg", "oleh-oleh", "Rp25.000", "P-IRT 123", "a'b", "\\", "ø", "e5", "x"),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(" ")),
);

it("the words of a product are written as PostgreSQL itself would read them, each in its place and with its weight", async () => {
  const products = fc.sample(fc.tuple(text, text, text, text), 300).filter(isPlain);
  expect(products.length).toBeGreaterThan(250);
  for (const { ours, theirs } of await readBoth(products)) expect(ours).toBe(theirs);
});

it("a text of many thousand words keeps its first and last place, and an endless word is no word", async () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `w${at % 500}`).join(" ");
  const [both] = await readBoth([[`kopi ${"a".repeat(3_000)}`, "", "", long]]);
  expect(both?.ours).toBe(both?.theirs);
});

/** A figure with an exponent ("1e5x") is two words to PostgreSQL, and nobody's. */
const isPlain = (texts: Texts): boolean => !texts.some((each) => /\de\d/i.test(each.normalize("NFKD")));
