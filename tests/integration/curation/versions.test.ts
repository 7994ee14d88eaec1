import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { editListing, reviseListing, submitListing } from "#app/domain/catalog/catalog.server.ts";
import { appealRejection, claimSeat, rejectVersion, versionHistory } from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, judge, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Bakul Pandan", category: "anyaman", until: "submitted" });

/** The draft of a product with another story, sent. */
async function resend(productId: string, storyId: string, now: Date): Promise<string> {
  const { id } = await db.listingVersion.findFirstOrThrow({ where: { productId, state: "draft" } });
  await db.listingVersion.update({ where: { id }, data: { storyId } });
  expect(await submitListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  return id;
}

it("tells every version that was sent, what it was written from, what was decided and what was said; a draft is not told", async () => {
  const { productId, versionId } = await craft();
  await judge(c.curator, versionId, "return", {
    ...(await written("craft", { failed: { story: "Sebut pembuatnya." } })),
    comments: [{ field: "photos", text: "Foto kedua gelap.", suggestion: null }],
  });
  const now = addDays(today, 1);
  clock.freeze(now);
  await reviseListing(c.owner, { productId, now });
  const second = await resend(
    productId,
    "Dianyam Ibu Sarjan di Tobelo dari pandan kebun sendiri, dua hari untuk satu.",
    now,
  );
  await judge(c.secondCurator, second, "pass", await written("craft", { points: 4 }));
  await editListing(c.owner, { productId, now });
  const { versions } = await versionHistory(productId, { language: "id" });
  expect(versions).toMatchObject([
    {
      ...{ versionId: second, number: 2, state: "approved", before: { versionId } },
      decisions: [{ outcome: "approved", score: 100, grade: "A", checklistVersion: 1 }],
    },
    {
      ...{ versionId, number: 1, state: "superseded", before: null },
      decisions: [{ outcome: "returned", items: [{ code: "story", note: "Sebut pembuatnya." }] }],
      words: [{ field: "photos", text: "Foto kedua gelap." }],
    },
  ]);
  expect((await versionHistory(productId, { language: "id", before: 2 })).versions.map(({ number }) => number)).toEqual(
    [1],
  );
});

it("a rejection and the answer to its appeal both stay, the newest first", async () => {
  const { productId, versionId } = await craft();
  await claimSeat(c.curator, versionId);
  const no = { reasonCode: "untrue", evidence: "Motif milik kampung lain, foto 2." } as const;
  await rejectVersion(c.leadCurator, { versionId, ...no });
  await afterUndo(versionId);
  clock.freeze(addDays(today, 1));
  await appealRejection(c.owner, { versionId, text: "Motif ini kami buat sendiri sejak 2019." });
  await judge(c.secondCurator, versionId, "pass", await written("craft"));
  const [version] = (await versionHistory(productId, { language: "id" })).versions;
  expect(version?.decisions.map(({ outcome }) => outcome)).toEqual(["approved", "rejected"]);
});

it("while a draft is open no other version of its product can go live, so it never has to be laid over a newer one", async () => {
  const { productId, versionId } = await craft();
  await judge(c.curator, versionId, "pass", await written("craft"));
  expect(await editListing(c.owner, { productId, now: today })).toMatchObject({ ok: true });
  expect(await editListing(c.owner, { productId, now: today })).toMatchObject({ code: "catalog.refused.otherOpen" });
  const draft = await db.listingVersion.findFirstOrThrow({ where: { productId, state: "draft" } });
  expect(draft.basedOnId).toBe((await db.product.findUniqueOrThrow({ where: { id: productId } })).liveVersionId);
});
