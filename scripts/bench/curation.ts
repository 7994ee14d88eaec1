// How long a curator waits for the queue, its views and a review before 50,000 versions, 2,000 of them open.
//   npm run bench:curation
import pg from "pg";
import { seededShop } from "../../tests/seeded.ts";
import { copyLive, lead } from "../../tests/waiting.ts";
import { buildAll } from "../build.ts";
import { bench } from "./bench.ts";
import { bareServer, slowWait } from "./load.ts";

const SCALE = 5; // two thousand goods each
const VERSIONS = 50_000;
const OPEN = 2_000;
const GOAL_MS = 150;
const REQUESTS = 60;
const views = ["/kurasi?saring=overdue", "/kurasi?saring=light", "/kurasi?saring=mine", "/kurasi?q=kopi"];
const differs = {
  submitted_at: "now() - random() * interval '20 days'",
  weight: "(ARRAY['B', 'C'])[1 + (random() < 0.7)::int]::field_class",
};

await buildAll();
const shop = await seededShop({ LOG_LEVEL: "error" }, { scale: SCALE, measured: true });
const client = new pg.Client({ connectionString: shop.databaseUrl });
try {
  await client.connect();
  const reviews = await filled();
  const headers = { Cookie: await entered() };
  const size = (await (await fetch(`${shop.origin}/kurasi`, { headers })).arrayBuffer()).byteLength;
  const bare = await bareServer(size);
  const waited = (paths: readonly string[]) => async () => {
    await slowWait({ origin: shop.origin, headers, paths, requests: 10, atOnce: 1 });
    return slowWait({ origin: shop.origin, headers, paths, requests: REQUESTS, atOnce: 1 });
  };
  await bench(
    [
      {
        name: `bare server, ${Math.round(size / 1024)} kB, p95`,
        measure: () => slowWait({ origin: bare.origin, paths: ["/"], requests: REQUESTS, atOnce: 1 }),
      },
    ],
    [
      {
        name: "queue, p95",
        goalMs: GOAL_MS,
        measure: waited(["/kurasi", ...(await places([20, 400, 1_500]))]),
      },
      { name: "views and search of the queue, p95", goalMs: GOAL_MS, measure: waited(views) },
      { name: "review, p95", goalMs: GOAL_MS, measure: waited(reviews.map((id) => `/kurasi/${id}`)) },
    ],
  );
  bare.stop();
} finally {
  await client.end();
  await shop.stop();
}

/** Former versions for every product and an open one for two thousand of them, along the lifecycle's edges. */
async function filled(): Promise<string[]> {
  const { rows } = await client.query<{ n: number; products: number }>(
    "SELECT (SELECT count(*) FROM listing_version)::int AS n, (SELECT count(*) FROM product WHERE state = 'live')::int AS products",
  );
  const { n = 0, products = 1 } = rows[0] ?? {};
  const each = Math.ceil((VERSIONS - OPEN - n) / products);
  for (let round = 1; round <= each; round += 1) {
    await copyLive(client, { number: 100 + round, most: products, differs });
    await lead(client, 100 + round, ["submitted", "inReview", "approved", "superseded"]);
  }
  await copyLive(client, { number: 200, most: OPEN, differs });
  await lead(client, 200, ["submitted"]);
  await client.query("ANALYZE");
  const found = await client.query<{ all: number; open: number }>(
    "SELECT count(*)::int AS all, count(*) FILTER (WHERE state IN ('submitted', 'inReview'))::int AS open FROM listing_version",
  );
  console.log(`${found.rows[0]?.all} versions, ${found.rows[0]?.open} open`);
  const open = await client.query<{ id: string }>(
    "SELECT id FROM listing_version WHERE number = 200 ORDER BY id LIMIT 40",
  );
  return open.rows.map(({ id }) => id);
}

/** The pages of the queue that begin behind so many. */
async function places(seen: readonly number[]): Promise<string[]> {
  const pages = seen.map(async (n) => {
    const { rows } = await client.query<{ place: string }>(
      `SELECT round(extract(epoch FROM due_at) * 1000) || '.' || version_id AS place
       FROM waiting_version ORDER BY due_at, version_id OFFSET ${n - 1} LIMIT 1`,
    );
    return `/kurasi?sesudah=${rows[0]?.place}`;
  });
  return Promise.all(pages);
}

async function entered(): Promise<string> {
  const reply = await fetch(`${shop.origin}/masuk`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: shop.origin },
    body: new URLSearchParams({ email: "kurator@contoh.test", password: shop.password }),
  });
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (reply.status >= 400 || cookies.length === 0) throw new Error(`signing in answered ${reply.status}`);
  return cookies.join("; ");
}
