import type { search as id } from "../id/search.ts";
import type { Texts } from "../texts.ts";

export const search = {
  "search.band.0-25": "Below Rp 25.000",
  "search.band.25-50": "Rp 25.000 – 50.000",
  "search.band.50-100": "Rp 50.000 – 100.000",
  "search.band.100-250": "Rp 100.000 – 250.000",
  "search.band.250": "Rp 250.000 and above",
  "search.leftOut": "No product knows the word “{words}”, so we searched without it.",
  "search.loosened": "No product fits all words. These fit nearly all of them.",
  "search.without": "Remove the filter {name} ({n})",
  "search.withoutAll": "Remove all filters ({n})",
  "search.near": "Perhaps you meant {word} ({n})",
  "search.moreMakers": "Only the makers with the most products are listed here.",
} satisfies Texts<typeof id>;
