import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { reviseListing, submitListing, withdrawListing } from "#app/domain/catalog/catalog.server.ts";
import { curationReactions } from "#app/domain/curation/curation.reactions.server.ts";
import { claimSeat, decideReview, gradeOf, reviewPage } from "#app/domain/curation/curation.server.ts";
import { referralLetters } from "#app/domain/messages/messages.server.ts";
import { openReferral, referralsOf } from "#app/domain/services/services.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, person, product, today } from "../../cast/index.ts";
import { walk } from "../services/desk.ts";
import { curationCast, judge, speak, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Kipas Pandan", category: "anyaman", until: "submitted" });

it("returned, mended and approved: what passed stays passed unless its field changed, the old version stays readable", async () => {
  const { productId, versionId } = await craft();
  await judge(c.curator, versionId, "return", await written("craft", { failed: { story: "Sebut pembuatnya." } }));
  const now = addDays(today, 1);
  clock.freeze(now);
  expect(await reviseListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  const draft = await db.listingVersion.findFirstOrThrow({ where: { productId, state: "draft" } });
  await db.listingVersion.update({
    where: { id: draft.id },
    data: {
      storyId:
        "Dianyam Ibu Sarjan di Tobelo dari pandan kebun sendiri, dua hari untuk satu kipas; kelompoknya sembilan orang.",
    },
  });
  expect(await submitListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  expect(await stateOf(versionId)).toBe("superseded");

  await claimSeat(c.secondCurator, draft.id);
  const page = await reviewPage(c.secondCurator, draft.id);
  const answers = new Map(page?.checklist?.items.map(({ code, answer }) => [code, answer]));
  expect(answers.get("story")).toBeNull();
  expect([...answers].filter(([code]) => code !== "story").every(([, answer]) => answer === "pass")).toBe(true);
  expect(page).toMatchObject({ decidedHere: false, decision: { outcome: "returned", items: [{ code: "story" }] } });

  const form = await written("craft", { points: 4 });
  expect(await speak(c.secondCurator, { versionId: draft.id, form, verdict: "pass" })).toMatchObject({
    value: { outcome: "pass" },
  });
  expect(await gradeOf(productId)).toMatchObject({ letter: "A" });
  expect(await db.product.findUnique({ where: { id: productId } })).toMatchObject({ liveVersionId: draft.id });
});

it("a withdrawn version frees the seats that had not spoken, however often that is heard", async () => {
  const { productId, versionId } = await craft();
  await claimSeat(c.curator, versionId);
  expect(await withdrawListing(c.owner, { productId, now: today })).toMatchObject({ ok: true });
  const event = await db.event.findFirstOrThrow({ where: { subjectId: versionId, action: "withdraw" } });
  for (const time of [1, 2]) {
    for (const { on, run } of curationReactions) if (on === "listingVersion.withdraw") await run(event);
    expect(await db.review.findFirst({ where: { versionId } }), `heard ${time} times`).toMatchObject({
      state: "released",
    });
  }
  const form = await written("craft");
  const late = await decideReview(c.curator, { versionId, form, verdict: "pass" });
  expect(late).toMatchObject({ ok: false, code: "curation.refused.decidedMeanwhile" });
});

it("a failed item opens the case of its service, and once that is delivered the item is ready to be checked again", async () => {
  const { productId, versionId } = await craft();
  const failed = { legal: "NIB belum ada.", packaging: "Kotaknya tipis." };
  const form = await written("craft", { failed, referred: ["legal", "packaging"] });
  expect(await judge(c.curator, versionId, "return", form)).toMatchObject({ value: { outcome: "return" } });
  const referrals = await referralsOf(versionId);
  expect([...referrals.keys()], "packs are asked for as a job").toEqual(["legal"]);
  const caseId = referrals.get("legal")?.caseId ?? "";
  const opened = await db.serviceCase.findUniqueOrThrow({ where: { id: caseId }, include: { caseProducts: true } });
  expect(opened).toMatchObject({ serviceCode: "S2", problem: "NIB belum ada.", caseProducts: [{ productId }] });
  expect(await db.reviewAnswer.count({ where: { referralCaseId: caseId } })).toBe(1);

  const asked = { versionId, productId, service: "S2", enterpriseId: c.kitchen.id, now: today };
  const item = { key: "legal", title: opened.topic, note: "Masih belum ada." };
  expect(await inTransaction((tx) => openReferral(tx, c.curator, { ...asked, item }))).toBe(caseId);

  const consultant = await person("Konsultan", { roles: ["consultant"] });
  await walk(consultant, caseId, ["triage", "schedule", "begin"]);
  expect((await referralsOf(versionId)).get("legal")).toMatchObject({ state: "inProgress", ready: false });
  await walk(consultant, caseId, ["deliver"]);
  await reviseListing(c.owner, { productId, now: today });
  const draft = await db.listingVersion.findFirstOrThrow({ where: { productId, state: "draft" } });
  await submitListing(c.owner, { productId, now: today });
  const page = await reviewPage(c.curator, draft.id);
  expect(page?.checklist?.items.find(({ code }) => code === "legal")).toMatchObject({ referral: { ready: true } });
  expect(page?.decision?.items.map(({ referral }) => referral?.ready ?? null)).toEqual([true, null]);

  const event = await db.event.findFirstOrThrow({ where: { subjectId: caseId, action: "deliver" } });
  for (const { run } of referralLetters) await run(event);
  const letters = await db.mail.findMany({ where: { template: "referralReady", recipient: c.owner.email } });
  expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining(opened.topic)]);
});
