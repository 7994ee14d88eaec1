/**
 * Rebuilds the search index from the other rooms: `npm run reindex`. Safe at any time, and to begin again after it was cut
 * off: search answers meanwhile.
 * `--dry-run` only counts; `--verify` only compares, and prints what differs, with the version of the settings. With Meilisearch set up, a new index is built beside the old one, verified and swapped in.
 */
import { parseArgs } from "node:util";
import { indexDifferences, indexOutdated, productsToIndex, reindex } from "#app/domain/search/search.server.ts";
import { disconnect } from "#app/platform/db/db.server.ts";

const { values: asked } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, verify: { type: "boolean", default: false } },
});
const width = 30;
const begun = performance.now();
const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
const outcomes = {
  none: "",
  swapped: "; Meilisearch answers from its new index",
  kept: "; Meilisearch could not be reached and has what it had",
};

try {
  if (asked["dry-run"]) console.log(`${await productsToIndex()} products would be indexed, each in two languages`);
  else if (asked.verify) await compare();
  else await build();
} finally {
  await disconnect();
}

async function build(): Promise<void> {
  const { products, second } = await reindex(show);
  if (process.stdout.isTTY && products > 0) process.stdout.write("\n");
  console.log(`reindexed ${products} products in ${seconds()}${outcomes[second]}`);
  if (second === "kept") process.exitCode = 1;
}

/** Every difference by itself: where, which document, what should be there, what is. */
async function compare(): Promise<void> {
  let differing = 0;
  const outdated = await indexOutdated();
  if (outdated) {
    const { wanted, found } = outdated;
    console.log(
      `Meilisearch  index  settings ${wanted} wanted, ${found ?? "none"} found: rebuild it with npm run reindex`,
    );
    process.exitCode = 1;
  }
  for await (const { engine, key, wanted, found } of indexDifferences()) {
    differing += 1;
    console.log(`${engine}  ${key}  version ${wanted ?? "none"} wanted, ${found ?? "none"} found`);
  }
  console.log(`${await productsToIndex()} products compared in ${seconds()}, ${differing} differences`);
  if (differing > 0) process.exitCode = 1;
}

/** A bar where somebody looks, a line now and then where only a log does. */
function show(done: number, of: number): void {
  const full = Math.round((width * done) / of);
  const text = `${"█".repeat(full)}${"░".repeat(width - full)} ${done} of ${of} products, ${seconds()}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${text}`);
  else if (done === of || done % 1000 === 0) console.log(text);
}
