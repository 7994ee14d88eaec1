import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addHours } from "#app/core/time.ts";
import { claimSeat, declareTie, releaseSeat, reviewPage, saveReview } from "#app/domain/curation/curation.server.ts";
import { curationTasks } from "#app/domain/curation/curation.tasks.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, person, product, today } from "../../cast/index.ts";
import { curationCast, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Saloi Rotan", category: "anyaman", until: "submitted" });

describe("taking a seat", () => {
  it("two curators racing for the only seat: one sits, the other is told", async () => {
    const { versionId } = await craft();
    const answers = await Promise.all([claimSeat(c.curator, versionId), claimSeat(c.secondCurator, versionId)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "curation.refused.seatTaken" });
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await db.review.count({ where: { versionId } })).toBe(1);
  });

  it("food and drink have two seats, and nobody sits on both", async () => {
    const { versionId } = await product(c.owner, c.kitchen, { name: "Aer Guraka", until: "submitted" });
    expect(await claimSeat(c.curator, versionId)).toMatchObject({ ok: true, value: { seat: 1 } });
    expect(await claimSeat(c.curator, versionId)).toMatchObject({ ok: false, code: "curation.refused.alreadyYours" });
    expect(await claimSeat(c.secondCurator, versionId)).toMatchObject({ ok: true, value: { seat: 2 } });
    expect(await claimSeat(c.leadCurator, versionId)).toMatchObject({ ok: false, code: "curation.refused.seatTaken" });
  });

  it("the first listing of an enterprise has two seats whatever it sells", async () => {
    const { versionId } = await product(c.otherOwner, c.otherKitchen, { category: "anyaman", until: "submitted" });
    await claimSeat(c.curator, versionId);
    expect(await claimSeat(c.secondCurator, versionId)).toMatchObject({ ok: true, value: { seat: 2 } });
  });

  it("a curator of the same enterprise is refused", async () => {
    const { versionId } = await craft();
    const insider = await person("Kurator dalam", {
      roles: ["curator"],
      enterpriseId: c.kitchen.id,
      rights: ["orders"],
    });
    expect(await claimSeat(insider, versionId)).toMatchObject({ code: "curation.refused.ownEnterprise" });
    expect(await stateOf(versionId)).toBe("submitted");
  });

  it("who wrote the listing does not judge it", async () => {
    const writer = await person("Penulis", { roles: ["curator"] });
    const { versionId } = await product(writer, c.kitchen, { category: "anyaman", until: "submitted" });
    expect(await claimSeat(writer, versionId)).toMatchObject({ code: "curation.refused.ownWork" });
  });

  it("who declares a tie leaves the seat and is not offered the enterprise again", async () => {
    const { versionId } = await craft();
    const cousin = await person("Sepupu", { roles: ["curator"] });
    await claimSeat(cousin, versionId);
    expect(await declareTie(cousin, { versionId, reason: "Sepupu pemilik" })).toMatchObject({ ok: true });
    expect(await stateOf(versionId)).toBe("submitted");
    expect(await claimSeat(cousin, versionId)).toMatchObject({ code: "curation.refused.relative" });
  });

  it("to a shopper, and to anybody without a role, the version does not exist", async () => {
    const { versionId } = await craft();
    expect(await claimSeat(c.shopper, versionId)).toMatchObject({ code: "workflow.notYours" });
    expect(await saveReview(c.shopper, { versionId, form: await written("craft") })).toMatchObject({
      code: "notFound",
    });
    expect(await claimSeat(c.curator, "0193a2c0-0000-7000-8000-00000000dead")).toMatchObject({ code: "notFound" });
  });
});

describe("leaving a seat", () => {
  it("keeps the notes, and taking it up again brings them back", async () => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    await saveReview(c.curator, {
      versionId,
      form: { ...(await written("craft", { failed: { story: "Sebut pembuatnya." } })), note: "Lihat lagi besok" },
    });
    expect(await releaseSeat(c.curator, versionId)).toMatchObject({ ok: true });
    expect(await stateOf(versionId)).toBe("submitted");
    await claimSeat(c.curator, versionId);
    const page = await reviewPage(c.curator, versionId);
    expect(page?.mine?.note).toBe("Lihat lagi besok");
    expect(page?.checklist?.items.find(({ code }) => code === "story")).toMatchObject({
      answer: "fail",
      note: "Sebut pembuatnya.",
    });
  });

  it("with another seat held, the version stays in review", async () => {
    const { versionId } = await product(c.owner, c.kitchen, { name: "Kopi Jahe", until: "submitted" });
    await claimSeat(c.curator, versionId);
    await claimSeat(c.secondCurator, versionId);
    await releaseSeat(c.curator, versionId);
    expect(await stateOf(versionId)).toBe("inReview");
  });

  it("a seat nobody touched for four hours goes back by itself, a busy one does not", async () => {
    const [idle, busy] = [await craft(), await craft()];
    await claimSeat(c.curator, idle.versionId);
    await claimSeat(c.secondCurator, busy.versionId);
    clock.freeze(addHours(today, 3));
    await saveReview(c.secondCurator, { versionId: busy.versionId, form: await written("craft") });
    clock.freeze(addHours(today, 4));
    await curationTasks.find(({ name }) => name === "lapse-idle-seats")?.run({});
    expect(await stateOf(idle.versionId)).toBe("submitted");
    expect(await db.review.findFirst({ where: { versionId: idle.versionId } })).toMatchObject({ state: "lapsed" });
    expect(await stateOf(busy.versionId)).toBe("inReview");
  });
});
