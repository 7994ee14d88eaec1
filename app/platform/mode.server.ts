import { config } from "./config.server.ts";
import { db } from "./db/db.server.ts";

const KEY = "mode";

/** A database is a demo's or a shop's for life: written at the first start, refused when another mode comes. */
export async function keepMode(now: Date): Promise<void> {
  await db.appSetting.createMany({ data: [{ key: KEY, value: config.mode, changedAt: now }], skipDuplicates: true });
  const kept = await db.appSetting.findUnique({ where: { key: KEY } });
  if (kept?.value !== config.mode) {
    throw new Error(
      `MODE is ${config.mode}, but this database was begun with MODE=${String(kept?.value)}: sample people and real ones never share one.`,
    );
  }
}
