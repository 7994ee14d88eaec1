// Makes the two keys of the second search engine, or shows them again, as lines for .env. The master key is asked for and
// kept nowhere:  npm run -s search:keys -- https://find.example
import { createInterface } from "node:readline/promises";
import { makeKeys } from "#app/domain/search/meilisearch.keys.server.ts";

const url = process.argv[2];
if (!url) {
  console.error("Where does Meilisearch listen?  npm run -s search:keys -- https://find.example");
  process.exitCode = 1;
} else {
  const { searchKey, indexKey } = await makeKeys(url, await asked());
  console.log(`MEILISEARCH_URL=${url}\nMEILISEARCH_SEARCH_KEY=${searchKey}\nMEILISEARCH_INDEX_KEY=${indexKey}`);
}

async function asked(): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await line.question("Master key of Meilisearch: ");
  line.close();
  return answer.trim();
}
