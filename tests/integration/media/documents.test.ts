import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { addLicence, attachDocument, documentsOfLicences } from "#app/domain/licences/licences.server.ts";
import { documentsOf, keepDocument, openDocument } from "#app/domain/media/media.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";

const pdf = (words = "1 0 obj") => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const keep = (file: Uint8Array, changes = {}) =>
  keepDocument(people.owner, {
    enterpriseId: people.kitchen.id,
    kind: "licence",
    title: "P-IRT 2026",
    file,
    ...changes,
  });
const idOf = async (result: ReturnType<typeof keep>) => {
  const kept = await result;
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.documentId;
};
const openings = (documentId: string) =>
  db.accessLog.findMany({ where: { subjectKind: "document", subjectId: documentId }, orderBy: { id: "asc" } });

describe("a paper", () => {
  it("comes back as it was sent, and each opening is written down before it is shown", async () => {
    const id = await idOf(keep(pdf("as sent")));
    const opened = await openDocument(people.owner, id);
    expect(opened).toMatchObject({ mime: "application/pdf", fileName: `licence-${id.slice(-8)}.pdf` });
    expect(opened?.bytes.equals(pdf("as sent"))).toBe(true);
    await openDocument(people.curator, id);
    expect((await openings(id)).map(({ actorId, field }) => [actorId, field])).toEqual([
      [people.owner.id, "document.licence"],
      [people.curator.id, "document.licence"],
    ]);
  });

  it("of a stranger is an unknown one, and asking leaves no opening", async () => {
    const id = await idOf(keep(pdf("private")));
    const orders = await person("Pengemas", { enterpriseId: people.kitchen.id, rights: ["orders"] });
    for (const stranger of [people.otherOwner, people.shopper, people.operator, people.finance, orders])
      expect(await openDocument(stranger, id)).toBeNull();
    expect(await openDocument(people.owner, newId())).toBeNull();
    expect(await openings(id)).toEqual([]);
    expect(
      await keepDocument(people.otherOwner, {
        enterpriseId: people.kitchen.id,
        kind: "licence",
        title: "x",
        file: pdf(),
      }),
    ).toMatchObject({ code: "notFound" });
  });

  it("sent twice is one, of two enterprises two", async () => {
    const [first, again] = [await idOf(keep(pdf("twice"))), await idOf(keep(pdf("twice")))];
    expect(again).toBe(first);
    const other = await keepDocument(people.otherOwner, {
      enterpriseId: people.otherKitchen.id,
      kind: "licence",
      title: "P-IRT",
      file: pdf("twice"),
    });
    expect(other.ok && other.value.documentId).not.toBe(first);
  });

  it("as a photo is rebuilt without what the camera added", async () => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#c32324" } })
      .withExif({ IFD0: { Copyright: "Nurhayati", ImageDescription: "rumah" } })
      .jpeg()
      .toBuffer();
    expect(photo.includes("Nurhayati")).toBe(true);
    const opened = await openDocument(people.owner, await idOf(keep(photo, { kind: "evidence" })));
    expect(opened?.mime).toMatch(/^image\//);
    expect(opened?.bytes.includes("Nurhayati")).toBe(false);
  });

  it.each([
    [
      "a page that calls itself a PDF",
      Buffer.from("<html><script>alert(1)</script>%PDF-1.4 %%EOF"),
      "media.refused.noDocument",
    ],
    ["a PDF that was cut off", Buffer.from("%PDF-1.4\n1 0 obj"), "media.refused.noDocument"],
    [
      "a drawing with scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      "media.refused.noDocument",
    ],
    ["a zip", Buffer.from("PK\u0003\u0004"), "media.refused.noDocument"],
    ["nothing", Buffer.alloc(0), "media.refused.empty"],
    [
      "a PDF above the limit",
      Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(10 * 1024 * 1024), Buffer.from("%%EOF")]),
      "media.refused.tooLarge",
    ],
  ])("is not %s", async (_what, file, code) => {
    const before = await db.privateDocument.count();
    expect(await keep(file)).toMatchObject({ ok: false, code, field: "document" });
    expect(await db.privateDocument.count()).toBe(before);
  });

  it("lies beside the licence of its own enterprise only", async () => {
    const now = new Date();
    const licence = await addLicence(people.owner, { enterpriseId: people.kitchen.id, typed: "2058271010123-29", now });
    if (!licence.ok) throw new Error(licence.code);
    const documentId = await idOf(keep(pdf("beside")));
    const licenceId = licence.value.id;
    const wish = { licenceId, documentId };
    expect(await attachDocument(people.otherOwner, { ...wish, enterpriseId: people.otherKitchen.id })).toMatchObject({
      code: "notFound",
    });
    expect(await attachDocument(people.otherOwner, { ...wish, enterpriseId: people.kitchen.id })).toMatchObject({
      code: "notFound",
    });
    expect(await attachDocument(people.owner, { ...wish, enterpriseId: people.kitchen.id })).toMatchObject({
      ok: true,
    });
    expect((await documentsOfLicences([licenceId])).get(licenceId)).toBe(documentId);
  });

  it("is listed for who may open it, newest first, page by page", async () => {
    for (let at = 0; at < 22; at += 1)
      await keep(pdf(`number ${at}`), { kind: "certificate", title: `Sertifikat ${at}` });
    const ask = { enterpriseId: people.kitchen.id, after: null };
    const first = await documentsOf(people.owner, ask);
    expect([first.documents.length, first.documents[0]?.title]).toEqual([20, "Sertifikat 21"]);
    const rest = await documentsOf(people.owner, { ...ask, after: first.next });
    expect(rest.next).toBeNull();
    expect(rest.documents.some(({ kind }) => kind === "evidence")).toBe(true);
    const curators = [
      ...(await documentsOf(people.curator, ask)).documents,
      ...(await documentsOf(people.curator, { ...ask, after: first.next })).documents,
    ];
    expect(curators.some(({ kind }) => kind === "evidence")).toBe(false);
    expect((await documentsOf(people.otherOwner, ask)).documents).toEqual([]);
  });
});

it("who looked at what is never changed, also not by the app", async () => {
  await expect(db.accessLog.deleteMany({})).rejects.toThrow(/permission denied|append-only/i);
  await expect(db.accessLog.updateMany({ data: { reason: "tidak jadi" } })).rejects.toThrow(
    /permission denied|append-only/i,
  );
});
