// How long the index of a hundred thousand products takes to be built anew, and whether anybody notices meanwhile.
//   npm run bench:reindex              makes the shop first, which takes minutes
//   npm run bench:reindex -- --small   ten thousand products only
// The rebuild is a process of its own; this one goes on searching, and an answer that fails or is empty is counted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { average } from "./bench.ts";
import { sampleForBench } from "./sample.ts";

const { small } = parseArgs({ options: { small: { type: "boolean", default: false } } }).values;
const goal = small ? 12 : 120;
const sample = await sampleForBench(small ? 5 : 49.5);
const { db, disconnect } = await import("#app/platform/db/db.server.ts");
const { productsToIndex, searchGoods } = await import("#app/domain/search/search.server.ts");
const { askedIn } = await import("#app/domain/search/search.ts");
const words = ["", "pala", "kopi", "kenari panggang", "sagu", "tidore", "madu"];

try {
  const select = await average(200, () => db.$queryRaw`SELECT 1`);
  const products = await productsToIndex();
  console.log(`${availableParallelism()} processors, Node ${process.version}; ${products} products`);
  console.log(`calibration  SELECT 1 ${select.toFixed(2)} ms`);
  const began = performance.now();
  const rebuild = spawn(process.execPath, ["--import", "tsx", "scripts/reindex.ts"], { stdio: "ignore" });
  let over = false;
  const ended = once(rebuild, "exit").then(([code]) => {
    over = true;
    return { code, seconds: (performance.now() - began) / 1000 };
  });
  let [asked, bad] = [0, 0];
  while (!over) {
    const text = words[asked % words.length] ?? "";
    asked += 1;
    const found = await searchGoods(askedIn(new URLSearchParams({ q: text }), "id")).catch(() => null);
    if (!found || found.total === 0 || found.cards.length === 0) bad += 1;
  }
  const { code, seconds } = await ended;
  const holds = code === 0 && seconds <= goal && bad === 0;
  console.log(
    `${holds ? "holds " : "MISSED"}  rebuilt in ${seconds.toFixed(0)} s, goal ${goal} s, ${((seconds * 1000) / select).toFixed(0)} × SELECT 1`,
  );
  console.log(`        ${asked} searches meanwhile, ${bad} failed or empty, goal none`);
  process.exitCode = holds ? 0 : 1;
} finally {
  await disconnect();
  await sample.leave();
}
