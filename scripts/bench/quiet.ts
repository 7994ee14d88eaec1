import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";

const left = z.array(z.object({ n: z.coerce.number() })).length(1);
const MOST_SECONDS = 900;

/** A fresh demo draws its pictures for its first minutes; figures taken meanwhile would be the painter's. */
export async function untilPicturesStand(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const open = async () =>
      left.parse(
        (await client.query("SELECT count(*) AS n FROM photo WHERE ready_at IS NULL AND failed_at IS NULL")).rows,
      )[0]?.n ?? 0;
    while ((await open()) > 0) {
      if (seconds() > MOST_SECONDS) throw new Error(`after ${MOST_SECONDS} s there are still pictures to draw`);
      await pause(1_000);
    }
    console.log(`all pictures stand ${Math.round(seconds())} s after the shop began to serve`);
  } finally {
    await client.end();
  }
}
