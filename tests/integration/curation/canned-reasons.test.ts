import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import {
  cannedReasonBoard,
  claimSeat,
  decisionFor,
  keepCannedReason,
  reviewPage,
  saveReview,
} from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast, judge, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Nyiru Bambu", category: "anyaman", until: "submitted" });
const said = {
  itemCode: "story",
  textId: "Sebut nama pembuat dan tempatnya.",
  textEn: "Name the maker and the place.",
  position: 1,
} as const;
const reasonsAt = async (versionId: string, code: string) =>
  (await reviewPage(c.curator, versionId))?.checklist?.items.find((item) => item.code === code)?.reasons ?? [];
const lineOf = async (textId: string) =>
  (await cannedReasonBoard("id")).reasons.find((reason) => reason.textId === textId);

it("only the lead curator keeps them, for items that exist", async () => {
  expect(await keepCannedReason(c.curator, { action: "add", ...said })).toMatchObject({ code: "notFound" });
  expect(await keepCannedReason(c.leadCurator, { action: "add", ...said, itemCode: "nothing" })).toMatchObject({
    code: "form.badChoice",
    field: "itemCode",
  });
  expect(await keepCannedReason(c.leadCurator, { action: "save", code: "unknown", ...said })).toMatchObject({
    code: "notFound",
  });
});

it("a reason is offered at its item in her order, one for every item after them, a retired one nowhere", async () => {
  const { versionId } = await craft();
  await keepCannedReason(c.leadCurator, { action: "add", ...said });
  const common = { ...said, itemCode: null, textId: "Lihat foto di lampiran, ya.", textEn: "See the photo, please." };
  await keepCannedReason(c.leadCurator, { action: "add", ...common });
  expect(await reasonsAt(versionId, "story")).toEqual(expect.arrayContaining([said.textId, common.textId]));
  expect((await reasonsAt(versionId, "story"))[0]).toBe(said.textId);
  expect(await reasonsAt(versionId, "packaging")).toContain(common.textId);
  const line = await lineOf(common.textId);
  expect(line).toMatchObject({ changedBy: c.leadCurator.name, retired: false });
  await keepCannedReason(c.leadCurator, { action: "retire", code: line?.code ?? "" });
  expect(await reasonsAt(versionId, "packaging")).not.toContain(common.textId);
  await keepCannedReason(c.leadCurator, { action: "restore", code: line?.code ?? "" });
  expect(await reasonsAt(versionId, "packaging")).toContain(common.textId);
});

it("it is counted when an owner reads it, and a decision keeps its words when the reason changes", async () => {
  const own = { ...said, textId: "Cantumkan nama kampung pembuatnya.", textEn: "Say the maker's village." };
  await keepCannedReason(c.leadCurator, { action: "add", ...own });
  const { versionId } = await craft();
  await judge(
    c.curator,
    versionId,
    "return",
    await written("craft", { failed: { story: `${own.textId} Mohon segera.` } }),
  );
  const line = await lineOf(own.textId);
  expect(line).toMatchObject({ used: 1 });
  const other = "Cantumkan nama pembuatnya saja.";
  await keepCannedReason(c.leadCurator, { action: "save", code: line?.code ?? "", ...own, textId: other });
  expect(await lineOf(other)).toMatchObject({ code: line?.code, used: 1 });
  expect((await decisionFor(versionId, "id"))?.items).toMatchObject([{ note: `${own.textId} Mohon segera.` }]);
});

it("chosen without JavaScript it is put behind the note, once", async () => {
  const { versionId } = await craft();
  await claimSeat(c.curator, versionId);
  const form = await written("craft", { failed: { story: "Masih umum." } });
  const answers = {
    ...form.answers,
    story: { answer: "fail", points: null, note: "Masih umum.", reason: said.textId, refer: false },
  } as const;
  for (const _again of [1, 2]) await saveReview(c.curator, { versionId, form: { ...form, answers } });
  const kept = { ...answers, story: { ...answers.story, note: `Masih umum. ${said.textId}` } };
  await saveReview(c.curator, { versionId, form: { ...form, answers: kept } });
  expect(await db.reviewAnswer.findFirst({ where: { review: { versionId }, item: { code: "story" } } })).toMatchObject({
    note: `Masih umum. ${said.textId}`,
  });
});
