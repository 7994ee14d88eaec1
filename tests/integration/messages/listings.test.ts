import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { claimSeat, rejectVersion } from "#app/domain/curation/curation.server.ts";
import { jobPage } from "#app/domain/packaging/packaging.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, person, product, today } from "../../cast/index.ts";
import { job, pouches } from "../../cast/packaging.ts";
import { afterUndo, curationCast, judge, speak, written } from "../curation/desk.ts";
import { reactToAll } from "../payments/till.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const heard = new Set<string>();
const craft = (name: string) => product(c.owner, c.kitchen, { name, category: "anyaman", until: "submitted" });

async function letterTo(recipient: string, template: string) {
  await reactToAll(heard);
  const letters = await db.mail.findMany({ where: { recipient, template } });
  expect(letters).toHaveLength(1);
  return letters[0];
}

describe("the owner of a listing", () => {
  it("reads once that it is on sale, with the way to its page", async () => {
    const { productId, versionId } = await craft("Tikar Lolos");
    await judge(c.curator, versionId, "pass", await written("craft"));
    const letter = await letterTo(c.owner.email, "listingApproved");
    expect(letter?.subject).toBe("Tikar Lolos sudah tayang");
    expect(letter?.text).toContain(`/lapak/produk/${productId}`);
    expect(await db.notice.count({ where: { userId: c.owner.id, link: `/lapak/produk/${productId}` } })).toBe(1);
  });

  it("reads what to mend in the curator's own words", async () => {
    const { versionId } = await craft("Tikar Kembali");
    const [item] = await db.checklistItem.findMany({
      where: { checklist: { group: "craft", version: 1 } },
      orderBy: { position: "asc" },
    });
    const form = await written("craft", { failed: { [item?.code ?? ""]: "Foto depan terlalu gelap" } });
    await judge(c.curator, versionId, "return", form);
    const letter = await letterTo(c.owner.email, "listingReturned");
    expect(letter?.text).toContain(`• ${item?.titleId}: Foto depan terlalu gelap`);
  });

  it("reads why it cannot be accepted, and that there is an appeal", async () => {
    const { versionId } = await craft("Tikar Tolak");
    await claimSeat(c.curator, versionId);
    const rejected = await rejectVersion(c.leadCurator, {
      versionId,
      reasonCode: "untrue",
      evidence: "Motif cetakan pabrik",
    });
    expect(rejected).toMatchObject({ ok: true });
    await afterUndo(versionId);
    const letter = await letterTo(c.owner.email, "listingRejected");
    expect(letter?.text).toContain("Isi tayangan tidak benar. Motif cetakan pabrik");
    expect(letter?.text).toContain("keberatan dalam 14 hari");
  });

  it("is not told before there is a decision, and the neighbour never", async () => {
    const { versionId } = await craft("Tikar Tunggu");
    await claimSeat(c.curator, versionId);
    await reactToAll(heard);
    expect(await db.mail.count({ where: { subject: { contains: "Tikar Tunggu" } } })).toBe(0);
    expect(await db.mail.count({ where: { recipient: c.otherOwner.email } })).toBe(0);
  });
});

it("everybody with the right to the catalogue is told in the own language, and nobody without it", async () => {
  const colleague = await person("Rekan", { enterpriseId: c.kitchen.id, rights: ["catalog"] });
  await db.user.update({ where: { id: colleague.id }, data: { language: "en" } });
  const cashier = await person("Kasir usaha", { enterpriseId: c.kitchen.id, rights: ["orders"] });
  const { versionId } = await craft("Tikar Rekan");
  const claimed = await claimSeat(c.curator, versionId);
  expect(claimed.ok).toBe(true);
  await speak(c.curator, { versionId, form: await written("craft"), verdict: "pass" });
  expect((await letterTo(colleague.email, "listingApproved"))?.subject).toBe("Tikar Rekan (en) is on sale");
  expect(await db.mail.count({ where: { recipient: cashier.email } })).toBe(0);
});

it("the owner of a packaging job is told whenever the house waits for her", async () => {
  const designer = await person("Desainer", { roles: ["designer"] });
  const materialId = await pouches();
  const { variants } = await product(c.owner, c.kitchen, { name: "Kopi Kemas" });
  const made = { owner: c.owner, operator: c.operator, designer, variantId: variants[0].id, materialId };
  const id = await job("proofSent", made);
  const [quoted, proof] = [
    await letterTo(c.owner.email, "packagingQuoted"),
    await letterTo(c.owner.email, "packagingProof"),
  ];
  const number = (await jobPage(c.owner, id))?.number;
  expect(quoted?.text).toContain(number);
  expect(proof?.subject).toContain("Kopi Kemas");
  expect(proof?.text).toContain(`/lapak/kemasan/${id}`);
  expect(await db.notice.count({ where: { userId: c.owner.id, link: `/lapak/kemasan/${id}` } })).toBe(2);
  expect(await db.mail.count({ where: { template: "packagingReady" } })).toBe(0);
});
