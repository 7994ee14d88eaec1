import { beforeAll, expect, it } from "vitest";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { reviewPage } from "#app/domain/curation/curation.server.ts";
import { addLicence, attachDocument, checkLicence, licencesById } from "#app/domain/licences/licences.server.ts";
import { keepDocument, openDocument } from "#app/domain/media/media.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  clock.freeze(today);
  c = await curationCast();
});

it("lets people read a version while somebody else decides on it", async () => {
  const { productId, versionId } = await product(c.owner, c.kitchen, {
    name: "Kipas Pandan",
    category: "anyaman",
    until: "submitted",
  });
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM listing_version WHERE id = ${versionId}::uuid FOR NO KEY UPDATE`;
    const reads = await Promise.all([
      ...Array.from({ length: 5 }, () => reviewPage(c.curator, versionId)),
      deskProduct(c.owner, productId, { language: "id", now: today }),
    ]);
    expect(reads).not.toContain(null);
  });
  expect(await db.listingVersion.count({ where: { id: versionId, state: "submitted" } })).toBe(1);
});

it("lays the paper of a licence before the curator, who opens it, and says that it was seen", async () => {
  const { versionId } = await product(c.owner, c.kitchen, {
    name: "Sirup Pala",
    until: "draft",
  });
  const enterpriseId = c.kitchen.id;
  const licence = await addLicence(c.owner, { enterpriseId, typed: "2138271010123-29", now: today });
  const file = Buffer.from("%PDF-1.7\n1 0 obj\n%%EOF\n");
  const kept = await keepDocument(c.owner, { enterpriseId, kind: "licence", title: "P-IRT", file });
  if (!licence.ok || !kept.ok) throw new Error("the owner could not send the paper");
  const { id: licenceId } = licence.value;
  const { documentId } = kept.value;
  const pack = await db.listingVersionVariant.findFirstOrThrow({ where: { versionId }, select: { id: true } });
  await db.listingVersionVariantLicence.create({ data: { versionVariantId: pack.id, licenceId } });
  await db.listingVersion.update({
    where: { id: versionId },
    data: { state: "submitted", hash: versionId, submittedAt: today, submittedById: c.owner.id },
  });
  const shown = async () => (await reviewPage(c.curator, versionId))?.licences.rows.map(({ paper }) => paper);
  expect(await shown()).toEqual([null]);
  await attachDocument(c.owner, { enterpriseId, licenceId, documentId });
  expect(await shown()).toEqual([{ documentId, checks: [{ action: "seeDocument", to: "documentSeen" }] }]);
  expect(await openDocument(c.curator, documentId)).toMatchObject({ mime: "application/pdf" });
  expect(await db.accessLog.count({ where: { subjectId: documentId, actorId: c.curator.id } })).toBe(1);
  expect(await checkLicence(c.owner, { licenceId, action: "seeDocument" })).toMatchObject({ ok: false });
  expect(await checkLicence(c.curator, { licenceId, action: "seeDocument" })).toMatchObject({ ok: true });
  expect((await licencesById([licenceId])).get(licenceId)).toMatchObject({ state: "documentSeen", checkedAt: today });
});
