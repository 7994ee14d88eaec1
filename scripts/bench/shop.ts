// How long a shopper waits: the list of goods over HTTP, and one search question to the database.
//   node --import tsx scripts/bench/shop.ts
import { secrets, seededShop } from "../../tests/seeded.ts";
import { buildAll } from "../build.ts";
import { average, bench } from "./bench.ts";
import { bareServer, slowWait } from "./load.ts";
import { untilPicturesStand } from "./quiet.ts";

await buildAll();
const shop = await seededShop({ LOG_LEVEL: "error" });
await untilPicturesStand(shop.databaseUrl);
// The app's own pool and search, in this process: its settings are read when it is first imported.
Object.assign(process.env, { DATABASE_URL: shop.databaseUrl, ...secrets, LOG_LEVEL: "error" });
const { db, disconnect } = await import("#app/platform/db/db.server.ts");
const { searchGoods } = await import("#app/domain/search/search.server.ts");
const { askedIn } = await import("#app/domain/search/search.ts");

const lists = ["/produk", "/produk?q=kopi", "/produk?kategori=makanan", "/produk?urut=termurah", "/produk?asal=82.71"];
const words = ["kopi", "kopii", "pala", "sagu lempeng", "kenari", "sambal roa", "madu", "bats"];
const size = (await (await fetch(`${shop.origin}/produk`)).arrayBuffer()).byteLength;
const bare = await bareServer(size);
const load = { requests: 200, atOnce: 8 };

try {
  await bench(
    [
      {
        name: `bare server, ${Math.round(size / 1024)} kB, p95`,
        measure: () => slowWait({ ...load, origin: bare.origin, paths: ["/"] }),
      },
      { name: "SELECT 1 through the app's pool", measure: () => average(200, () => db.$queryRaw`SELECT 1`) },
      {
        name: "one aggregate of all search documents",
        measure: () => average(50, () => db.$queryRaw`SELECT count(*), sum(length(d::text)) FROM search_document d`),
      },
    ],
    [
      {
        name: "list page, 8 at once, p95",
        goalMs: 300,
        measure: () => slowWait({ ...load, origin: shop.origin, paths: lists }),
      },
      {
        name: "search question, average of eight words",
        goalMs: 50,
        measure: async () => (await average(5, () => askAll())) / words.length,
      },
    ],
  );
} finally {
  bare.stop();
  await disconnect();
  await shop.stop();
}

async function askAll(): Promise<void> {
  for (const word of words) {
    await searchGoods(askedIn(new URLSearchParams({ q: word }), "id"));
  }
}
