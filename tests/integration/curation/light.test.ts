import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { approveLight, claimSeat, declareTie, gradeOf, lightChanges } from "#app/domain/curation/curation.server.ts";
import { lightSchema } from "#app/domain/curation/curation.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, person, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, judge, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

/** A product that was judged with full points and is live, and a new story for it that waits. */
async function retold(story = "Dianyam sore hari di teras.") {
  const first = await product(c.owner, c.kitchen, { name: "Saloi Bambu", category: "anyaman", until: "submitted" });
  await judge(c.secondCurator, first.versionId, "pass", await written("craft", { points: 4 }));
  const id = newId();
  const { id: _, ...before } = await db.listingVersion.findUniqueOrThrow({ where: { id: first.versionId } });
  const attributes = before.attributes ?? {};
  await db.listingVersion.create({
    data: {
      ...{ ...before, attributes, id, number: 2, state: "draft", basedOnId: first.versionId, storyId: story },
      ...{ weight: "B", hash: `hash-${id}`, decidedAt: null },
    },
  });
  const photos = await db.listingVersionPhoto.findMany({ where: { versionId: first.versionId } });
  await db.listingVersionPhoto.createMany({ data: photos.map((photo) => ({ ...photo, versionId: id })) });
  const packs = await db.listingVersionVariant.findMany({ where: { versionId: first.versionId } });
  for (const { label, ...pack } of packs)
    await db.listingVersionVariant.create({ data: { ...pack, label: label ?? {}, id: newId(), versionId: id } });
  await db.listingVersion.update({ where: { id }, data: { state: "submitted", submittedAt: today } });
  return { productId: first.productId, versionId: id, hash: `hash-${id}` };
}

const approve = (ticked: readonly { versionId: string; hash: string }[], curator = c.curator) =>
  approveLight(curator, { ticked, noConflict: true });

it("lays the old beside the new of each, and says beforehand what cannot be passed", async () => {
  const [light, whole] = [await retold(), await retold()];
  await db.listingVersion.update({ where: { id: whole.versionId }, data: { weight: "C" } });
  const changes = await lightChanges(c.curator, [light.versionId, newId(), whole.versionId]);
  expect(changes.map(({ blocked }) => blocked)).toEqual([null, "curation.refused.notLight"]);
  const told = (sheet: (typeof changes)[number]["after"] | undefined) =>
    sheet?.fields.find(({ key }) => key === "storyId")?.value;
  expect([told(changes[0]?.before), told(changes[0]?.after)]).toEqual([
    "Saloi Bambu dari pulau rempah, dibuat di dapur keluarga.",
    "Dianyam sore hari di teras.",
  ]);
});

it("passes those ticked together; each decision names its version's hash and the checklist, and the grade stays", async () => {
  const both = [await retold(), await retold("Dianyam pagi hari.")];
  expect(await approve(both)).toMatchObject({ ok: true, value: both.map(() => ({ result: { ok: true } })) });
  for (const { versionId, productId, hash } of both) {
    expect(await stateOf(versionId)).toBe("inReview");
    await afterUndo(versionId);
    expect(await stateOf(versionId)).toBe("approved");
    const decision = await db.curationDecision.findFirstOrThrow({ where: { versionId }, include: { checklist: true } });
    expect(decision).toMatchObject({ outcome: "approved", versionHash: hash, decidedById: c.curator.id });
    expect(decision.checklist).toMatchObject({ group: "craft", version: 1 });
    expect(await gradeOf(productId)).toMatchObject({ letter: "A" });
    const seat = await db.review.findFirstOrThrow({ where: { versionId }, include: { answers: true } });
    expect(seat.noConflict).toBe(true);
    expect(seat.answers.every(({ answer, points }) => answer === "pass" && points === 4)).toBe(true);
  }
});

