import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { consentsOf, enterprisePage, enterprisesById, setConsent } from "#app/domain/enterprises/enterprises.server.ts";
import { openDocument } from "#app/domain/media/media.server.ts";
import { requestJob } from "#app/domain/packaging/packaging.server.ts";
import {
  casePage,
  followJob,
  followListing,
  moveCase,
  provenanceOf,
  recordOutcome,
} from "#app/domain/services/services.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { today } from "../../cast/index.ts";
import { caseFor, type Desk, serviceDesk, walk } from "./desk.ts";

let d: Desk;
beforeAll(async () => {
  clock.freeze(today);
  d = await serviceDesk();
});
afterAll(() => clock.thaw());

const say = (given: boolean, minutes: number, actor = d.consultant) =>
  setConsent(actor, {
    enterpriseId: d.kitchen.id,
    use: "provenance",
    given,
    now: new Date(today.getTime() + minutes * 60_000),
  });
async function behind() {
  const maker = (await enterprisesById([d.kitchen.id], "id")).get(d.kitchen.id);
  return maker && (await provenanceOf(d.coffee.productId, maker));
}

describe("the services behind a product", () => {
  it("are told while consent stands, and gone at the next question after it is withdrawn", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id, productIds: [d.coffee.productId] });
    await walk(d.consultant, caseId, ["triage", "schedule", "begin"]);
    const wish = {
      kind: "PIRT",
      evidenceNumber: "2108271019001-30",
      happenedOn: "2026-11-20",
      variantIds: [d.coffee.variants[0].id],
    };
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({ ok: true });
    await moveCase(d.consultant, { id: caseId, action: "deliver", now: today });
    expect(await behind()).toEqual([]);
    expect(await say(true, 1)).toMatchObject({ ok: true });
    expect(await behind()).toMatchObject([{ service: "S4", outcomes: ["PIRT"] }]);
    expect(await enterprisePage(d.kitchen.slug, "id")).toMatchObject({ showsProvenance: true });
    expect(await say(false, 2)).toMatchObject({ ok: true });
    expect(await behind()).toEqual([]);
    expect(await enterprisePage(d.kitchen.slug, "id")).toMatchObject({ showsProvenance: false });
  });

  it("are not told before they are delivered", async () => {
    await say(true, 3);
    const caseId = await caseFor(d.consultant, {
      enterpriseId: d.kitchen.id,
      serviceCode: "S7",
      productIds: [d.coffee.productId],
    });
    await walk(d.consultant, caseId, ["triage", "schedule", "begin"]);
    expect((await behind())?.map(({ service }) => service)).toEqual(["S4"]);
  });
});

describe("consent", () => {
  it("keeps who wrote it down, when, and where", async () => {
    await say(true, 10);
    const word = (await consentsOf(d.kitchen.id)).find(({ use }) => use === "provenance");
    expect(word).toMatchObject({ given: true, byId: d.consultant.id, channel: "office" });
    await say(false, 11, d.owner);
    const next = (await consentsOf(d.kitchen.id)).find(({ use }) => use === "provenance");
    expect(next).toMatchObject({ given: false, byId: d.owner.id, channel: "desk" });
    expect(await db.consent.count({ where: { enterpriseId: d.kitchen.id, use: "provenance" } })).toBeGreaterThan(4);
  });

  it("is given by its own enterprise or written down by those who serve, and by nobody else", async () => {
    for (const stranger of [d.otherOwner, d.shopper, d.head, d.curator]) {
      expect(await say(true, 20, stranger)).toMatchObject({ code: "notFound" });
    }
  });
});

