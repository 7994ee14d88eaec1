/**
 * Rebuilds the search index from the other rooms: `npm run reindex`. Safe at any time, and to begin again after it was cut
 * off: search answers meanwhile. With Meilisearch set up, a new index is built beside the old one, verified and swapped in.
 */
import { reindex } from "#app/domain/search/search.server.ts";
import { disconnect } from "#app/platform/db/db.server.ts";

const width = 30;
const begun = performance.now();
const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
const outcomes = {
  none: "",
  swapped: "; Meilisearch answers from its new index",
  kept: "; Meilisearch could not be reached and has what it had",
};

try {
  const { products, second } = await reindex(show);
  if (process.stdout.isTTY && products > 0) process.stdout.write("\n");
  console.log(`reindexed ${products} products in ${seconds()}${outcomes[second]}`);
  if (second === "kept") process.exitCode = 1;
} finally {
  await disconnect();
}

/** A bar where somebody looks, a line now and then where only a log does. */
function show(done: number, of: number): void {
  const full = Math.round((width * done) / of);
  const text = `${"█".repeat(full)}${"░".repeat(width - full)} ${done} of ${of} products, ${seconds()}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${text}`);
  else if (done === of || done % 1000 === 0) console.log(text);
}
