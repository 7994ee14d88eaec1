import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays, addSeconds } from "#app/core/time.ts";
import {
  appealRejection,
  claimSeat,
  decideReview,
  decisionFor,
  rejectVersion,
  reviewPage,
  waiveItem,
} from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, judge, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Tudung Pandan", category: "anyaman", until: "submitted" });
const reason = { reasonCode: "untrue", evidence: "Motif milik kampung lain, foto 2." } as const;

it("only the lead curator rejects, and only with evidence", async () => {
  const { versionId } = await craft();
  await claimSeat(c.curator, versionId);
  expect(await rejectVersion(c.curator, { versionId, ...reason })).toMatchObject({ code: "workflow.notYours" });
  expect(await rejectVersion(c.leadCurator, { versionId, ...reason, evidence: null })).toMatchObject({
    field: "evidence",
  });
  expect(await rejectVersion(c.leadCurator, { versionId, ...reason })).toMatchObject({ ok: true });
  await afterUndo(versionId);
  expect(await stateOf(versionId)).toBe("rejected");
  expect(await decisionFor(versionId, "id")).toMatchObject({ outcome: "rejected", reasonCode: "untrue" });
  expect(await db.review.findFirst({ where: { versionId } })).toMatchObject({ state: "released" });
});

it("the owner appeals once within fourteen days, and another curator answers", async () => {
  const { versionId } = await craft();
  await claimSeat(c.curator, versionId);
  await rejectVersion(c.leadCurator, { versionId, ...reason });
  await afterUndo(versionId);
  const text = "Motif ini kami buat sendiri sejak 2019.";
  expect(await appealRejection(c.otherOwner, { versionId, text })).toMatchObject({ code: "notFound" });
  clock.freeze(addDays(today, 13));
  expect(await appealRejection(c.owner, { versionId, text })).toMatchObject({ ok: true });
  expect(await claimSeat(c.curator, versionId)).toMatchObject({ code: "curation.refused.earlierCurator" });
  expect(await claimSeat(c.leadCurator, versionId)).toMatchObject({ code: "curation.refused.earlierCurator" });
  expect((await reviewPage(c.secondCurator, versionId))?.appeal).toMatchObject({ text });
  expect(await judge(c.secondCurator, versionId, "pass", await written("craft"))).toMatchObject({
    value: { outcome: "pass" },
  });
  expect(await db.appeal.findUnique({ where: { versionId } })).toMatchObject({
    answer: "overturned",
    answeredById: c.secondCurator.id,
  });
});

it("a second appeal, and one after the fourteenth day, are refused", async () => {
  const [late, twice] = [await craft(), await craft()];
  for (const { versionId } of [late, twice]) {
    await claimSeat(c.curator, versionId);
    await rejectVersion(c.leadCurator, { versionId, ...reason });
    await afterUndo(versionId);
  }
  await appealRejection(c.owner, { versionId: twice.versionId, text: "Mohon dilihat lagi." });
  await claimSeat(c.secondCurator, twice.versionId);
  await rejectVersion(c.leadCurator, { versionId: twice.versionId, ...reason });
  await afterUndo(twice.versionId);
  expect(await db.appeal.findUnique({ where: { versionId: twice.versionId } })).toMatchObject({ answer: "upheld" });
  expect(await appealRejection(c.owner, { versionId: twice.versionId, text: "Sekali lagi." })).toMatchObject({
    code: "catalog.refused.appealUsed",
  });
  clock.freeze(addSeconds(addDays(today, 14), 10));
  expect(await appealRejection(c.owner, { versionId: late.versionId, text: "Terlambat." })).toMatchObject({
    code: "catalog.refused.appealLate",
  });
});

it("a mandatory item passes when the lead curator waives it with a reason; a hard requirement never does", async () => {
  const { versionId } = await craft();
  await claimSeat(c.curator, versionId);
  const form = await written("craft", { failed: { finish: "Tepi belum rapi." } });
  expect(await decideReview(c.curator, { versionId, form, verdict: "pass" })).toMatchObject({
    code: "curation.refused.mandatoryFailed",
  });
  expect(await waiveItem(c.curator, { versionId, code: "finish", reason: "Contoh" })).toMatchObject({
    code: "notFound",
  });
  expect(await waiveItem(c.leadCurator, { versionId, code: "card", reason: "Contoh" })).toMatchObject({
    code: "curation.refused.notWaivable",
  });
  expect(await waiveItem(c.leadCurator, { versionId, code: "finish", reason: null })).toMatchObject({
    field: "reason",
  });
  expect(
    await waiveItem(c.leadCurator, { versionId, code: "finish", reason: "Tepi kasar memang cirinya." }),
  ).toMatchObject({ ok: true });
  expect(await decideReview(c.curator, { versionId, form, verdict: "pass" })).toMatchObject({
    value: { outcome: "pass" },
  });
});
