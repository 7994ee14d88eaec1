// How long one search with three choices takes, counts of every list included, at ten and at a hundred thousand products.
//   npm run bench:search               makes both shops first, which takes minutes
//   npm run bench:search -- --small    ten thousand products only
// The database works in processes of its own, one client asks. Beside each figure: one bare grouped count over the same
// rows, which is what counting costs without us.
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { z } from "zod";
import { sampleForBench } from "./sample.ts";

const { small } = parseArgs({ options: { small: { type: "boolean", default: false } } }).values;
const said = z.object({
  products: z.number(),
  search: z.number(),
  bare: z.number(),
  select: z.number(),
  queries: z.number(),
});
type Said = z.infer<typeof said>;

console.log(
  `${availableParallelism()} processors, Node ${process.version}; each figure the median of three rounds, p95 within a round\n`,
);
const ten = await measured(5, "BENCH_TEN_URL");
report(ten, 40);
let missed = failing(ten, 40);
if (!small) {
  const hundred = await measured(49.5, "BENCH_HUNDRED_URL");
  report(hundred, 200);
  const growth = hundred.search / ten.search;
  console.log(
    `${growth <= 16 ? "holds " : "MISSED"}  growth for ten times the products ${growth.toFixed(1)}×, goal 16×`,
  );
  missed += failing(hundred, 200) + Number(growth > 16);
}
console.log(missed === 0 ? "\nall goals hold" : `\n${missed} goals missed`);
process.exitCode = missed === 0 ? 0 : 1;

/** A client in a process of its own, for the app reads its settings once. */
async function measured(scale: number, standing: string): Promise<Said> {
  const url = process.env[standing];
  if (url) process.env["BENCH_DATABASE_URL"] = url;
  const sample = await sampleForBench(scale);
  try {
    return await new Promise((resolve, reject) => {
      const client = fork("scripts/bench/search-client.ts", { execArgv: ["--import", "tsx"] });
      client.once("message", (message) => resolve(said.parse(message)));
      client.once("exit", (code) => reject(new Error(`the client ended with ${code}`)));
    });
  } finally {
    await sample.leave();
  }
}

function report({ products, search, bare, select, queries }: Said, goal: number): void {
  console.log(`${products} products, ${queries} different questions`);
  console.log(
    `calibration  SELECT 1 ${select.toFixed(2)} ms · bare grouped count over the same rows, p95 ${bare.toFixed(1)} ms`,
  );
  console.log(
    `${search <= goal ? "holds " : "MISSED"}  search with three choices, p95 ${search.toFixed(1)} ms, goal ${goal} ms`,
  );
  const ratio = search / bare;
  console.log(`${ratio <= 4 ? "holds " : "MISSED"}  ${ratio.toFixed(1)}× the bare count, goal 4×\n`);
}

function failing({ search, bare }: Said, goal: number): number {
  return Number(search > goal) + Number(search > bare * 4);
}
