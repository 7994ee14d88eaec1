import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Person, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addDays } from "#app/core/time.ts";
import { applyApproval, editListing } from "#app/domain/catalog/catalog.server.ts";
import { addLicence } from "#app/domain/licences/licences.server.ts";
import { packagingReactions } from "#app/domain/packaging/packaging.reactions.server.ts";
import {
  approveProof,
  askChanges,
  changeOptions,
  grantRound,
  holdJob,
  jobPage,
  proofArtwork,
  resumeJob,
  sendProof,
  startPrinting,
} from "#app/domain/packaging/packaging.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { type Cast, type CastProduct, cast, person, product, today } from "../../cast/index.ts";
import { artwork, brief, job, pouches, proofOf } from "../../cast/packaging.ts";

let c: Cast;
let designer: Person;
let materialId: string;
beforeAll(async () => {
  c = await cast();
  designer = await person("Desainer", { roles: ["designer"] });
  materialId = await pouches(20_000);
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const made = async (name: string): Promise<CastProduct> => product(c.owner, c.kitchen, { name });
const team = (goods: CastProduct) => ({
  ...{ owner: c.owner, operator: c.operator, designer, variantId: goods.variants[0].id, materialId },
});
const stateOf = async (id: string) =>
  (await db.packagingJob.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

type Change = { composition?: string; licenceId?: string };

/** The live version's successor, approved as curation approves: another composition, or a licence on its packs. */
async function relabel(
  goods: CastProduct,
  { composition = "Biji kopi, jahe", licenceId }: Change = {},
): Promise<string> {
  const now = today;
  await editListing(c.owner, { productId: goods.productId, now });
  const { id } = await db.listingVersion.findFirstOrThrow({ where: { productId: goods.productId, state: "draft" } });
  await db.listingVersion.update({ where: { id }, data: { compositionId: composition } });
  const faces = await db.listingVersionVariant.findMany({ where: { versionId: id } });
  if (licenceId) {
    await db.listingVersionVariantLicence.createMany({
      data: faces.map((face) => ({ versionVariantId: face.id, licenceId })),
    });
  }
  for (const state of ["submitted", "inReview", "approved"] as const) {
    await db.listingVersion.update({ where: { id }, data: { state, hash: "0".repeat(64) } });
  }
  await inTransaction((tx) => applyApproval(tx, { versionId: id, actor: system("test"), now }));
  return id;
}

const heard = async (versionId: string) => {
  const event = {
    id: newId(),
    flow: "listingVersion",
    action: "approve",
    subjectKind: "listingVersion",
    subjectId: versionId,
  };
  const rest = {
    from: null,
    to: null,
    actorKind: "system" as const,
    actorId: null,
    note: null,
    details: null,
    at: today,
  };
  for (const reaction of packagingReactions.filter(({ on }) => on === "listingVersion.approve"))
    await reaction.run({ ...event, ...rest });
};

describe("an approval is bound to what was seen", () => {
  it("a proof whose label record has changed is refused in words, and a new one is approved", async () => {
    const goods = await made("Kopi Rempah Satu");
    const id = await job("proofSent", team(goods));
    const proofId = await proofOf(c.owner, id);
    await relabel(goods);
    expect(await approveProof(c.owner, id, { proofId })).toMatchObject({ code: "packaging.refused.labelDiffers" });
    await askChanges(c.owner, id, { proofId, note: "Komposisi berubah" });
    await sendProof(designer, id, { file: await artwork(90), note: null });
    expect(await approveProof(c.owner, id, { proofId: await proofOf(c.owner, id) })).toMatchObject({ ok: true });
  });

  it("the proof she saw must be the one that lies there", async () => {
    const id = await job("proofSent", team(await made("Kopi Rempah Dua")));
    const first = await proofOf(c.owner, id);
    await askChanges(c.owner, id, { proofId: first, note: "Lebih gelap" });
    await sendProof(designer, id, { file: await artwork(20), note: null });
    expect(await approveProof(c.owner, id, { proofId: first })).toMatchObject({ code: "packaging.refused.otherProof" });
    expect(await stateOf(id)).toBe("proofSent");
  });

  it("a label that goes live after the approval voids it by itself, once", async () => {
    const goods = await made("Kopi Rempah Tiga");
    const id = await job("ready", team(goods));
    const versionId = await relabel(goods);
    expect(await startPrinting(c.operator, id)).toMatchObject({ code: "packaging.refused.approvalVoid" });
    await heard(versionId);
    await heard(versionId);
    expect(await stateOf(id)).toBe("designing");
    const page = await jobPage(c.owner, id);
    expect(page?.proofs[0]).toMatchObject({ voidedReason: "labelChanged" });
    expect(page?.history.filter(({ action }) => action === "voidApproval")).toHaveLength(1);
  });

  it("a label that says the same leaves the approval standing", async () => {
    const goods = await made("Kopi Rempah Empat");
    const id = await job("ready", team(goods));
    await heard(goods.versionId);
    expect(await stateOf(id)).toBe("ready");
  });

  it("another size or another run voids it in the same breath", async () => {
    const id = await job("ready", team(await made("Kopi Rempah Lima")));
    const { goal: _, ...options } = brief;
    expect(await changeOptions(c.operator, id, { ...options, quantity: 700 })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe("designing");
    expect(await changeOptions(c.owner, id, options)).toMatchObject({ code: "workflow.notYours" });
  });

  it("a file that was exchanged on the disk is not printed", async () => {
    const id = await job("ready", team(await made("Kopi Rempah Enam")));
    const { artwork: document } = await db.proof.findFirstOrThrow({ where: { jobId: id }, include: { artwork: true } });
    await storage.put(document.fileKey, new Uint8Array([1, 2, 3]));
    expect(await startPrinting(c.operator, id)).toMatchObject({ code: "packaging.refused.artworkChanged" });
  });

  it("a licence on the label that has ended stops the press", async () => {
    const goods = await made("Kopi Rempah Tujuh");
    const typed = await addLicence(c.owner, {
      ...{ enterpriseId: c.kitchen.id, typed: "ID82110000123450624", validUntil: addDays(today, 30), now: today },
    });
    if (!typed.ok) throw new Error(typed.code);
    await relabel(goods, { licenceId: typed.value.id });
    const id = await job("ready", team(goods));
    clock.freeze(addDays(today, 40));
    expect((await jobPage(c.operator, id))?.stops).toEqual(["packaging.refused.licenceInvalid"]);
    expect(await startPrinting(c.operator, id)).toMatchObject({ code: "packaging.refused.licenceInvalid" });
    clock.freeze(today);
    expect(await startPrinting(c.operator, id)).toMatchObject({ ok: true });
  });
});

describe("two at once", () => {
  it("an approval and a wish for changes: one holds, the other hears that it came too late", async () => {
    const id = await job("proofSent", team(await made("Kopi Balap")));
    const proofId = await proofOf(c.owner, id);
    const answers = await Promise.all([
      approveProof(c.owner, id, { proofId }),
      askChanges(c.owner, id, { proofId, note: "Lebih gelap" }),
      approveProof(c.owner, id, { proofId }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const refused of answers.filter(({ ok }) => !ok)) {
      expect(refused).toMatchObject({ code: expect.stringMatching(/^(tooLate|workflow\.wrongState)$/) });
    }
    expect(await db.event.count({ where: { subjectId: id, action: { in: ["approveProof", "askChanges"] } } })).toBe(1);
  });
});

describe("rounds and holds", () => {
  it("three rounds are free, a fourth is agreed first", async () => {
    const id = await job("proofSent", team(await made("Kopi Putaran")));
    for (const red of [10, 20, 30]) {
      await askChanges(c.owner, id, { proofId: await proofOf(c.owner, id), note: "Belum cocok" });
      await sendProof(designer, id, { file: await artwork(red), note: null });
    }
    const fourth = { proofId: await proofOf(c.owner, id), note: "Belum cocok" };
    expect(await askChanges(c.owner, id, fourth)).toMatchObject({ code: "packaging.refused.roundsUsed" });
    expect(await grantRound(c.owner, id)).toMatchObject({ code: "workflow.notYours" });
    expect(await grantRound(c.operator, id)).toMatchObject({ ok: true });
    expect(await askChanges(c.owner, id, fourth)).toMatchObject({ ok: true });
  });

  it("a job on hold is not printed until it goes on", async () => {
    const id = await job("ready", team(await made("Kopi Tahan")));
    await holdJob(c.operator, id, { reason: "Mesin diperbaiki", waitsFor: "centre" });
    expect(await startPrinting(c.operator, id)).toMatchObject({ code: "packaging.refused.onHold" });
    expect(await holdJob(c.operator, id, { reason: "Lagi", waitsFor: "centre" })).toMatchObject({ ok: false });
    expect(await resumeJob(c.operator, id)).toMatchObject({ ok: true });
    expect(await startPrinting(c.operator, id)).toMatchObject({ ok: true });
  });

  it("what is no picture is refused and leaves no file behind; who may not send one is refused before", async () => {
    const id = await job("designing", team(await made("Kopi Berkas")));
    const before = await db.privateDocument.count();
    const text = new TextEncoder().encode("<svg onload=alert(1)>");
    expect(await sendProof(designer, id, { file: text, note: null })).toMatchObject({
      ...{ code: "media.refused.wrongType", field: "artwork" },
    });
    expect(await sendProof(c.owner, id, { file: await artwork(), note: null })).toMatchObject({
      code: "workflow.notYours",
    });
    expect(await sendProof(c.otherOwner, id, { file: await artwork(), note: null })).toMatchObject({
      code: "notFound",
    });
    expect(await db.privateDocument.count()).toBe(before);
    expect(await proofArtwork(c.owner, newId())).toBeNull();
  });
});
