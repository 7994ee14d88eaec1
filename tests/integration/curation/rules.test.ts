import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import {
  checklistBoard,
  checklistDraft,
  checklistsInForce,
  decisionFor,
  discardDraft,
  gradeOf,
  openDraft,
  publishDraft,
  saveDraft,
} from "#app/domain/curation/curation.server.ts";
import { curationMeasures, recheckList } from "#app/domain/reports/reports.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast, judge, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const inForce = async (group: string, at: Date) =>
  (await checklistsInForce(at, "id")).find((list) => list.group === group)?.version;

describe("the lead curator changes the rules", () => {
  it("in a draft that touches nothing until its day; decisions go on naming the version they were made by", async () => {
    const { productId, versionId } = await product(c.owner, c.kitchen, {
      name: "Tikar Aturan",
      category: "anyaman",
      until: "submitted",
    });
    await judge(c.curator, versionId, "pass", await written("craft"));

    expect(await openDraft(c.leadCurator, "craft")).toMatchObject({ ok: true });
    const draft = await checklistDraft("craft");
    expect(draft).toMatchObject({ line: { version: 1, drafted: true }, blocked: null, draft: { changes: [] } });
    const items = (draft?.draft?.items ?? []).map((item) =>
      item.code === "consistency" ? { ...item, mandatory: true, hardGate: true } : item,
    );
    await saveDraft(c.leadCurator, { group: "craft", items });
    expect((await checklistDraft("craft"))?.draft?.changes).toMatchObject([{ code: "consistency", kind: "stricter" }]);
    expect((await recheckList()).of).toBe(0);

    expect(await publishDraft(c.leadCurator, { group: "craft", from: "2026-11-23" })).toMatchObject({
      code: "curation.refused.dayPassed",
    });
    expect(await publishDraft(c.leadCurator, { group: "craft", from: "2026-12-01" })).toMatchObject({
      value: { version: 2 },
    });
    expect(await inForce("craft", today)).toBe(1);
    const after = addDays(today, 7);
    clock.freeze(after);
    expect(await inForce("craft", after)).toBe(2);
    expect(await gradeOf(productId)).toMatchObject({ checklistVersion: 1 });
    expect(await decisionFor(versionId, "id")).toMatchObject({ checklistVersion: 1 });
    expect(await recheckList()).toMatchObject({
      of: 1,
      rows: [{ name: "Tikar Aturan", was: 1, is: 2, risk: "high", letter: "B" }],
    });
  });

  it("not while the weights are amiss, and what was written is kept", async () => {
    await openDraft(c.leadCurator, "food");
    const draft = await checklistDraft("food");
    const items = (draft?.draft?.items ?? []).map((item, at) => (at === 0 ? { ...item, weight: 11 } : item));
    await saveDraft(c.leadCurator, { group: "food", items });
    expect(await publishDraft(c.leadCurator, { group: "food", from: "2026-12-01" })).toMatchObject({
      code: "curation.refused.weights",
      params: { n: 101 },
    });
    expect(await checklistDraft("food")).toMatchObject({
      blocked: { code: "curation.refused.weights" },
      draft: { weight: 101 },
    });
    await discardDraft(c.leadCurator, "food");
    expect(await checklistDraft("food")).toMatchObject({ draft: null });
  });

  it("and nobody else does", async () => {
    for (const actor of [c.curator, c.admin, c.owner]) {
      expect(await openDraft(actor, "drink")).toMatchObject({ code: "notFound" });
    }
    expect((await checklistBoard()).find(({ group }) => group === "drink")).toMatchObject({ drafted: false });
  });
});

it("the measures tell how long owners wait, what is returned and how far two blind seats agree", async () => {
  const { versionId } = await product(c.owner, c.kitchen, { name: "Sirup Ukur", until: "submitted" });
  await judge(c.curator, versionId, "return", await written("drink", { failed: { story: "Sebut kebunnya." } }));
  await judge(
    c.secondCurator,
    versionId,
    "return",
    await written("drink", { failed: { story: "Tanpa sumber.", price: "Tanpa hitungan." } }),
  );
  const found = await curationMeasures(30, false);
  expect(found.decided.returned).toBe(1);
  expect(found.touch).toMatchObject({ median: 0, within: found.touch.n });
  expect(found.returns.map(({ code, n }) => [code, n])).toEqual([
    ["price", 1],
    ["story", 1],
  ]);
  expect(found.agreement.find(({ code }) => code === "price")).toMatchObject({ n: 1, agreed: 0, kappa: 0 });
  expect(found.agreement.find(({ code }) => code === "story")).toMatchObject({ n: 1, agreed: 1, kappa: null });
  expect(found.load.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Kurator (contoh)", "Kurator kedua (contoh)"]),
  );
});