describe("a case that follows", () => {
  it("a listing opens with it, goes where it goes, and repeats nothing", async () => {
    const listing = {
      versionId: d.coffee.versionId,
      enterpriseId: d.kitchen.id,
      productId: d.coffee.productId,
      topic: "kurasi",
      at: today,
    };
    await followListing({ ...listing, state: "requested", stage: "submitted" });
    await followListing({ ...listing, state: "requested", stage: "submitted" });
    const one = await db.serviceCase.findFirstOrThrow({ where: { versionId: d.coffee.versionId } });
    expect(one).toMatchObject({ state: "requested", serviceCode: "S10" });
    expect(await moveCase(d.consultant, { id: one.id, action: "triage", now: today })).toMatchObject({
      code: "services.refused.mirrored",
    });
    await followListing({ ...listing, state: "closed", stage: "decided", at: addDays(today, 2) });
    await followListing({ ...listing, state: "inProgress", stage: "review", at: addDays(today, 1) });
    const cases = await db.serviceCase.findMany({ where: { versionId: d.coffee.versionId } });
    expect(cases).toMatchObject([{ state: "closed" }]);
    expect(await db.followUp.count({ where: { caseId: one.id } })).toBe(0);
  });

  it("a packaging job is one case, however often it is told", async () => {
    const asked = await requestJob(d.owner, {
      variantId: d.coffee.variants[0].id,
      works: ["design"],
      quantity: 500,
      wish: null,
    });
    if (!asked.ok) throw new Error(asked.code);
    const { jobId } = asked.value;
    const told = {
      ...{ jobId, number: "RK-1", at: today },
      ...{ enterpriseId: d.kitchen.id, productId: d.coffee.productId },
    };
    await Promise.all([
      followJob({ ...told, stage: "brief", state: "triaged" }),
      followJob({ ...told, stage: "brief", state: "triaged" }),
    ]);
    await followJob({ ...told, stage: "handOver", state: "delivered" });
    await followJob({ ...told, stage: "brief", state: "triaged" });
    expect(await db.serviceCase.findMany({ where: { packagingJobId: jobId } })).toMatchObject([{ state: "delivered" }]);
  });
});

describe("the evidence of an outcome", () => {
  const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
  const evidenced = (variantIds: string[], over: Partial<Parameters<typeof recordOutcome>[1]["wish"]> = {}) => ({
    kind: "PIRT",
    evidenceNumber: "2108271019001-30",
    happenedOn: "2026-11-20",
    variantIds,
    ...over,
  });
  const begun = async (serviceCode: "S1" | "S4" = "S4") => {
    const id = await caseFor(d.consultant, {
      enterpriseId: d.kitchen.id,
      serviceCode,
      productIds: [d.coffee.productId],
    });
    await walk(d.consultant, id, ["triage", "schedule", "begin"]);
    return id;
  };

  it("is a number or a paper, and the paper opens for the desk and the owner", async () => {
    const caseId = await begun("S1");
    const wish = evidenced([], { kind: "ACTION_PLAN", evidenceNumber: null });
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({
      code: "services.refused.noEvidence",
    });
    const file = pdf("plan");
    expect(await recordOutcome(d.consultant, { caseId, wish, file, now: today })).toMatchObject({ ok: true });
    const documentId = (await casePage(d.consultant, caseId, today))?.outcomes[0]?.documentId ?? "";
    expect((await openDocument(d.owner, documentId))?.bytes.equals(file)).toBe(true);
    expect(await openDocument(d.curator, documentId)).toBeNull();
    expect(await moveCase(d.consultant, { id: caseId, action: "deliver", now: today })).toMatchObject({ ok: true });
  });

  it("of a licence lies beside the licence as well, which always has its number", async () => {
    const caseId = await begun();
    const [small] = d.coffee.variants;
    const file = pdf("p-irt");
    const given = { caseId, file, now: today };
    expect(
      await recordOutcome(d.consultant, { ...given, wish: evidenced([small.id], { evidenceNumber: null }) }),
    ).toMatchObject({ code: "form.required", field: "evidenceNumber" });
    const number = "2108271019044-30";
    const wish = evidenced([small.id], { evidenceNumber: number });
    expect(await recordOutcome(d.consultant, { ...given, wish })).toMatchObject({ ok: true });
    const licence = await db.licence.findFirstOrThrow({ where: { number } });
    expect(licence.documentId).toBe((await casePage(d.consultant, caseId, today))?.outcomes[0]?.documentId);
  });

  it("that is a business number stands here and in the history by its last figures", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id, serviceCode: "S2" });
    await walk(d.consultant, caseId, ["triage", "schedule", "begin"]);
    const wish = evidenced([], { kind: "NIB", evidenceNumber: "9900 0000 04321" });
    expect(await recordOutcome(d.consultant, { caseId, wish, now: today })).toMatchObject({ ok: true });
    expect((await casePage(d.consultant, caseId, today))?.outcomes[0]?.evidenceNumber).toBe("•••••••••4321");
    const [told] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM event WHERE details::text LIKE '%9900000004321%' OR details::text LIKE '%9900 0000%'`;
    expect(told?.n).toBe(0);
  });

  it("that is refused keeps no paper", async () => {
    const caseId = await caseFor(d.consultant, { enterpriseId: d.kitchen.id });
    const before = await db.privateDocument.count();
    const file = pdf("too early");
    expect(await recordOutcome(d.consultant, { caseId, wish: evidenced([]), file, now: today })).toMatchObject({
      code: "services.refused.outcomeEarly",
    });
    expect(await db.privateDocument.count()).toBe(before);
  });
});
