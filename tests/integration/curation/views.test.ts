import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { removeView, renameView, savedViews, saveView } from "#app/domain/curation/curation.server.ts";
import { queueFilters, viewSchema } from "#app/domain/curation/curation.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(async () => {
  clock.freeze(today);
  await db.queueView.deleteMany();
});
afterEach(() => clock.thaw());

const save = (name: string, search: string | null = null) => saveView(c.curator, { name, filter: "overdue", search });

it("a view counts what waits in it now, filter and words together", async () => {
  const { versionId } = await product(c.owner, c.kitchen, { name: "Kopi Sasi", until: "submitted" });
  await product(c.owner, c.kitchen, { name: "Kopi Baru", until: "submitted" });
  await db.listingVersion.update({ where: { id: versionId }, data: { submittedAt: addDays(today, -9) } });
  await save("Kopi terlambat", "KOPI");
  await save("Teh terlambat", "teh");
  for (const filter of queueFilters) await saveView(c.secondCurator, { name: filter, filter, search: null });
  expect((await savedViews(c.curator)).map(({ name, count }) => [name, count])).toEqual([
    ["Kopi terlambat", 1],
    ["Teh terlambat", 0],
  ]);
  expect((await savedViews(c.secondCurator)).map(({ filter, count }) => [filter, count])).toEqual([
    ["waiting", 2],
    ["mine", 0],
    ["overdue", 1],
    ["plenary", 0],
    ["light", 0],
    ["appeals", 0],
  ]);
});

it("is its owner's alone: nobody else sees, renames or removes it", async () => {
  await save("Punyaku");
  const [mine] = await savedViews(c.curator);
  const viewId = mine?.id ?? "";
  expect(await savedViews(c.secondCurator)).toEqual([]);
  expect(await renameView(c.secondCurator, { viewId, name: "Punyamu" })).toMatchObject({ code: "notFound" });
  await removeView(c.secondCurator, { viewId });
  expect(await savedViews(c.curator)).toMatchObject([{ name: "Punyaku" }]);
  expect(await renameView(c.curator, { viewId, name: "Milikku" })).toMatchObject({ ok: true });
  expect(await savedViews(c.curator)).toMatchObject([{ name: "Milikku" }]);
  await removeView(c.curator, { viewId });
  expect(await removeView(c.curator, { viewId })).toMatchObject({ ok: true });
  expect(await savedViews(c.curator)).toEqual([]);
});

it("a name counts once in any spelling, and there are eight at most", async () => {
  await save("Pagi");
  expect(await save("PAGI")).toMatchObject({ code: "curation.refused.viewNameTaken", field: "name" });
  for (let at = 2; at <= 8; at += 1) await save(`Tampilan ${at}`);
  expect(await save("Kesembilan")).toMatchObject({ code: "curation.refused.viewsFull", params: { most: 8 } });
  const [first] = await savedViews(c.curator);
  await removeView(c.curator, { viewId: first?.id ?? "" });
  expect(await save("Kesembilan")).toMatchObject({ ok: true });
  expect(await savedViews(c.curator)).toHaveLength(8);
});

it.each([
  [{ action: "saveView", name: " ", filter: "mine" }, "form.required"],
  [{ action: "saveView", name: "a".repeat(41), filter: "mine" }, "form.tooLong?max=40"],
  [{ action: "saveView", name: "Pagi", filter: "'; DROP" }, "form.badChoice"],
  [{ action: "renameView", name: "Pagi", viewId: "1" }, "form.badChoice"],
  [{ action: "shareView" }, "form.badChoice"],
])("%o is answered with words", (typed, message) => {
  const read = viewSchema.safeParse(typed);
  expect(read.error?.issues[0]?.message).toBe(message);
});
