import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addHours } from "#app/core/time.ts";
import { reviseListing, submitListing } from "#app/domain/catalog/catalog.server.ts";
import {
  claimSeat,
  fieldWordsTo,
  reviewPage,
  saveReview,
  takeSuggestion,
} from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast, speak, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const now = addHours(today, 1);
const better = "Tas pandan dua warna, dianyam Ibu Sarjan di Tobelo selama tiga hari.";
const said = (suggestion: string | null, field = "storyId", text: string | null = "Sebut pembuatnya.") => ({
  ...{ field, text, suggestion },
});

/** A version returned with these words on its fields. */
async function returned(comments: ReturnType<typeof said>[]) {
  const made = await product(c.owner, c.kitchen, { name: "Tas Pandan", category: "anyaman", until: "submitted" });
  await claimSeat(c.curator, made.versionId);
  const form = { ...(await written("craft", { failed: { story: "Terlalu umum." } })), comments };
  expect(await speak(c.curator, { versionId: made.versionId, form, verdict: "return" })).toMatchObject({ ok: true });
  return made;
}

const draftOf = (productId: string) => db.listingVersion.findFirst({ where: { productId, state: "draft" } });
const offered = async (versionId: string, draftId: string | null = null) => (await fieldWordsTo(versionId, draftId))[0];

it("a field's comment and suggestion are kept with the seat, emptied ones go, and no other seat reads them", async () => {
  const { versionId } = await product(c.owner, c.kitchen, { name: "Kopi Usul", until: "submitted" });
  for (const curator of [c.curator, c.secondCurator]) await claimSeat(curator, versionId);
  const form = await written("drink");
  await saveReview(c.curator, {
    versionId,
    form: { ...form, comments: [said(better), said(null, "photos", "Gelap.")] },
  });
  expect((await reviewPage(c.curator, versionId))?.comments.mine).toEqual(
    expect.arrayContaining([
      { field: "storyId", text: "Sebut pembuatnya.", suggestion: better },
      { field: "photos", text: "Gelap.", suggestion: "" },
    ]),
  );
  expect((await reviewPage(c.secondCurator, versionId))?.comments.mine).toEqual([]);
  expect(await fieldWordsTo(versionId, null)).toEqual([]);
  await saveReview(c.curator, { versionId, form: { ...form, comments: [said(null, "photos", null)] } });
  expect((await reviewPage(c.curator, versionId))?.comments.mine.map(({ field }) => field)).toEqual(["storyId"]);
});

it.each([
  ["for a field that only the owner changes", said("Rp 1", "price"), "curation.refused.notSuggestable"],
  ["longer than the owner's own form takes", said("x".repeat(81), "nameId"), "form.tooLong?max=80"],
  ["that is no number of days", said("lama", "shelfLifeDays"), "form.notNumber"],
])("a suggestion %s is refused at its field, and nothing else is kept half", async (_case, comment, code) => {
  const { versionId } = await product(c.owner, c.kitchen, {
    name: "Topi Usul",
    category: "anyaman",
    until: "submitted",
  });
  await claimSeat(c.curator, versionId);
  const form = { ...(await written("craft")), comments: [said(better), comment] };
  expect(await saveReview(c.curator, { versionId, form })).toMatchObject({ code, field: "comments[1].suggestion" });
  expect((await reviewPage(c.curator, versionId))?.comments.mine).toEqual([]);
});

it("the owner takes a suggestion with one tap: the version is opened, the words are in, and they are marked as the curator's", async () => {
  const { productId, versionId } = await returned([said(better)]);
  const word = await offered(versionId);
  expect(word).toMatchObject({ field: "storyId", text: "Sebut pembuatnya.", standing: "offered" });
  expect(
    word?.suggested
      ?.filter(({ kind }) => kind !== "gone")
      .map(({ text }) => text)
      .join(""),
  ).toBe(better);
  const taking = { productId, commentId: word?.id ?? "", now };
  expect(await takeSuggestion(c.otherOwner, taking)).toMatchObject({ code: "notFound" });
  expect(await draftOf(productId)).toBeNull();
  expect(await takeSuggestion(c.owner, taking)).toMatchObject({ ok: true });
  expect(await takeSuggestion(c.owner, taking)).toMatchObject({ ok: true });
  const draft = await draftOf(productId);
  expect(draft).toMatchObject({ storyId: better, basedOnId: versionId });
  expect(await offered(versionId, draft?.id)).toMatchObject({ standing: "taken" });
  expect(await db.fieldComment.findFirst({ where: { id: taking.commentId } })).toMatchObject({
    takenById: c.owner.id,
    takenInId: draft?.id,
  });
  expect(await db.event.count({ where: { subjectId: draft?.id, action: "takeSuggestion", actorId: c.owner.id } })).toBe(
    1,
  );
  expect(await submitListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  await claimSeat(c.secondCurator, draft?.id ?? "");
  expect((await reviewPage(c.secondCurator, draft?.id ?? ""))?.comments.adopted).toEqual(["storyId"]);
});

it("a field the owner has changed since is not written over", async () => {
  const { productId, versionId } = await returned([said(better)]);
  await reviseListing(c.owner, { productId, now });
  const draft = await draftOf(productId);
  const own = "Ditulis sendiri oleh pemilik, setelah dikembalikan oleh kurator.";
  await db.listingVersion.update({ where: { id: draft?.id }, data: { storyId: own } });
  const word = await offered(versionId, draft?.id);
  expect(word).toMatchObject({ standing: "moved" });
  expect(await takeSuggestion(c.owner, { productId, commentId: word?.id ?? "", now })).toMatchObject({
    code: "catalog.refused.fieldMoved",
  });
  expect(await draftOf(productId)).toMatchObject({ storyId: own });
});

it("a name taken over before the product was ever live carries its address along; a number stays a number", async () => {
  const { productId, versionId } = await returned([
    said("Tas Pandan Tobelo", "nameId", null),
    said("90", "shelfLifeDays", null),
  ]);
  for (const { id } of await fieldWordsTo(versionId, null))
    expect(await takeSuggestion(c.owner, { productId, commentId: id, now })).toMatchObject({ ok: true });
  expect(await draftOf(productId)).toMatchObject({ nameId: "Tas Pandan Tobelo", shelfLifeDays: 90 });
  expect((await db.product.findUniqueOrThrow({ where: { id: productId } })).slug).toMatch(/^tas-pandan-tobelo/);
});

it("a suggestion for another product's version is not found", async () => {
  const [mine, other] = [await returned([said(better)]), await returned([said(better)])];
  const word = await offered(other.versionId);
  expect(await takeSuggestion(c.owner, { productId: mine.productId, commentId: word?.id ?? "", now })).toMatchObject({
    code: "notFound",
  });
});
