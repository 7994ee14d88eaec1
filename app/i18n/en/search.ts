import type { search as id } from "../id/search.ts";
import type { Texts } from "../texts.ts";

export const search = {
  "search.band.0-25": "Below Rp 25.000",
  "search.band.25-50": "Rp 25.000 – 50.000",
  "search.band.50-100": "Rp 50.000 – 100.000",
  "search.band.100-250": "Rp 100.000 – 250.000",
  "search.band.250": "Rp 250.000 and above",
  "search.leftOut": "No product knows the word “{words}”, so we searched without it.",
  "search.loosened": "Few products or none fit all words, so those that fit nearly all are shown, too.",
  "search.without": "Remove the filter {name} ({n})",
  "search.withoutAll": "Remove all filters ({n})",
  "search.near": "Perhaps you meant {word} ({n})",
  "search.moreMakers": "Only the makers with the most products are listed here.",
  "search.engine.answers": "Meilisearch answers searches.",
  "search.engine.resting":
    "Meilisearch failed three times on end. PostgreSQL answers searches until it is back; shoppers notice nothing.",
  "search.engine.unreachable": "Meilisearch cannot be reached. PostgreSQL answers searches; shoppers notice nothing.",
  "search.engine.trouble": "Last trouble {at}: {reason}.",
  "search.engine.outdated":
    "Meilisearch has no index yet, or one built with other settings. Rebuild it with npm run reindex; otherwise it happens by itself tonight.",
  "search.engine.failures": "What Meilisearch refused last",
  "search.engine.at": "When",
  "search.engine.task": "Task",
  "search.engine.code": "Error code",
  "search.engine.mend": "Send again what is missing",
  "search.engine.mending": "What is missing is being sent again.",
  "search.engine.failed":
    "{n} changes of the last 24 hours were refused by Meilisearch; the index is checked every night.",
} satisfies Texts<typeof id>;
