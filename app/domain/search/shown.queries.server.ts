import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import type { Card } from "./vocabulary.ts";

type Slice = { from: number; most: number };

/** How much of each there is to show: what search engines may come to know. */
export async function shownNumbers(): Promise<{ products: number; makers: number }> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT count(*)::int AS products, count(DISTINCT enterprise)::int AS makers FROM search_product WHERE visible`;
  return z.array(z.object({ products: z.number(), makers: z.number() })).parse(rows)[0] ?? { products: 0, makers: 0 };
}

/** The products on display, by id, a slice at a time. */
export async function shownProducts({ from, most }: Slice): Promise<{ slug: string; changedAt: Date }[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT d.slug, p.live_since AS "changedAt"
    FROM (SELECT product_id, live_since FROM search_product WHERE visible ORDER BY product_id OFFSET ${from} LIMIT ${most}) p
    JOIN search_document d ON d.product_id = p.product_id AND d.language = 'id' ORDER BY p.product_id`;
  return z.array(z.object({ slug: z.string(), changedAt: z.date() })).parse(rows);
}

/** The slugs of those who make them, a slice at a time. */
export async function shownMakers({ from, most }: Slice): Promise<string[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT value FROM search_label WHERE id IN (SELECT enterprise FROM search_product WHERE visible)
    ORDER BY id OFFSET ${from} LIMIT ${most}`;
  return z
    .array(z.object({ value: z.string() }))
    .parse(rows)
    .map(({ value }) => value);
}

/** The kinds they are of, with those above them, and the regencies they come from. */
export async function shownKinds(): Promise<{ categories: string[]; regencies: string[] }> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH there AS (SELECT DISTINCT category, parent, region FROM search_product WHERE visible)
    SELECT list, value FROM search_label
    WHERE id IN (SELECT category FROM there UNION SELECT parent FROM there UNION SELECT region FROM there)
    ORDER BY list, value`;
  const labels = z.array(z.object({ list: z.string(), value: z.string() })).parse(rows);
  const of = (list: string) => labels.filter((label) => label.list === list).map(({ value }) => value);
  return { categories: of("category"), regencies: of("region") };
}

export type NewProduct = Card & { liveSince: Date };

/** What came to the shop last, newest first, whichever engine answers searches. */
export async function newestProducts(language: Language, most: number): Promise<NewProduct[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT d.card, p.live_since AS "liveSince" FROM (
      SELECT product_id, live_since FROM search_product WHERE visible ORDER BY live_since DESC, product_id DESC LIMIT ${most}
    ) p JOIN search_document d ON d.product_id = p.product_id AND d.language = ${language}::language
    ORDER BY p.live_since DESC, p.product_id DESC`;
  return z
    .array(z.object({ card, liveSince: z.date() }))
    .parse(rows)
    .map(({ card: shown, liveSince }) => ({ ...shown, liveSince }));
}
