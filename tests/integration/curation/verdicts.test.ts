import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { addDays } from "#app/core/time.ts";
import {
  claimSeat,
  decideReview,
  decisionFor,
  gradeOf,
  releaseSeat,
  reviewPage,
  reviewQueue,
} from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, judge, speak, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const drink = () => product(c.owner, c.kitchen, { name: "Kopi Cengkih", until: "submitted" });
const craft = () => product(c.owner, c.kitchen, { name: "Tikar Pandan", category: "anyaman", until: "submitted" });

describe("one seat", () => {
  it("passes: the product is live with its price, its grade and a decision that names what it judged", async () => {
    const { productId, versionId, variants } = await craft();
    expect(await judge(c.curator, versionId, "pass", await written("craft"))).toMatchObject({
      value: { outcome: "pass" },
    });
    expect(await db.product.findUnique({ where: { id: productId } })).toMatchObject({
      state: "live",
      liveVersionId: versionId,
    });
    expect(await db.variant.findUnique({ where: { id: variants[0].id } })).toMatchObject({
      price: 45_000n,
      reviewedPrice: 45_000n,
    });
    expect(await gradeOf(productId)).toMatchObject({ letter: "B", score: 75, checklistVersion: 1 });
    expect(await db.curationDecision.findFirst({ where: { versionId } })).toMatchObject({
      outcome: "approved",
      versionHash: `hash-${versionId}`,
      grade: "B",
      decidedById: c.curator.id,
    });
    expect(await db.event.findFirst({ where: { subjectId: versionId, action: "approve" } })).toMatchObject({
      actorKind: "system",
      from: "inReview",
      to: "approved",
    });
  });

  it("the grade counts for a year and is gone the day after", async () => {
    const { productId, versionId } = await craft();
    await judge(c.curator, versionId, "pass", await written("craft", { points: 4 }));
    clock.freeze(addDays(today, 365));
    expect(await gradeOf(productId)).toMatchObject({ letter: "A", score: 100 });
    clock.freeze(addDays(today, 366));
    expect(await gradeOf(productId)).toBeNull();
  });

  it.each([
    ["an open item", "pass", async () => ({ ...(await written("craft")), answers: {} }), "curation.refused.unanswered"],
    ["no tick about ties", "pass", () => written("craft", { noConflict: false }), "curation.refused.conflictOpen"],
    [
      "a failed hard requirement",
      "pass",
      () => written("craft", { failed: { card: "Belum ada." } }),
      "curation.refused.gateOpen",
    ],
    [
      "a failed mandatory item",
      "pass",
      () => written("craft", { failed: { finish: "Kasar." } }),
      "curation.refused.mandatoryFailed",
    ],
    [
      "a failure without a note",
      "return",
      () => written("craft", { failed: { story: "" } }),
      "curation.refused.noteMissing",
    ],
    ["a return without any failure", "return", () => written("craft"), "curation.refused.nothingFailed"],
  ] as const)("%s: the verdict is refused and what was written is kept", async (_case, verdict, form, code) => {
    const { versionId } = await craft();
    await claimSeat(c.curator, versionId);
    expect(await decideReview(c.curator, { versionId, form: await form(), verdict })).toMatchObject({
      ok: false,
      code,
    });
    expect(await stateOf(versionId)).toBe("inReview");
    expect(await db.review.findFirst({ where: { versionId } })).toMatchObject({
      state: "claimed",
      verdict: null,
      submittedAt: null,
    });
  });

  it("returns: the owner reads every reason with the service that helps", async () => {
    const { productId, versionId } = await craft();
    await judge(
      c.curator,
      versionId,
      "return",
      await written("craft", { failed: { packaging: "Rapuh di sudut.", story: "Sebut pembuatnya." } }),
    );
    expect(await stateOf(versionId)).toBe("returned");
    expect(await decisionFor(versionId, "id")).toMatchObject({
      outcome: "returned",
      items: [
        { code: "packaging", note: "Rapuh di sudut.", service: "S6" },
        { code: "story", note: "Sebut pembuatnya.", service: "S7" },
      ],
    });
    expect(await gradeOf(productId)).toBeNull();
  });
});

