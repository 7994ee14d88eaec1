// What the shop answers when nothing is kept: lists, searches and product pages of 10,000 goods as HTML for ten users at
// once, and a first thing put into a new basket.
//   npm run bench:shop
import { availableParallelism } from "node:os";
import { seededShop } from "../../tests/seeded.ts";
import { buildAll } from "../build.ts";
import { bareServer } from "./load.ts";
import { untilPicturesStand } from "./quiet.ts";
import { type Rate, rateOf } from "./rate.ts";

const SCALE = 5; // two thousand goods each
const words = [
  "kopi",
  "kopii",
  "pala",
  "sagu lempeng",
  "kenari",
  "sambal roa",
  "madu",
  "keripik pisang",
  "bumbu",
  "abon",
];
const chosen = ["", "kategori=makanan", "urut=termurah", "asal=82.71", "stok=1", "min=20000&maks=60000", "izin=halal"];

await buildAll();
const shop = await seededShop({ LOG_LEVEL: "error", PAGE_CACHE_MB: "0" }, { scale: SCALE, measured: true });
let turn = 0;
let passed = 0;
let failed = 0;
try {
  await untilPicturesStand(shop.databaseUrl);
  const goods = await addressesOfGoods();
  const first = variantIn(await (await fetch(`${shop.origin}${goods[0]}`)).text());
  if (!first) throw new Error("the product page sells nothing");
  const size = (await (await fetch(`${shop.origin}/produk`)).arrayBuffer()).byteLength;
  const bare = await bareServer(size);
  const floor = await rateOf({ ask: () => page(`${bare.origin}/`), pid: process.pid, ms: 3_000 });
  bare.stop();
  console.log(
    `${availableParallelism()} processors, Node ${process.version}, ${goods.length} of the addresses of goods asked in turn`,
  );
  console.log(
    `calibration  bare server, ${Math.round(size / 1024)} kB, by the same ten users: ${Math.round(floor.perSecond)}/s\n`,
  );
  const tell = (name: string, rate: Rate, goal: { perSecond: number; cpuMs?: number }) => {
    const holds = rate.perSecond >= goal.perSecond && rate.cpuMs <= (goal.cpuMs ?? Number.POSITIVE_INFINITY);
    if (holds) passed += 1;
    else failed += 1;
    console.log(
      `${holds ? "holds" : "MISSED"}  ${name}`.padEnd(34),
      `${Math.round(rate.perSecond)}/s, goal ${goal.perSecond}`.padEnd(22),
      `${rate.cpuMs.toFixed(1)} ms of Node${goal.cpuMs ? `, goal ${goal.cpuMs}` : ""}`.padEnd(28),
      `1/${Math.round(floor.perSecond / rate.perSecond)} of the bare server`,
    );
  };
  const ofList = await measured(() => page(`${shop.origin}/produk?${inTurn(chosen)}`));
  tell("list page", ofList, { perSecond: 100, cpuMs: 8 });
  const ofSearch = await measured(() => page(`${shop.origin}/produk?q=${encodeURIComponent(inTurn(words))}`));
  tell("search page", ofSearch, { perSecond: 100, cpuMs: 8 });
  tell("product page", await measured(() => page(`${shop.origin}${inTurn(goods)}`)), { perSecond: 400, cpuMs: 3 });
  tell("first thing into a new basket", await measured(() => putIn(first)), { perSecond: 150 });
} finally {
  await shop.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function measured(ask: () => Promise<void>): Promise<Rate> {
  await rateOf({ ask, pid: shop.pid, ms: 3_000 });
  return await rateOf({ ask, pid: shop.pid });
}

/** What the form of a product's page would put into the basket. */
function variantIn(html: string): string | undefined {
  const field = /<input[^>]*name="variantId"[^>]*>/.exec(html)?.[0] ?? "";
  return /value="([0-9a-f-]{36})"/.exec(field)?.[1];
}

async function page(address: string): Promise<void> {
  const reply = await fetch(address);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${address} answered ${reply.status}`);
}

async function putIn(variantId: string): Promise<void> {
  const reply = await fetch(`${shop.origin}/keranjang`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: shop.origin },
    body: new URLSearchParams({ intent: "add", variantId, quantity: "1" }),
  });
  await reply.arrayBuffer();
  if (reply.status !== 303 || !reply.headers.has("set-cookie")) throw new Error(`the basket answered ${reply.status}`);
}

async function addressesOfGoods(): Promise<string[]> {
  const found = new Set<string>();
  for (const query of [...chosen, ...words.map((word) => `q=${encodeURIComponent(word)}`)]) {
    const html = await (await fetch(`${shop.origin}/produk?${query}`)).text();
    for (const [, address = ""] of html.matchAll(/href="(\/produk\/[a-z0-9-]+)"/g)) found.add(address);
  }
  return [...found];
}

function inTurn(list: readonly string[]): string {
  turn += 1;
  return list[turn % list.length] ?? "";
}
