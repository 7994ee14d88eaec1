// A thousand buyers press the yellow button at once for the last ten packs: ten hold them, the others are told so.
//   npm run drill:checkout -- [buyers] [units]
import pg from "pg";
import { z } from "zod";
import { translator } from "#app/i18n/index.ts";
import { seededShop } from "../../tests/seeded.ts";
import { untilPicturesStand } from "../bench/quiet.ts";
import { buildAll } from "../build.ts";
import { drill, share } from "./drill.ts";
import { hiddenFields, type Visitor, visitor } from "./visitor.ts";

const [buyers = 1_000, units = 10] = process.argv.slice(2).map(Number);
const t = translator("id");
const soldOut = [t("orders.refused.soldOut"), t("orders.refused.soldOutNow")];
const region = { province: "31", regency: "31.74", district: "31.74.01" } as const;
const GOAL_SECONDS = 15;
const counted = z.array(z.object({ count: z.coerce.number() })).length(1);

await drill(`${buyers} buyers, ${units} packs`, 40, async ({ claim, figure }) => {
  await buildAll();
  const shop = await seededShop({ LOG_LEVEL: "error" });
  const database = new pg.Pool({ connectionString: shop.databaseUrl, max: 1 });
  try {
    await untilPicturesStand(shop.databaseUrl);
    const variantId = await onSale(database);
    await database.query("UPDATE stock SET onhand = 100000 WHERE variant_id = $1", [variantId]);
    const ready = await inTurns(
      Array.from({ length: buyers }, (_, number) => visitor(shop.origin, number)),
      (one) => atTheTill(one, variantId),
    );
    await database.query("UPDATE stock SET onhand = reserved + $2 WHERE variant_id = $1", [variantId, units]);

    const began = performance.now();
    const answers = await Promise.all(ready.map(pressed));
    const seconds = (performance.now() - began) / 1000;
    figure("s until all have their answer", `${seconds.toFixed(1)}; goal ${GOAL_SECONDS}`);
    const waits = answers.map(({ ms }) => ms);
    figure("ms to an answer", `median ${share(waits, 0.5)}, p95 ${share(waits, 0.95)}, longest ${share(waits, 1)}`);

    const held = answers.filter(({ status }) => status === 303);
    const told = answers.filter(
      ({ status, page }) => status >= 400 && status < 500 && soldOut.some((w) => page.includes(w)),
    );
    claim(`exactly ${units} are led on to pay`, held.length === units, held.length);
    claim(`the other ${buyers - units} read that it is sold out`, told.length === buyers - units, told.length);
    claim(
      "no answer is a 5xx",
      answers.every(({ status }) => status < 500),
      statuses(answers),
    );
    claim("somebody came too late, so there was a race", told.length > 0);
    const one = async (sql: string) => counted.parse((await database.query(sql, [variantId])).rows)[0]?.count;
    const holds = await one("SELECT count(*) FROM stock_hold WHERE variant_id = $1 AND ended_at IS NULL");
    claim(`${units} packs are held in the database`, holds === units, holds);
    const free = await one("SELECT sum(onhand - reserved) AS count FROM stock WHERE variant_id = $1");
    claim("none is left over and none is missing", free === 0, free);
  } finally {
    await database.end();
    await shop.stop();
  }
});

/** A pack that lies in one place only and can be bought. */
async function onSale(database: pg.Pool): Promise<string> {
  const { rows } = await database.query(`
    SELECT v.id FROM variant v JOIN stock s ON s.variant_id = v.id JOIN product p ON p.id = v.product_id
    WHERE s.onhand - s.reserved > 0 AND p.state = 'live'
      AND 1 = (SELECT count(*) FROM stock o WHERE o.variant_id = v.id) ORDER BY v.id LIMIT 20`);
  const found = z
    .array(z.object({ id: z.string() }))
    .min(1)
    .parse(rows);
  return String(found[0]?.id);
}

type AtTheTill = { one: Visitor; form: Record<string, string> };

/** One pack in the basket, the address filled in, the price seen. */
async function atTheTill(one: Visitor, variantId: string): Promise<AtTheTill> {
  const added = await one.post("/keranjang", { intent: "add", variantId, quantity: "1" });
  if (added.status !== 303) throw new Error(`the basket answered ${added.status}`);
  const page = await (await one.post("/checkout", { intent: "regions", ...region })).text();
  const form = {
    ...hiddenFields(page),
    ...region,
    intent: "pay",
    name: "Rahma Latuconsina",
    phone: "081234567890",
    street: "Jl. Tebet Barat Dalam 12, pagar hijau",
    delivery: "reguler",
    method: "card",
  };
  return { one, form };
}

async function pressed({ one, form }: AtTheTill): Promise<{ status: number; page: string; ms: number }> {
  const began = performance.now();
  const reply = await one.post("/checkout", form);
  const page = await reply.text();
  return { status: reply.status, page, ms: performance.now() - began };
}

/** Eight at a time: getting ready is no part of the trial. */
async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += 8) results.push(...(await Promise.all(all.slice(at, at + 8).map(work))));
  return results;
}

function statuses(answers: readonly { status: number }[]): string {
  const counts = new Map<number, number>();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count}×${status}`).join(" ");
}
