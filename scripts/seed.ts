// Gives every database what a shop stands on (regions, services, checklists), and fills an empty one with the sample of
// a demo: people, enterprises, goods. No sample where somebody lives, and none when SEED=none. Reads the same settings as the server. --scale=N multiplies the sample afterwards, two thousand
// goods for each N, for benches and drills:  npm run -s seed -- --scale=1
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { multiply } from "../prisma/seed/scale/index.ts";
import { bar } from "./bar.ts";
import { besideTheHouse } from "./beside.ts";
import { keptSecret } from "./kept-secret.ts";

const wanted = parseArgs({ options: { scale: { type: "string" } } }).values.scale;
const scale = z.coerce.number().min(0.05).max(200).optional().parse(wanted);
const leave = await besideTheHouse();
const { config } = await import("#app/platform/config.server.ts");
const { db, disconnect } = await import("#app/platform/db/db.server.ts");
const { keepMode } = await import("#app/platform/mode.server.ts");
const { seedAll } = await import("../prisma/seed/index.ts");
const { seedReference } = await import("../prisma/seed/reference.ts");

const now = new Date();
try {
  await keepMode(now);
  const seeded = await db.appSetting.findUnique({ where: { key: "seed" } });
  if (config.seed === "sample" && !seeded && (await isEmpty())) {
    await seedAll(db, now, keptSecret(join(config.dataDir, "demo-password"), drawPassword));
    await db.appSetting.create({ data: { key: "seed", value: "sample", changedAt: now } });
  } else if (config.seed === "sample" && !seeded) {
    throw new Error(
      "The sample was begun in this database and never finished, or people live in it: make it anew, or set SEED=none.",
    );
  } else if (!seeded) {
    await seedReference(db, { now, street: config.operator.address });
  }
  if (scale !== undefined) await grow(scale);
} finally {
  await disconnect();
  await leave();
}

/** Once for a database: the copies of a second run would be the same ones again. */
async function grow(times: number): Promise<void> {
  const key = "scale";
  if (!config.isDemo) throw new Error("A live shop is not multiplied.");
  if (await db.appSetting.findUnique({ where: { key } })) throw new Error("This database has been multiplied already.");
  const client = new pg.Client({ connectionString: config.database.url });
  await client.connect();
  try {
    await multiply(client, times, bar);
  } finally {
    await client.end();
  }
  await db.appSetting.create({ data: { key, value: times, changedAt: now } });
  const { reindex } = await import("#app/domain/search/search.server.ts");
  await reindex((done, of) => bar("products findable", done, of));
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db.user.count(), db.enterprise.count()]);
  return counts.every((count) => count === 0);
}

/** Easy to type from a screen: no letter that looks like another. */
function drawPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group()].join("-");
}
