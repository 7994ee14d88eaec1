import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { archiveProduct, viewCounter, viewsSince } from "#app/domain/catalog/catalog.server.ts";
import { forgetViews } from "#app/domain/catalog/views.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, product, today } from "../../cast/index.ts";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const phone = { "user-agent": "Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile" };
const views = async (id: string) => (await viewsSince([id], addDays(today, -30))).get(id) ?? 0;

it("opened pages are summed in the process, and written together by day", async () => {
  const { productId, slug } = c.coffee;
  for (let times = 0; times < 3; times += 1) viewCounter.openedPage(`/produk/${slug}?ke=82.71`, phone);
  viewCounter.openedPage(`/produk/${slug}`, { "user-agent": "Googlebot/2.1" });
  viewCounter.openedPage("/produk/tidak-ada", phone);
  expect(await views(productId)).toBe(0);
  await viewCounter.flush();
  expect(await views(productId)).toBe(3);
  clock.freeze(addDays(today, 1));
  viewCounter.opened(slug, phone);
  await Promise.all([viewCounter.flush(), viewCounter.flush()]);
  expect(await views(productId)).toBe(4);
  expect(await db.productView.count({ where: { productId } })).toBe(2);
});

it("what is not in the shop is not counted, and what is long ago goes", async () => {
  const { productId, slug } = await product(c.owner, c.kitchen, { name: "Teh Serai" });
  expect(await archiveProduct(c.owner, { productId, now: today })).toMatchObject({ ok: true });
  viewCounter.opened(slug, phone);
  await viewCounter.flush();
  expect(await views(productId)).toBe(0);
  await db.productView.create({ data: { productId, day: addDays(today, -500), views: 9 } });
  expect(await forgetViews(today)).toBe(1);
});
