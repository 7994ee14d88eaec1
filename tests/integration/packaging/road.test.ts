import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { addDays, addMinutes, addWorkingDays } from "#app/core/time.ts";
import { packagingReactions } from "#app/domain/packaging/packaging.reactions.server.ts";
import {
  acceptJob,
  agreeQuote,
  approveProof,
  askChanges,
  awaitMaterial,
  briefJob,
  cancelJob,
  declineJob,
  finishPrinting,
  handOver,
  jobPage,
  packagingLotByCode,
  passCheck,
  proofArtwork,
  quoteJob,
  receiveMaterial,
  refuseQuote,
  requestJob,
  sendBackToPress,
  sendProof,
  startPrinting,
  variantOfPackagingLot,
} from "#app/domain/packaging/packaging.server.ts";
import { packagingTasks } from "#app/domain/packaging/packaging.tasks.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { timeline } from "#app/platform/history/history.server.ts";
import { seedServices } from "../../../prisma/seed/services.ts";
import { type Cast, cast, person, product, today } from "../../cast/index.ts";
import { allPass, artwork, brief, job, pouches, proofOf } from "../../cast/packaging.ts";

let c: Cast;
let designer: Person;
let second: Person;
let materialId: string;
beforeAll(async () => {
  c = await cast();
  designer = await person("Desainer", { roles: ["designer"] });
  second = await person("Operator kedua", { roles: ["operator"] });
});
beforeEach(async () => {
  clock.freeze(today);
  materialId = await pouches();
});
afterEach(() => clock.thaw());

