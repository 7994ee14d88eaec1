import { addDays, witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { isOpened, productIn } from "./views.rules.ts";

const EVERY_MS = 30_000;
/** Slugs of a hostile visitor must not fill the memory. */
const MOST = 20_000;
const KEPT_DAYS = 400;

type Headers = Parameters<typeof isOpened>[0];

/**
 * Counts opened pages of products in this process, and writes the sums now and then: answering a page never waits for
 * the database. What was counted in the last seconds of a process that is killed is lost, and that is fair enough.
 */
function counter() {
  const counted = new Map<string, number>();

  function opened(slug: string, headers: Headers): void {
    if (!isOpened(headers) || (counted.size >= MOST && !counted.has(slug))) return;
    counted.set(slug, (counted.get(slug) ?? 0) + 1);
  }

  async function flush(): Promise<void> {
    if (counted.size === 0) return;
    const sums = [...counted].map(([slug, views]) => ({ slug, views }));
    counted.clear();
    await db.$executeRaw`
      INSERT INTO product_view (product_id, day, views)
      SELECT p.id, ${witDay(clock.now())}::date, s.views
      FROM json_to_recordset(${JSON.stringify(sums)}::json) AS s(slug text, views int)
      JOIN product p ON p.slug = s.slug AND p.state = 'live'
      ORDER BY p.id
      ON CONFLICT (product_id, day) DO UPDATE SET views = product_view.views + excluded.views`;
  }

  return {
    opened,
    openedPage(url: string, headers: Headers): void {
      const slug = productIn(url);
      if (slug !== null) opened(slug, headers);
    },
    flush,
    start(): { stop(): Promise<void> } {
      const quietly = () => flush().catch((err) => log.warn({ err }, "opened pages could not be counted"));
      const timer = setInterval(quietly, EVERY_MS);
      timer.unref();
      return {
        async stop() {
          clearInterval(timer);
          await quietly();
        },
      };
    },
  };
}

export const viewCounter = counter();

/** How often each product's page was opened since a day. */
export async function viewsSince(productIds: readonly string[], from: Date): Promise<ReadonlyMap<string, number>> {
  if (productIds.length === 0) return new Map();
  const rows = await db.productView.groupBy({
    by: ["productId"],
    where: { productId: { in: [...productIds] }, day: { gte: new Date(witDay(from)) } },
    _sum: { views: true },
  });
  return new Map(rows.map(({ productId, _sum }) => [productId, _sum.views ?? 0]));
}

/** Days of more than a year ago are told to nobody and go; answers how many. */
export async function forgetViews(now: Date): Promise<number> {
  const { count } = await db.productView.deleteMany({
    where: { day: { lt: new Date(witDay(addDays(now, -KEPT_DAYS))) } },
  });
  return count;
}
