// Fills an empty database with the sample of a demo: people, enterprises, goods. Does nothing where somebody lives, and
// nothing when SEED=none. Reads the same settings as the server.
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { config } from "#app/platform/config.server.ts";
import { db, disconnect } from "#app/platform/db/db.server.ts";
import { keepMode } from "#app/platform/mode.server.ts";
import { seedAll } from "../prisma/seed/index.ts";
import { keptSecret } from "./kept-secret.ts";

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
  }
} finally {
  await disconnect();
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db.user.count(), db.enterprise.count(), db.region.count()]);
  return counts.every((count) => count === 0);
}

/** Easy to type from a screen: no letter that looks like another. */
function drawPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group()].join("-");
}
