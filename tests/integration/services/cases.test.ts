import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { licencesOfVariants } from "#app/domain/licences/licences.server.ts";
import {
  casePage,
  followUpDone,
  followUpsDue,
  logSession,
  moveCase,
  noteSession,
  openCase,
  recordOutcome,
  serviceCases,
  setStage,
  settleSessions,
  takeBaseline,
} from "#app/domain/services/services.server.ts";
import { openedByHand } from "#app/domain/services/services.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { timeline } from "#app/platform/history/history.server.ts";
import { today } from "../../cast/index.ts";
import { caseFor, type Desk, figures, serviceDesk, stateOf, walk } from "./desk.ts";

let d: Desk;
beforeAll(async () => {
  d = await serviceDesk();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const PIRT = "2108271019001-30";
const toOutcome = ["triage", "schedule", "begin"] as const;
const outcome = (variantIds: string[], over: Partial<Parameters<typeof recordOutcome>[1]["wish"]> = {}) => ({
  kind: "PIRT",
  evidenceNumber: PIRT,
  happenedOn: "2026-11-20",
  variantIds,
  ...over,
});
const session = (keep: "draft" | "final", startedAt = today) => ({
  channel: "visit" as const,
  startedAt,
  minutes: 60,
  diagnosis: null,
  advice: "Rapikan dapur produksi",
  actionItem: "Beli timbangan",
  keep,
});

describe("a case", () => {
  it("goes from the request to the end, with a session, an outcome and its follow-ups", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id, productIds: [d.coffee.productId] });
    await walk(d.consultant, id, toOutcome);
    expect(await setStage(d.consultant, { id, stage: "audit", now: today })).toMatchObject({ ok: true });
    expect(await logSession(d.consultant, { caseId: id, wish: session("final"), now: today })).toMatchObject({
      ok: true,
    });
    const [small] = d.coffee.variants;
    expect(await recordOutcome(d.consultant, { caseId: id, wish: outcome([small.id]), now: today })).toMatchObject({
      ok: true,
    });
    await walk(d.consultant, id, ["deliver", "followUp"]);
    expect(await moveCase(d.consultant, { id, action: "close", now: today })).toMatchObject({
      code: "services.refused.followUpOpen",
    });
    const { lines } = await followUpsDue({ late: false, after: null, now: today });
    expect(lines.filter(({ caseId }) => caseId === id).map(({ afterDays }) => afterDays)).toEqual([30, 90, 180]);
    for (const { id: followUpId } of lines) {
      await followUpDone(d.consultant, { id: followUpId, note: "Omzet naik", now: addDays(today, 181) });
    }
    await walk(d.consultant, id, ["close"]);
    expect(await stateOf(id)).toBe("closed");
  });

  it("is opened for every service that is asked for by hand, each with a number of its own", async () => {
    const ids = await Promise.all(
      openedByHand.map((serviceCode) => caseFor(d.consultant, { enterpriseId: d.kitchen.id, serviceCode })),
    );
    const rows = await db.serviceCase.findMany({ where: { id: { in: ids } }, select: { number: true } });
    expect(new Set(rows.map(({ number }) => number)).size).toBe(openedByHand.length);
    expect(rows.map(({ number }) => number)).toContain("PLUT/82/S9/202611/001");
  });

  it("does not begin before the baseline is taken, and the baseline is taken once", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.otherKitchen.id });
    await walk(d.consultant, id, ["triage", "schedule"]);
    expect(await moveCase(d.consultant, { id, action: "begin", now: today })).toMatchObject({
      code: "services.refused.noBaseline",
    });
    expect(await takeBaseline(d.consultant, { id, figures, now: today })).toMatchObject({ ok: true });
    expect(await takeBaseline(d.consultant, { id, figures, now: today })).toMatchObject({
      code: "services.refused.baselineTaken",
    });
    expect(await moveCase(d.consultant, { id, action: "begin", now: today })).toMatchObject({ ok: true });
  });

  it("is not there for a stranger, nor for the owner of another enterprise", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    for (const stranger of [d.shopper, d.otherOwner]) {
      expect(await moveCase(stranger, { id, action: "cancel", note: "x", now: today })).toMatchObject({
        code: "notFound",
      });
      expect(await casePage(stranger, id, today)).toBeNull();
      expect((await serviceCases(stranger, { now: today })).cases).toEqual([]);
    }
    expect(await stateOf(id)).toBe("requested");
    expect(await openCase(d.otherOwner, wishFor(d.kitchen.id))).toMatchObject({ code: "notFound" });
  });

  it("is read by the head, who moves nothing", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    expect(await casePage(d.head, id, today)).toMatchObject({ choices: [] });
    expect(await moveCase(d.head, { id, action: "triage", now: today })).toMatchObject({ code: "notFound" });
  });

  it("moved by two at once: one moves it, the other is too late", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    const step = { id, action: "triage", seen: "requested", now: today } as const;
    const answers = await Promise.all([moveCase(d.consultant, step), moveCase(d.staff, step)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "tooLate" });
    expect(await db.event.count({ where: { subjectId: id, action: "triage" } })).toBe(1);
  });

  it("names only products of its own enterprise", async () => {
    expect(
      await openCase(d.consultant, wishFor(d.otherKitchen.id, { productIds: [d.coffee.productId] })),
    ).toMatchObject({ code: "form.badChoice", field: "productIds" });
  });

  it("left lying stands among the overdue", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    const { cases } = await serviceCases(d.staff, { list: "overdue", now: addDays(today, 10) });
    expect(cases.map((one) => one.id)).toContain(id);
    expect((await serviceCases(d.staff, { list: "overdue", now: today })).cases.map((one) => one.id)).not.toContain(id);
  });

  it("is told on the timelines of its enterprise and its product", async () => {
    const id = await caseFor(d.consultant, { enterpriseId: d.kitchen.id, productIds: [d.coffee.productId] });
    for (const subject of [
      { kind: "enterprise", id: d.kitchen.id },
      { kind: "product", id: d.coffee.productId },
    ] as const) {
      expect(await timeline(subject)).toContainEqual(
        expect.objectContaining({ flow: "serviceCase", action: "request", subjectId: id }),
      );
    }
  });
});

