// One client of bench:search: asks the database its settings name, says its figures to its parent.
import { setTimeout as pause } from "node:timers/promises";
import { choicesOf, priced } from "#app/domain/search/postgres.choices.server.ts";
import { hits } from "#app/domain/search/postgres.hits.server.ts";
import { postgresEngine } from "#app/domain/search/postgres.server.ts";
import { meant } from "#app/domain/search/postgres.text.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { understand } from "#app/domain/search/understand.rules.ts";
import { db, disconnect } from "#app/platform/db/db.server.ts";
import { share } from "../drill/drill.ts";
import { average } from "./bench.ts";

const words = ["", "pala", "kopi", "kenari", "sagu", "ikan", "tidore", "oleh-oleh", "gula aren", "sirup pala"];
const choices = [
  "kategori=makanan&asal=82.71&stok=1",
  "kategori=camilan&kategori=kue-kering&mutu=A&mutu=B&izin=halal",
  "asal=82.71&asal=82.72&harga=25-50&harga=50-100&izin=pirt",
  "mutu=A&stok=1&harga=0-25",
  "usaha=dapur-pala-gamalama&usaha=kenari-tolire&stok=1&izin=halal",
  "kategori=kopi-minuman&asal=82.72&izin=halal&izin=pirt",
];
const questions = words.flatMap((q) => choices.map((chosen) => `${chosen}&q=${encodeURIComponent(q)}`));

await db.$queryRaw`SELECT 1`;
const products = Number((await db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM search_product`)[0]?.n ?? 0);
const bares = [];
for (const query of questions) {
  const asked = askedIn(new URLSearchParams(query), "id");
  const understood = understand(asked.text);
  const met = hits((await meant(understood.wishes)).words);
  bares.push(
    () =>
      db.$queryRaw`SELECT p.category, count(*) FROM ${met} AND ${priced(choicesOf(asked, understood, { of: () => [] }).spoken)} GROUP BY 1`,
  );
}
const searches = questions.map((query) => () => postgresEngine.search(askedIn(new URLSearchParams(query), "id")));

await waits([...searches, ...bares]);
const figures = {
  search: await median(searches),
  bare: await median(bares),
  select: await average(200, () => db.$queryRaw`SELECT 1`),
};
process.send?.({ products, queries: questions.length, ...figures });
await pause(100);
await disconnect();
process.disconnect();

async function median(runs: readonly (() => Promise<unknown>)[]): Promise<number> {
  const found = [await waits(runs), await waits(runs), await waits(runs)].map((round) => share(round, 0.95));
  return found.sort((a, b) => a - b)[1] ?? Number.NaN;
}

async function waits(runs: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const found: number[] = [];
  for (const run of runs) {
    const began = performance.now();
    await run();
    found.push(performance.now() - began);
  }
  return found;
}
