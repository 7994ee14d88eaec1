import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSeconds } from "#app/core/time.ts";
import { withdrawListing } from "#app/domain/catalog/catalog.server.ts";
import { curationReactions } from "#app/domain/curation/curation.reactions.server.ts";
import {
  claimSeat,
  decideReview,
  declareTie,
  rejectVersion,
  reviewPage,
  undoDecision,
  waiveItem,
} from "#app/domain/curation/curation.server.ts";
import { curationTasks } from "#app/domain/curation/curation.tasks.server.ts";
import { carryOutDecisions, carryOutOverdue, SPEAK } from "#app/domain/curation/speak.commands.server.ts";
import { curatorNotices } from "#app/domain/messages/messages.server.ts";
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

const craft = () => product(c.owner, c.kitchen, { name: "Topi Pandan", category: "anyaman", until: "submitted" });
const later = (seconds: number) => clock.freeze(addSeconds(today, seconds));
const seatOf = (versionId: string, curatorId: string) =>
  db.review.findUniqueOrThrow({ where: { versionId_curatorId: { versionId, curatorId } } });
const jobsFor = (versionId: string) =>
  db.$queryRaw<{ wait: number }[]>`
    SELECT extract(epoch FROM run_at - now())::float8 AS wait FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = ${SPEAK} AND j.payload->>'versionId' = ${versionId}`;

async function heldPass() {
  const { productId, versionId } = await craft();
  await claimSeat(c.curator, versionId);
  const form = await written("craft");
  expect(await decideReview(c.curator, { versionId, form, verdict: "pass" })).toMatchObject({
    value: { outcome: "pass" },
  });
  return { productId, versionId };
}