const stateOf = async (id: string) =>
  (await db.packagingJob.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const team = async (name: string) => {
  const made = await product(c.owner, c.kitchen, { name });
  return { owner: c.owner, operator: c.operator, designer, variantId: made.variants[0].id, materialId };
};

describe("the whole road of a job", () => {
  it("goes from request to hand-over with a lot that is found by its code", async () => {
    const { productId, variants } = await product(c.owner, c.kitchen, { name: "Kopi Dabe" });
    const asked = await requestJob(c.owner, {
      ...{ variantId: variants[0].id, works: ["design", "print"], quantity: 500, wish: "Warna tanah" },
    });
    if (!asked.ok) throw new Error(asked.code);
    const { jobId: id, number } = asked.value;
    expect(number).toMatch(/^RK-202611-\d{3}$/);
    const ok = { ok: true };
    // A minute apart, as the timeline is read by time.
    const later = () => clock.freeze(addMinutes(clock.now(), 1));
    later();
    expect(await acceptJob(c.operator, id)).toMatchObject(ok);
    later();
    expect(await briefJob(designer, id, brief)).toMatchObject(ok);
    later();
    expect(
      await quoteJob(c.operator, id, {
        lines: [{ text: "Cetak pouch", quantity: 500, unitPrice: rupiah(2_800), materialId }],
        ...{ subsidise: false, promisedOn: addDays(today, 30) },
      }),
    ).toMatchObject(ok);
    later();
    expect(await agreeQuote(c.owner, id)).toMatchObject(ok);
    later();
    expect(await sendProof(designer, id, { file: await artwork(100), note: null })).toMatchObject(ok);
    const first = await proofOf(c.owner, id);
    later();
    expect(await askChanges(c.owner, id, { proofId: first, note: "Nama lebih besar" })).toMatchObject(ok);
    later();
    expect(await sendProof(designer, id, { file: await artwork(200), note: null })).toMatchObject(ok);
    later();
    expect(await approveProof(c.owner, id, { proofId: await proofOf(c.owner, id) })).toMatchObject(ok);
    later();
    expect(await awaitMaterial(c.operator, id)).toMatchObject(ok);
    later();
    expect(await receiveMaterial(c.operator, id, { arrived: [] })).toMatchObject(ok);
    later();
    expect(await startPrinting(c.operator, id)).toMatchObject(ok);
    later();
    expect(await finishPrinting(c.operator, id, { good: 508, waste: 6 })).toMatchObject(ok);
    later();
    expect(await passCheck(second, id, { results: allPass, note: null })).toMatchObject(ok);
    later();
    expect(await handOver(c.operator, id, { quantity: 500, receiverName: "Nurhayati" })).toMatchObject(ok);

    const page = await jobPage(c.operator, id);
    expect(page).toMatchObject({ state: "handedOver", product: "Kopi Dabe", quote: { total: 1_400_000 } });
    expect(page?.handovers[0]?.number).toMatch(/^BAST-RK-2026-\d{4}$/);
    const code = page?.lots[0]?.code ?? "";
    expect(await packagingLotByCode(code.toLowerCase())).toMatchObject({
      ...{ code, quantity: 500, proof: 2, productId, product: "Kopi Dabe" },
    });
    expect(await variantOfPackagingLot(code)).toBe(variants[0].id);
    expect(await db.material.findUniqueOrThrow({ where: { id: materialId } })).toMatchObject({ onhand: 1_000 });

    const told = await timeline({ kind: "product", id: productId });
    expect(told.filter(({ flow }) => flow === "packagingJob").map(({ action }) => action)).toEqual(
      [
        ...["request", "accept", "brief", "quote", "agreeQuote", "sendProof", "askChanges", "sendProof"],
        ...["approveProof", "awaitMaterial", "receiveMaterial", "print", "finishPrinting", "passCheck", "handOver"],
      ].reverse(),
    );
    expect((await timeline({ kind: "enterprise", id: c.kitchen.id })).length).toBeGreaterThanOrEqual(15);
  });

  it("is put away by itself when the days for faults are over", async () => {
    const id = await job("qualityCheck", await team("Teh Cengkih"));
    await passCheck(second, id, { results: allPass, note: null });
    await handOver(c.operator, id, { quantity: 400, receiverName: "Nurhayati" });
    clock.freeze(addWorkingDays(today, 2));
    for (const task of packagingTasks) await task.run({});
    expect(await stateOf(id)).toBe("handedOver");
    clock.freeze(addWorkingDays(today, 3));
    for (const task of packagingTasks) await task.run({});
    expect(await stateOf(id)).toBe("closed");
  });

  it("a pack that waits for an answer is not asked for twice, nor one that is not sold", async () => {
    const { variantId } = await team("Kopi Jahe");
    const form = { variantId, works: ["design" as const], quantity: 100, wish: null };
    const both = await Promise.all([requestJob(c.owner, form), requestJob(c.owner, form)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "packaging.refused.alreadyRequested" });
    const draft = await product(c.owner, c.kitchen, { name: "Belum tayang", until: "draft" });
    expect(await requestJob(c.owner, { ...form, variantId: draft.variants[0].id })).toMatchObject({
      code: "packaging.refused.noPack",
    });
  });

  it("staff may ask for an enterprise that came by", async () => {
    const { variantId } = await team("Kopi Tidore");
    const form = { variantId, works: ["print" as const], quantity: 100, wish: null };
    expect(await requestJob(c.operator, form)).toMatchObject({ ok: true });
  });

  it("declining and refusing a quote end the job with the reason", async () => {
    const declined = await job("requested", await team("Kopi Weda"));
    expect(await declineJob(c.operator, declined, "Bahan tidak tersedia")).toMatchObject({ ok: true });
    expect(await jobPage(c.owner, declined)).toMatchObject({
      ...{ state: "declined", closedReason: "Bahan tidak tersedia" },
    });
    const refused = await job("quoted", await team("Kopi Sanana"));
    expect(await refuseQuote(c.owner, refused, "Terlalu mahal")).toMatchObject({ ok: true });
    expect(await stateOf(refused)).toBe("cancelled");
  });

  it("cancelling writes down what the work has cost so far, and is too late once the press runs", async () => {
    const early = await job("accepted", await team("Kopi Obi"));
    await cancelJob(c.owner, early, "Berubah rencana");
    expect(await jobPage(c.owner, early)).toMatchObject({ state: "cancelled", costAtCancel: 0 });
    const late = await job("proofSent", await team("Kopi Morotai"));
    await cancelJob(c.owner, late, "Berubah rencana");
    expect(await jobPage(c.owner, late)).toMatchObject({ costAtCancel: 150_000 });
    const printing = await job("printing", await team("Kopi Galela"));
    expect(await cancelJob(c.owner, printing, "Berubah rencana")).toMatchObject({ code: "workflow.wrongState" });
  });
});

describe("the service case behind a job", () => {
  it("is opened with it and moved by it, however often the worker hears of it", async () => {
    await seedServices(db);
    const id = await job("proofSent", await team("Kopi Berkas"));
    await hear(id);
    const opened = await db.serviceCase.findMany({ where: { packagingJobId: id } });
    expect(opened).toMatchObject([{ serviceCode: "S6", state: "inProgress", stage: "proof" }]);
    await cancelJob(c.owner, id, "Berubah rencana");
    await hear(id);
    expect(await db.serviceCase.count({ where: { packagingJobId: id } })).toBe(1);
  });
});

/** What the worker does with the events of a job, each of them twice. */
async function hear(jobId: string): Promise<void> {
  const events = await db.event.findMany({ where: { flow: "packagingJob", subjectId: jobId } });
  for (const event of [...events, ...events]) {
    const heard = packagingReactions.filter(({ on }) => on === `packagingJob.${event.action}`);
    for (const reaction of heard) await reaction.run(event);
  }
}

describe("who may see and do", () => {
  it("a stranger's job is not found, whatever she tries", async () => {
    const id = await job("proofSent", await team("Kopi Loloda"));
    const proofId = await proofOf(c.owner, id);
    for (const stranger of [c.otherOwner, c.shopper, c.curator]) {
      expect(await jobPage(stranger, id)).toBeNull();
      expect(await proofArtwork(stranger, proofId)).toBeNull();
      expect(await approveProof(stranger, id, { proofId })).toMatchObject({ code: "notFound" });
      expect(await cancelJob(stranger, id, "Bukan milik saya")).toMatchObject({ code: "notFound" });
    }
    expect((await proofArtwork(c.owner, proofId))?.mime).toBe("image/jpeg");
  });

  it("who printed does not check, and who designed does not either", async () => {
    const id = await job("qualityCheck", await team("Kopi Ibu"));
    const form = { results: allPass, note: null };
    expect(await passCheck(c.operator, id, form)).toMatchObject({ code: "packaging.refused.ownPrint" });
    expect(await passCheck(designer, id, form)).toMatchObject({ code: "workflow.notYours" });
    expect(await passCheck(second, id, form)).toMatchObject({ ok: true });
  });

  it("who takes over the press and counts the print is a printer too", async () => {
    const id = await job("printing", await team("Kopi Kao"));
    expect(await finishPrinting(second, id, { good: 490, waste: 20 })).toMatchObject({ ok: true });
    const form = { results: allPass, note: null };
    expect(await passCheck(second, id, form)).toMatchObject({ code: "packaging.refused.ownPrint" });
    expect(await passCheck(c.operator, id, form)).toMatchObject({ code: "packaging.refused.ownPrint" });
  });

  it("what failed goes back on the press with a note, and the lot is not larger than what was good", async () => {
    const id = await job("qualityCheck", await team("Kopi Wasile"));
    const results = { ...allPass, seal: "fail" as const };
    expect(await passCheck(second, id, { results, note: null })).toMatchObject({
      code: "packaging.refused.checkFailed",
    });
    expect(await sendBackToPress(second, id, { results, note: null })).toMatchObject({
      code: "packaging.refused.noteMissing",
    });
    expect(await sendBackToPress(second, id, { results: allPass, note: "Segel" })).toMatchObject({
      code: "packaging.refused.nothingFailed",
    });
    expect(await sendBackToPress(second, id, { results, note: "Segel bocor" })).toMatchObject({ ok: true });
    expect(await finishPrinting(c.operator, id, { good: 60, waste: 2 })).toMatchObject({ ok: true });
    await passCheck(second, id, { results: allPass, note: null });
    expect(await handOver(c.operator, id, { quantity: 561, receiverName: "Nurhayati" })).toMatchObject({
      ...{ code: "packaging.refused.moreThanGood", params: { good: 560 } },
    });
  });
});
