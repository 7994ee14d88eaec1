/** Rebuilds the search index from the other rooms: `npm run reindex`. Safe at any time; search answers meanwhile. */
import { reindex } from "#app/domain/search/search.server.ts";
import { disconnect } from "#app/platform/db/db.server.ts";

const begun = performance.now();
const done = await reindex((products) => console.log(`${products} products`));
console.log(`reindexed ${done} products in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
await disconnect();
