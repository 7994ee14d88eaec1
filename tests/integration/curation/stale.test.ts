import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { addHours } from "#app/core/time.ts";
import { claimSeat, decideReview, decisionFor, reviewPage, saveReview } from "#app/domain/curation/curation.server.ts";
import { curationTasks } from "#app/domain/curation/curation.tasks.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, speak, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

/** The curator's page stays open while her seat goes back to the queue after four hours. */
async function forgotten(): Promise<string> {
  const { versionId } = await product(c.owner, c.kitchen, { name: "Nyiru", category: "anyaman", until: "submitted" });
  await claimSeat(c.curator, versionId);
  clock.freeze(addHours(today, 4));
  await curationTasks.find(({ name }) => name === "lapse-idle-seats")?.run({});
  return versionId;
}

const told = "Sebut siapa pembuatnya.";
const form = async () => ({ ...(await written("craft", { failed: { story: told } })), note: "Foto bagus." });
const kept = async (curator: Person, versionId: string) => {
  const page = await reviewPage(curator, versionId);
  return page?.checklist?.items.find(({ code }) => code === "story")?.note;
};

it("what is sent from a seat that went back to the queue is kept, and waits at the seat when it is taken again", async () => {
  const versionId = await forgotten();
  expect(await stateOf(versionId)).toBe("submitted");
  const sent = await decideReview(c.curator, { versionId, form: await form(), verdict: "return" });
  expect(sent).toMatchObject({ ok: false, code: "curation.refused.seatLapsed" });
  expect(await stateOf(versionId)).toBe("submitted");
  await claimSeat(c.curator, versionId);
  expect(await kept(c.curator, versionId)).toBe(told);
  expect(await decideReview(c.curator, { versionId, form: await form(), verdict: "return" })).toMatchObject({
    ok: true,
  });
});

it("whose seat another took is told so, and the other judges without seeing a word of it", async () => {
  const versionId = await forgotten();
  await claimSeat(c.secondCurator, versionId);
  expect(await saveReview(c.curator, { versionId, form: await form() })).toMatchObject({
    code: "curation.refused.seatPassedOn",
  });
  expect(await kept(c.curator, versionId)).toBe(told);
  expect(await kept(c.secondCurator, versionId)).toBe("");
});

it("two curators deciding at once: one decision, the other is told and keeps what she wrote", async () => {
  const versionId = await forgotten();
  await claimSeat(c.secondCurator, versionId);
  const [mine, theirs] = await Promise.all([
    decideReview(c.curator, { versionId, form: await form(), verdict: "return" }),
    decideReview(c.secondCurator, { versionId, form: await written("craft", { points: 4 }), verdict: "pass" }),
  ]);
  expect([mine.ok, theirs.ok]).toEqual([false, true]);
  await afterUndo(versionId);
  expect(await db.curationDecision.count({ where: { versionId } })).toBe(1);
  expect(await decisionFor(versionId, "id")).toMatchObject({ outcome: "approved" });
  expect(await decideReview(c.curator, { versionId, form: await form(), verdict: "return" })).toMatchObject({
    code: "curation.refused.decidedMeanwhile",
  });
  const page = await reviewPage(c.curator, versionId);
  expect(page).toMatchObject({ decidedHere: true, decision: { outcome: "approved" }, after: { state: "approved" } });
  expect(await kept(c.curator, versionId)).toBe(told);
});

it("a verdict sent a second time from another window changes nothing and is told so", async () => {
  const { versionId } = await product(c.owner, c.kitchen, { name: "Tampah", category: "anyaman", until: "submitted" });
  await claimSeat(c.curator, versionId);
  const passed = { versionId, form: await written("craft", { points: 4 }), verdict: "pass" } as const;
  expect(await decideReview(c.curator, passed)).toMatchObject({ ok: true });
  expect(await decideReview(c.curator, { ...passed, form: await form(), verdict: "return" })).toMatchObject({
    code: "curation.refused.alreadySpoken",
  });
  expect(await db.review.findFirst({ where: { versionId } })).toMatchObject({ state: "held", verdict: "pass" });
});

it("who never had a seat finds nothing to write at", async () => {
  const versionId = await forgotten();
  expect(await speak(c.shopper, { versionId, form: await form(), verdict: "return" })).toMatchObject({
    code: "notFound",
  });
});