describe("two seats, blind", () => {
  it("the second seat sees that the first has spoken, and nothing of what it said", async () => {
    const { versionId } = await drink();
    await judge(c.curator, versionId, "pass", {
      ...(await written("drink", { points: 4 })),
      note: "Rahasia kursi satu",
    });
    await claimSeat(c.secondCurator, versionId);
    const page = await reviewPage(c.secondCurator, versionId);
    expect(page?.seats).toMatchObject([
      { seat: 1, state: "submitted", mine: false },
      { seat: 2, state: "claimed", mine: true },
    ]);
    expect(page?.checklist?.items.every(({ answer, points }) => answer === null && points === null)).toBe(true);
    expect(JSON.stringify(page)).not.toContain("Rahasia kursi satu");
    expect(page?.decision).toBeNull();
    expect(
      await db.eventSubject.count({ where: { kind: "listingVersion", id: versionId, event: { flow: "review" } } }),
    ).toBe(0);
  });

  it("agree: the system approves with the mean of both", async () => {
    const { productId, versionId } = await drink();
    expect(await judge(c.curator, versionId, "pass", await written("drink"))).toMatchObject({
      value: { outcome: "waiting" },
    });
    expect(await stateOf(versionId)).toBe("inReview");
    const warm = await written("drink", { points: 3 });
    expect(await judge(c.secondCurator, versionId, "pass", warm)).toMatchObject({ value: { outcome: "pass" } });
    expect(await gradeOf(productId)).toMatchObject({ score: 75 });
  });

  it("opposite verdicts open a third seat, whose voice decides", async () => {
    const { versionId } = await drink();
    await judge(c.curator, versionId, "pass", await written("drink"));
    const split = await judge(
      c.secondCurator,
      versionId,
      "return",
      await written("drink", { failed: { story: "Tanpa sumber." } }),
    );
    expect(split).toMatchObject({ value: { outcome: "waiting" } });
    const plenary = await reviewQueue(c.leadCurator, { filter: "plenary" });
    expect(plenary.entries.map((entry) => entry.versionId)).toContain(versionId);
    expect(await judge(c.leadCurator, versionId, "pass", await written("drink"))).toMatchObject({
      value: { outcome: "pass" },
    });
    expect(await stateOf(versionId)).toBe("approved");
    expect(
      await db.review.findMany({ where: { versionId }, orderBy: { seat: "asc" }, select: { seat: true } }),
    ).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }]);
  });

  it("two passes more than fifteen points apart open a third seat as well", async () => {
    const { versionId } = await drink();
    await judge(c.curator, versionId, "pass", await written("drink", { points: 4 }));
    expect(await judge(c.secondCurator, versionId, "pass", await written("drink", { points: 3 }))).toMatchObject({
      value: { outcome: "waiting" },
    });
    expect((await reviewPage(c.leadCurator, versionId))?.seatsNeeded).toBe(3);
  });

  it("a seat left after the other has spoken does not take the version out of review", async () => {
    const { versionId } = await drink();
    await judge(c.curator, versionId, "pass", await written("drink"));
    await claimSeat(c.secondCurator, versionId);
    await releaseSeat(c.secondCurator, versionId);
    expect(await stateOf(versionId)).toBe("inReview");
  });

  it("both speaking at the same moment decide once", async () => {
    const { versionId } = await drink();
    for (const curator of [c.curator, c.secondCurator]) await claimSeat(curator, versionId);
    const form = await written("drink");
    const both = await Promise.all(
      [c.curator, c.secondCurator].map((curator) => decideReview(curator, { versionId, form, verdict: "pass" })),
    );
    expect(both.map((answer) => answer.ok && answer.value.outcome).sort()).toEqual(["pass", "waiting"]);
    await Promise.all([afterUndo(versionId), afterUndo(versionId)]);
    expect(await stateOf(versionId)).toBe("approved");
    expect(await db.curationDecision.count({ where: { versionId } })).toBe(1);
  });
});

it("a checklist that changed between two seats reopens the first with its answers kept", async () => {
  const { versionId } = await drink();
  await judge(c.curator, versionId, "pass", await written("drink"));
  const old = await db.checklist.findFirstOrThrow({ where: { group: "drink", version: 1 }, include: { items: true } });
  await db.checklist.update({ where: { id: old.id }, data: { validTo: new Date("2026-11-24") } });
  const items = old.items.map(({ anchors: _, ...item }) => ({ ...item, id: newId(), checklistId: undefined }));
  await db.checklist.create({
    data: {
      id: newId(),
      group: "drink",
      version: 2,
      nameId: "Minuman",
      nameEn: "Drinks",
      validFrom: new Date("2026-11-24"),
      items: { create: items },
    },
  });
  expect(await judge(c.secondCurator, versionId, "pass", await written("drink"))).toMatchObject({
    value: { outcome: "waiting" },
  });
  expect(await reviewPage(c.curator, versionId)).toMatchObject({
    checklist: { version: 2, moved: true },
    bar: { seat: ["release", "return", "pass"] },
  });
  expect(await speak(c.curator, { versionId, form: await written("drink"), verdict: "pass" })).toMatchObject({
    value: { outcome: "pass" },
  });
  await db.checklist.deleteMany({ where: { group: "drink", version: 2, reviews: { none: {} } } });
});