describe("an outcome", () => {
  const begun = async (serviceCode: "S1" | "S4" = "S4") => {
    const id = await caseFor(d.consultant, {
      enterpriseId: d.kitchen.id,
      serviceCode,
      productIds: [d.coffee.productId],
    });
    await walk(d.consultant, id, toOutcome);
    return id;
  };

  it("with a licence number appears on the pack it stands for", async () => {
    const caseId = await begun();
    const [small, large] = d.coffee.variants;
    const wish = outcome([small.id], { kind: "HALAL", evidenceNumber: "ID82110009123450726" });
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({ ok: true });
    const on = await licencesOfVariants(
      [small.id, large?.id ?? ""].map((variantId) => ({
        variantId,
        productId: d.coffee.productId,
        enterpriseId: d.kitchen.id,
      })),
    );
    const numbers = (variantId: string) => on.get(variantId)?.map(({ number }) => number);
    expect(numbers(small.id)).toContain("ID82110009123450726");
    expect(numbers(large?.id ?? "")).not.toContain("ID82110009123450726");
    expect(await timeline({ kind: "product", id: d.coffee.productId })).toContainEqual(
      expect.objectContaining({
        flow: "outcome",
        details: expect.objectContaining({ kind: "HALAL", evidence: "ID82110009123450726" }),
      }),
    );
  });

  it.each([
    ["a number of no known form", { evidenceNumber: "9128271010012-30" }, "licences.refused.malformed"],
    ["a number of another kind", { kind: "HALAL", evidenceNumber: PIRT }, "licences.refused.otherKind"],
    ["a kind of another service", { kind: "TRAINING_CERT" }, "form.badChoice"],
    ["a kind nobody knows", { kind: "__proto__" }, "form.badChoice"],
    ["a day still to come", { happenedOn: "2026-11-30" }, "services.refused.notYetHappened"],
    ["no pack", { variantIds: [] }, "services.refused.noPack"],
    ["a pack of nobody", { variantIds: ["0193a2c0-0000-7000-8000-00000000dead"] }, "form.badChoice"],
  ])("is refused with %s, and leaves no licence behind", async (_what, over, code) => {
    const caseId = await begun();
    const before = await db.licence.count();
    const wish = outcome([d.coffee.variants[0].id], over);
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({ code });
    expect(await db.licence.count()).toBe(before);
    expect(await db.outcome.count({ where: { caseId } })).toBe(0);
  });

  it("is recorded only while the service is in progress", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    const wish = outcome([d.coffee.variants[0].id]);
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({
      code: "services.refused.outcomeEarly",
    });
  });
});

describe("a session", () => {
  it("kept as a draft becomes final after ten days, and is then corrected by notes only", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    await walk(d.consultant, caseId, ["triage", "schedule"]);
    const logged = await logSession(d.consultant, { caseId, wish: session("draft"), now: today });
    if (!logged.ok) throw new Error(logged.code);
    const { id } = logged.value;
    expect(await noteSession(d.consultant, { caseId, id, text: "salah hari", now: today })).toMatchObject({
      code: "services.refused.stillDraft",
    });
    await settleSessions(addDays(today, 9));
    expect(await db.serviceSession.findUnique({ where: { id } })).toMatchObject({ state: "draft" });
    await settleSessions(addDays(today, 10));
    expect(await db.serviceSession.findUnique({ where: { id } })).toMatchObject({ state: "final" });
    expect(await noteSession(d.consultant, { caseId, id, text: "salah hari", now: today })).toMatchObject({ ok: true });
  });

  it("is logged by a consultant, after it was held, in a case that is scheduled", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    expect(await logSession(d.consultant, { caseId, wish: session("final"), now: today })).toMatchObject({
      code: "services.refused.noSessionNow",
    });
    await walk(d.consultant, caseId, ["triage", "schedule"]);
    expect(await logSession(d.staff, { caseId, wish: session("final"), now: today })).toMatchObject({
      code: "notFound",
    });
    const tomorrow = session("final", addDays(today, 1));
    expect(await logSession(d.consultant, { caseId, wish: tomorrow, now: today })).toMatchObject({
      code: "services.refused.notYetHeld",
    });
  });
});

const wishFor = (enterpriseId: string, { productIds = [] }: { productIds?: string[] } = {}) => ({
  wish: { enterpriseId, serviceCode: "S1" as const, topic: "Konsultasi", problem: null, productIds },
  now: today,
});