describe("a verdict", () => {
  it("waits ten seconds: nobody is told, nothing is live, and its job is queued with it", async () => {
    const { productId, versionId } = await heldPass();
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await db.product.findUnique({ where: { id: productId } })).toMatchObject({ state: "neverLive" });
    expect(await db.event.count({ where: { subjectId: versionId, action: "approve" } })).toBe(0);
    expect(await db.curationDecision.count({ where: { versionId } })).toBe(0);
    expect((await reviewPage(c.curator, versionId))?.undo).toEqual({ verdict: "pass", until: addSeconds(today, 10) });
    expect((await reviewPage(c.secondCurator, versionId))?.undo).toBeNull();
    const [job] = await jobsFor(versionId);
    expect(job?.wait).toBeGreaterThan(5);
    expect(job?.wait).toBeLessThanOrEqual(10);
  });

  it("is taken back in the ninth second: the seat is held again with its answers, and both steps stay told", async () => {
    const { versionId } = await heldPass();
    later(9);
    expect(await undoDecision(c.secondCurator, versionId)).toMatchObject({ code: "curation.refused.nothingToUndo" });
    expect(await undoDecision(c.curator, versionId)).toMatchObject({ ok: true });
    const seat = await seatOf(versionId, c.curator.id);
    expect(seat).toMatchObject({ state: "claimed", verdict: null, score: null, submittedAt: null });
    const page = await reviewPage(c.curator, versionId);
    expect(page).toMatchObject({ undo: null, bar: { seat: ["release", "return", "pass"] } });
    expect(page?.checklist?.items.every(({ answer }) => answer === "pass")).toBe(true);
    const told = await db.event.findMany({ where: { subjectId: seat.id }, orderBy: { id: "asc" } });
    expect(told.map(({ action }) => action)).toEqual(["claim", "pass", "undo"]);
    await carryOutDecisions(versionId, addSeconds(today, 60));
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await db.curationDecision.count({ where: { versionId } })).toBe(0);
  });

  it("counts from the tenth second on, and is then refused an undo in clear words", async () => {
    const { versionId } = await heldPass();
    later(10);
    expect(await undoDecision(c.curator, versionId)).toMatchObject({ code: "curation.refused.undoOver" });
    await carryOutDecisions(versionId, clock.now());
    expect(await stateOf(versionId)).toBe("approved");
    expect(await undoDecision(c.curator, versionId)).toMatchObject({ code: "curation.refused.undoOver" });
    await carryOutDecisions(versionId, addSeconds(today, 20));
    expect(await db.curationDecision.count({ where: { versionId } })).toBe(1);
  });

  it("whose job comes early is looked at again, and one whose job was lost is found", async () => {
    const { versionId } = await heldPass();
    await carryOutDecisions(versionId, addSeconds(today, 9));
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await jobsFor(versionId)).toHaveLength(2);
    later(90);
    await carryOutOverdue();
    expect(await stateOf(versionId)).toBe("approved");
  });

  it("undone and carried out at the same moment does exactly one of both", async () => {
    const { versionId } = await heldPass();
    later(9);
    const [undone] = await Promise.all([
      undoDecision(c.curator, versionId),
      carryOutDecisions(versionId, addSeconds(today, 10)),
    ]);
    expect([undone.ok, await stateOf(versionId)]).toEqual(undone.ok ? [true, "inReview"] : [false, "approved"]);
  });

  it("of a version withdrawn meanwhile is stood down", async () => {
    const { productId, versionId } = await heldPass();
    expect(await withdrawListing(c.owner, { productId, now: today })).toMatchObject({ ok: true });
    await afterUndo(versionId);
    const [free] = curationReactions;
    const event = await db.event.findFirstOrThrow({ where: { subjectId: versionId, action: "withdraw" } });
    await free?.run(event);
    expect(await seatOf(versionId, c.curator.id)).toMatchObject({ state: "released" });
    expect(await stateOf(versionId)).toBe("withdrawn");
  });

  it("of a curator who declares a tie in these seconds is taken back, and her seat is free again", async () => {
    const { versionId } = await product(c.otherOwner, c.otherKitchen, {
      name: "Tikar Ikatan",
      category: "anyaman",
      until: "submitted",
    });
    await claimSeat(c.secondCurator, versionId);
    await decideReview(c.secondCurator, { versionId, form: await written("craft"), verdict: "pass" });
    expect(await declareTie(c.secondCurator, { versionId, reason: "Sepupu pemilik." })).toMatchObject({ ok: true });
    expect(await seatOf(versionId, c.secondCurator.id)).toMatchObject({ state: "released", verdict: null });
    await afterUndo(versionId);
    expect(await stateOf(versionId)).toBe("submitted");
  });

  it("of one seat does not decide with another that can still be taken back", async () => {
    const { versionId } = await product(c.owner, c.kitchen, { name: "Kopi Undo", until: "submitted" });
    await judge(c.curator, versionId, "pass", await written("drink"));
    await claimSeat(c.secondCurator, versionId);
    const form = await written("drink");
    expect(await decideReview(c.secondCurator, { versionId, form, verdict: "pass" })).toMatchObject({
      value: { outcome: "pass" },
    });
    later(9);
    expect(await undoDecision(c.secondCurator, versionId)).toMatchObject({ ok: true });
    await afterUndo(versionId);
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await seatOf(versionId, c.curator.id)).toMatchObject({ state: "submitted" });
    expect(await undoDecision(c.curator, versionId)).toMatchObject({ code: "curation.refused.undoOver" });
  });
});

