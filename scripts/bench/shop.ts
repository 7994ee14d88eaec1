// What the shop answers when no page is kept: lists, searches and product pages of 10,000 goods as HTML for ten users at
// once, and a first thing put into a new basket. Each figure is the median of three rounds.
// No page is kept. What its rooms keep until the shop changes is kept here as in any shop, and said with the figures.
//   npm run bench:shop
//   npm run bench:shop -- list product     only these: list search product home basket
import { availableParallelism } from "node:os";
import pg from "pg";
import { seededShop } from "../../tests/seeded.ts";
import { buildAll } from "../build.ts";
import { average } from "./bench.ts";
import { bareServer } from "./load.ts";
import { untilPicturesStand } from "./quiet.ts";
import { type Asking, type Rate, visitors } from "./rate.ts";

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
const lists = chosen.map((query) => `/produk?${query}`);
const searches = words.map((word) => `/produk?q=${encodeURIComponent(word)}`);

/** By the keys of `keptRows` and `keptAnswer`. */
const KEPT =
  "categories, regencies, tariff and zones, a maker for its goods, the best four of a kind, covers, counts of a search";

type Part = { name: string; title: string; asking: Omit<Asking, "port">; goal?: { perSecond: number; cpuMs?: number } };

await buildAll();
const shop = await seededShop({ LOG_LEVEL: "error", PAGE_CACHE_MB: "0" }, { scale: SCALE, measured: true });
const crowd = visitors();
let passed = 0;
let failed = 0;
try {
  await untilPicturesStand(shop.databaseUrl);
  const goods = await addressesOfGoods();
  const parts: Part[] = [
    { name: "list", title: "list page", asking: { paths: lists }, goal: { perSecond: 100, cpuMs: 8 } },
    { name: "search", title: "search page", asking: { paths: searches }, goal: { perSecond: 100, cpuMs: 8 } },
    { name: "product", title: "product page", asking: { paths: goods }, goal: { perSecond: 400, cpuMs: 3 } },
    { name: "home", title: "first page", asking: { paths: ["/"] } },
    {
      name: "basket",
      title: "first thing into a new basket",
      asking: await basketOf(goods[0] ?? "/"),
      goal: { perSecond: 150 },
    },
  ];
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}`);
  const floor = await calibrate();
  console.log(
    `kept until the shop changes, at most half a second longer: ${KEPT}; everything else is read for each page\n`,
  );
  for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    tell(part, await crowd.rateOf({ port: shop.port, ...part.asking }, shop.pid), floor);
} finally {
  crowd.leave();
  await shop.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What this machine gives for the same bytes without us, and what the database takes for nothing and for a whole table. */
async function calibrate(): Promise<Rate> {
  const size = (await (await fetch(`${shop.origin}/produk`)).arrayBuffer()).byteLength;
  const bare = await bareServer(size);
  const floor = await crowd.rateOf({ port: Number(new URL(bare.origin).port), paths: ["/"] }, process.pid, 2_000);
  bare.stop();
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  const nothing = await average(300, () => client.query("SELECT 1"));
  const aggregate = "SELECT category, count(*) FROM search_product WHERE visible GROUP BY 1";
  const whole = await average(30, () => client.query(aggregate));
  const { rows } = await client.query("SELECT count(*)::int AS n FROM search_product WHERE visible");
  await client.end();
  console.log(`${availableParallelism()} processors, Node ${process.version}, ${rows[0].n} goods to see`);
  console.log(
    `calibration  bare server, ${Math.round(size / 1024)} kB to the same ten: ${Math.round(floor.perSecond)}/s`,
  );
  console.log(`calibration  SELECT 1 ${nothing.toFixed(2)} ms · goods counted by category ${whole.toFixed(1)} ms\n`);
  return floor;
}

function tell({ title, goal }: Part, rate: Rate, floor: Rate): void {
  const holds = !goal || (rate.perSecond >= goal.perSecond && rate.cpuMs <= (goal.cpuMs ?? Number.POSITIVE_INFINITY));
  if (goal && holds) passed += 1;
  if (!holds) failed += 1;
  const verdict = holds ? "holds" : "MISSED";
  console.log(
    `${(goal ? verdict : "").padEnd(6)}  ${title}`.padEnd(38),
    `${Math.round(rate.perSecond)}/s${goal ? `, goal ${goal.perSecond}` : ""}`.padEnd(20),
    `${rate.cpuMs.toFixed(1)} ms of Node${goal?.cpuMs ? `, goal ${goal.cpuMs}` : ""}`.padEnd(26),
    `1/${Math.round(floor.perSecond / rate.perSecond)} of the bare server`,
  );
}

/** What the form of a product's page would put into a basket. */
async function basketOf(address: string): Promise<Omit<Asking, "port">> {
  const html = await (await fetch(`${shop.origin}${address}`)).text();
  const field = /<input[^>]*name="variantId"[^>]*>/.exec(html)?.[0] ?? "";
  const variantId = /value="([0-9a-f-]{36})"/.exec(field)?.[1];
  if (!variantId) throw new Error(`${address} sells nothing`);
  const form = new URLSearchParams({ intent: "add", variantId, quantity: "1" }).toString();
  return { paths: ["/keranjang"], form, expected: 303 };
}

async function addressesOfGoods(): Promise<string[]> {
  const found = new Set<string>();
  for (const path of [...lists, ...searches]) {
    const html = await (await fetch(shop.origin + path)).text();
    for (const [, address = ""] of html.matchAll(/href="(\/produk\/[a-z0-9-]+)"/g)) found.add(address);
  }
  return [...found];
}
