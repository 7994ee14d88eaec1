import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { checklistDraft, openDraft, publishDraft, saveDraft } from "#app/domain/curation/curation.server.ts";
import { indexProducts } from "#app/domain/search/search.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { loader as howWeCurate } from "#app/routes/shop/how-we-curate.tsx";
import { loader as productPage } from "#app/routes/shop/product.tsx";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast, judge, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const asked = (path: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://127.0.0.1${path}`),
  params,
  context: { nonce: "" },
});
const craftList = async () =>
  (await howWeCurate(asked("/cara-kurasi"))).checklists.find(({ name }) => name === "Kriya dan wastra");

const seen = async (slug: string) => (await productPage(asked(`/produk/${slug}`, { slug }))).grade;

it("a grade is on the product's page with its points, its day and the last day it counts, and goes with that day", async () => {
  const { productId, versionId } = await product(c.owner, c.kitchen, {
    name: "Tikar Jejak",
    category: "anyaman",
    until: "submitted",
  });
  await judge(c.curator, versionId, "pass", await written("craft", { points: 4 }));
  await indexProducts([productId]);
  const { slug } = await db.product.findUniqueOrThrow({ where: { id: productId }, select: { slug: true } });
  expect(await seen(slug)).toEqual({
    ...{ letter: "A", score: 100, month: "Nov 2026", decided: "24 Nov 2026", until: "24 Nov 2027" },
  });
  clock.freeze(addDays(today, 366));
  expect(await seen(slug)).toBeNull();
});

it("how curation works is told by the checklist of the day: a new one takes its place on the day it begins", async () => {
  const inForce = await craftList();
  const items = await db.checklistItem.findMany({
    where: { checklist: { group: "craft", version: 1 } },
    orderBy: { position: "asc" },
  });
  expect(inForce?.version).toBe(1);
  expect(inForce?.items.map(({ title, weight, hardGate }) => [title, weight, hardGate])).toEqual(
    items.map(({ titleId, weight, hardGate }) => [titleId, weight, hardGate]),
  );
  await openDraft(c.leadCurator, "craft");
  const drafted = (await checklistDraft("craft"))?.draft?.items ?? [];
  const [first] = drafted;
  const changed = drafted.map((item) =>
    item === first ? { ...item, titleId: "Asal bahan jelas", hardGate: true } : item,
  );
  await saveDraft(c.leadCurator, { group: "craft", items: changed });
  expect((await craftList())?.items[0]?.title).not.toBe("Asal bahan jelas");
  expect(await publishDraft(c.leadCurator, { group: "craft", from: "2026-12-01" })).toMatchObject({ ok: true });
  expect((await craftList())?.version).toBe(1);
  clock.freeze(addDays(today, 7));
  expect(await craftList()).toMatchObject({
    version: 2,
    items: expect.arrayContaining([expect.objectContaining({ title: "Asal bahan jelas", hardGate: true })]),
  });
});
