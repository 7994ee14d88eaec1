import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";

const kinds = ["name", "typo", "synonym", "unit", "intent", "english"] as const;
const row = z.tuple([z.enum(kinds), z.enum(["id", "en"]), z.string().min(1), z.string(), z.string(), z.string()]);

/** What one query means: of each good, by its slug, how well it fits, from 3 (exactly meant) to 1 (related). */
export type Judged = {
  kind: (typeof kinds)[number];
  language: "id" | "en";
  typed: string;
  half: "tuned" | "untouched";
  fits: ReadonlyMap<string, number>;
};

export function judgedQueries(): Judged[] {
  return readFileSync(new URL("judged.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind, language, typed, exactly, well, somewhat] = row.parse(line.split("\t"));
      const fits = [exactly, well, somewhat].flatMap((slugs, place) =>
        slugs
          .split(" ")
          .filter(Boolean)
          .map((slug) => [slug, 3 - place] as const),
      );
      return { kind, language, typed, half: halfOf(typed), fits: new Map(fits) };
    });
}

/** The rule of judged.tsv. */
const halfOf = (typed: string) =>
  Number.parseInt(createHash("sha256").update(typed).digest("hex").charAt(0), 16) < 8 ? "tuned" : "untouched";

/** NDCG@10: the gain of what is shown, the later the less, as a share of the best that could be shown. */
export function ndcg(shown: readonly string[], fits: ReadonlyMap<string, number>): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = gain([...fits.values()].sort((a, b) => b - a));
  return gain(shown.map((slug) => fits.get(slug) ?? 0)) / best;
}