describe("the lead curator's no", () => {
  const no = { reasonCode: "untrue", evidence: "Motif milik kampung lain, foto 2." } as const;

  it("is taken back within ten seconds, and nothing of it reaches the owner", async () => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    expect(await rejectVersion(c.leadCurator, { versionId, ...no })).toMatchObject({ ok: true });
    expect((await reviewPage(c.leadCurator, versionId))?.undo).toMatchObject({ verdict: "reject" });
    expect(await rejectVersion(c.leadCurator, { versionId, ...no })).toMatchObject({ code: "tooLate" });
    later(9);
    expect(await undoDecision(c.leadCurator, versionId)).toMatchObject({ ok: true });
    await afterUndo(versionId);
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await db.heldRejection.findFirst({ where: { versionId } })).toMatchObject({ end: "undone" });
    expect(await db.curationDecision.count({ where: { versionId } })).toBe(0);
  });

  it("comes before a verdict that was pressed meanwhile", async () => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    await decideReview(c.curator, { versionId, form: await written("craft"), verdict: "pass" });
    later(5);
    await rejectVersion(c.leadCurator, { versionId, ...no });
    await carryOutDecisions(versionId, addSeconds(today, 10));
    expect(await stateOf(versionId)).toBe("inReview");
    await carryOutDecisions(versionId, addSeconds(today, 15));
    expect(await stateOf(versionId)).toBe("rejected");
    expect(await seatOf(versionId, c.curator.id)).toMatchObject({ state: "released" });
    expect(await undoDecision(c.leadCurator, versionId)).toMatchObject({ code: "curation.refused.undoOver" });
  });

  it("the database takes no undo after the tenth second, and no carrying out before it", async () => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    await rejectVersion(c.leadCurator, { versionId, ...no });
    const to = (end: "undone" | "carriedOut", seconds: number) =>
      db.heldRejection.updateMany({ where: { versionId }, data: { end, endedAt: addSeconds(today, seconds) } });
    await expect(to("undone", 10)).rejects.toThrow(/held_rejection_in_time/);
    await expect(to("carriedOut", 9)).rejects.toThrow(/held_rejection_in_time/);
  });
});

it("the queue's own job carries the decision out", async () => {
  const { versionId } = await heldPass();
  later(11);
  await curationTasks.find(({ name }) => name === SPEAK)?.run({ versionId });
  expect(await stateOf(versionId)).toBe("approved");
});

describe("a curator is told inside", () => {
  const noticesOf = async (userId: string, about: string) => {
    const seats = await db.review.findMany({ where: { versionId: about }, select: { id: true } });
    const events = await db.event.findMany({ where: { subjectId: { in: [about, ...seats.map(({ id }) => id)] } } });
    for (const event of events)
      for (const { on, run } of curatorNotices) if (on === `${event.flow}.${event.action}`) await run(event);
    const rows = await db.notice.findMany({ where: { userId, link: `/kurasi/${about}` } });
    return rows.map(({ textKey, params }) => ({ textKey, params }));
  };

  it("that a verdict could not be carried out any more, why, and where her seat is", async () => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    const reason = "Rangka sedang diganti, sudah dilihat di bengkel.";
    expect(await waiveItem(c.leadCurator, { versionId, code: "finish", reason })).toMatchObject({ ok: true });
    const form = await written("craft", { failed: { finish: "Rangkanya goyah." } });
    expect(await decideReview(c.curator, { versionId, form, verdict: "pass" })).toMatchObject({ ok: true });
    await db.itemWaiver.deleteMany({ where: { versionId } });
    await afterUndo(versionId);
    expect(await seatOf(versionId, c.curator.id)).toMatchObject({ state: "claimed", verdict: null });
    expect(await noticesOf(c.curator.id, versionId)).toEqual([
      {
        textKey: "messages.verdictBack",
        params: { product: "Topi Pandan", why: "Ada butir wajib yang tidak lolos." },
      },
    ]);
  });

  it("that her version was withdrawn, and the lead curator that her no came too late", async () => {
    const { productId, versionId } = await craft();
    await claimSeat(c.curator, versionId);
    await rejectVersion(c.leadCurator, { versionId, reasonCode: "untrue", evidence: "Motif milik kampung lain." });
    expect(await withdrawListing(c.owner, { productId, now: today })).toMatchObject({ ok: true });
    await afterUndo(versionId);
    for (const { run } of curationReactions)
      await run(await db.event.findFirstOrThrow({ where: { subjectId: versionId, action: "withdraw" } }));
    expect(await noticesOf(c.curator.id, versionId)).toMatchObject([{ textKey: "messages.versionGone" }]);
    expect(await noticesOf(c.leadCurator.id, versionId)).toMatchObject([{ textKey: "messages.rejectionLate" }]);
  });
});