it("leaves what moved meanwhile and what the curator has a tie to, with the reason, and passes the rest", async () => {
  const [withdrawn, taken, changed, good] = [await retold(), await retold(), await retold(), await retold()];
  await db.listingVersion.update({ where: { id: withdrawn.versionId }, data: { state: "withdrawn" } });
  await claimSeat(c.secondCurator, taken.versionId);
  const answer = await approve([withdrawn, taken, { ...changed, hash: "seen-before" }, good]);
  expect(answer.ok && answer.value.map(({ result }) => (result.ok ? "passed" : result.code))).toEqual([
    "curation.refused.decided",
    "curation.refused.seatTaken",
    "curation.refused.moved",
    "passed",
  ]);
  expect(await stateOf(changed.versionId)).toBe("submitted");
  const insider = await person("Kurator anggota", {
    roles: ["curator"],
    enterpriseId: c.kitchen.id,
    rights: ["orders"],
  });
  expect(await approve([changed], insider)).toMatchObject({
    value: [{ result: { code: "curation.refused.ownEnterprise" } }],
  });
  const cousin = await person("Sepupu", { roles: ["curator"] });
  await claimSeat(cousin, changed.versionId);
  await declareTie(cousin, { versionId: changed.versionId, reason: "Sepupu pemilik" });
  expect(await approve([changed], cousin)).toMatchObject({
    value: [{ result: { code: "curation.refused.relative" } }],
  });
  expect(await stateOf(changed.versionId)).toBe("submitted");
});

it("never without the tick about ties, nor with nothing ticked, nor a second time", async () => {
  const one = await retold();
  expect(await approveLight(c.curator, { ticked: [one], noConflict: false })).toMatchObject({ field: "noConflict" });
  expect(await approve([])).toMatchObject({ code: "curation.refused.nothingTicked" });
  expect(await stateOf(one.versionId)).toBe("submitted");
  await approve([one]);
  expect(await approve([one])).toMatchObject({ value: [{ result: { ok: false } }] });
  expect(await db.review.count({ where: { versionId: one.versionId } })).toBe(1);
});

it("two curators passing the same at once: one does, the other is told", async () => {
  const one = await retold();
  const answers = await Promise.all([approve([one]), approve([one], c.leadCurator)]);
  const results = answers.flatMap((answer) => (answer.ok ? answer.value.map(({ result }) => result.ok) : []));
  expect(results.sort()).toEqual([false, true]);
});

it.each([["x"], ["0193a2c0-0000-7000-8000-00000000dead"], ["0193a2c0-0000-7000-8000-00000000dead.a'b"]])(
  "%s is no tick",
  (ticked) => expect(lightSchema.safeParse({ ticked }).success).toBe(false),
);

it("says what the yes means, and leaves goods of which a question was never answered to a review of their own", async () => {
  const [good, open] = [await retold(), await retold()];
  const item = await db.checklistItem.findFirstOrThrow({
    where: { checklist: { group: "craft", version: 1 }, NOT: { fields: { has: "storyId" } } },
    select: { id: true, titleId: true },
  });
  const { basedOnId } = await db.listingVersion.findUniqueOrThrow({ where: { id: open.versionId } });
  await db.reviewAnswer.updateMany({
    where: { itemId: item.id, review: { versionId: basedOnId ?? "" } },
    data: { answer: "fail", note: "Belum pernah dilihat.", points: null },
  });
  const [first, second] = await lightChanges(c.curator, [good.versionId, open.versionId]);
  expect(first).toMatchObject({ blocked: null, open: [] });
  expect(first?.asked.length).toBeGreaterThan(0);
  expect(second).toMatchObject({ blocked: "curation.refused.neverAnswered", open: [item.titleId] });
  expect(await approve([good, open])).toMatchObject({
    value: [{ result: { ok: true } }, { result: { code: "curation.refused.neverAnswered" } }],
  });
  expect(await db.review.count({ where: { versionId: open.versionId } })).toBe(0);
});
