// How fast a kept page is answered, beside a bare node:http server that sends as many bytes as the page has packed.
//   npm run bench:cache
import { availableParallelism } from "node:os";
import { seededShop } from "../../tests/seeded.ts";
import { buildAll } from "../build.ts";
import { bareServer } from "./load.ts";
import { requestsPerSecond } from "./pump.ts";
import { untilPicturesStand } from "./quiet.ts";

const GOAL = 0.6;
const ROUNDS = 5;

await buildAll();
const shop = await seededShop({ LOG_LEVEL: "info" });
console.log(
  `${availableParallelism()} processors, Node ${process.version}; the shop logs each answer, as it is served\n`,
);
let failed = 0;
try {
  await untilPicturesStand(shop.databaseUrl);
  const list = await (await fetch(`${shop.origin}/produk`)).text();
  const product = /href="(\/produk\/[a-z0-9-]+)"/.exec(list)?.[1];
  if (!product) throw new Error("the list shows no product");
  for (const [name, path] of [
    ["list page", "/produk"],
    ["product page", product],
  ] as const)
    await compare(name, path);
} finally {
  await shop.stop();
}
console.log(`${2 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Both in turn, in short rounds, so that whatever else this machine does falls on both alike. */
async function compare(name: string, path: string): Promise<void> {
  const reply = await fetch(`${shop.origin}${path}`, { headers: { "Accept-Encoding": "br" } });
  const packed = Number(reply.headers.get("content-length"));
  if (!reply.headers.has("etag")) throw new Error(`${path} is not kept`);
  const bare = await bareServer(packed);
  const rounds: { bare: number; kept: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push({
      bare: await requestsPerSecond({ port: Number(new URL(bare.origin).port), path: "/" }),
      kept: await requestsPerSecond({ port: shop.port, path }),
    });
  }
  bare.stop();
  const warm = rounds.slice(1); // the first round warms both
  const ratio = median(warm.map((round) => round.kept / round.bare));
  if (ratio < GOAL) failed += 1;
  const perSecond = (which: "bare" | "kept") => Math.round(median(warm.map((round) => round[which])));
  console.log(`calibration  bare server, ${packed} bytes`.padEnd(48), `${perSecond("bare")}/s`.padStart(10));
  console.log(
    `${ratio >= GOAL ? "holds" : "MISSED"}  ${name}, kept`.padEnd(48),
    `${perSecond("kept")}/s`.padStart(10),
    ` ${Math.round(ratio * 100)} % of it, goal ${GOAL * 100} %`,
  );
}

function median(found: readonly number[]): number {
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? Number.NaN;
}
