import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { reviseListing, submitListing, withdrawListing } from "#app/domain/catalog/catalog.server.ts";
import { curationReactions } from "#app/domain/curation/curation.reactions.server.ts";
import { claimSeat, decideReview, gradeOf, reviewPage } from "#app/domain/curation/curation.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { curationCast, judge, stateOf, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const craft = () => product(c.owner, c.kitchen, { name: "Kipas Pandan", category: "anyaman", until: "submitted" });

it("returned, mended and approved: what passed stays passed unless its field changed, the old version stays readable", async () => {
  const { productId, versionId } = await craft();
  await judge(c.curator, versionId, "return", await written("craft", { failed: { story: "Sebut pembuatnya." } }));
  const now = addDays(today, 1);
  clock.freeze(now);
  expect(await reviseListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  const draft = await db.listingVersion.findFirstOrThrow({ where: { productId, state: "draft" } });
  await db.listingVersion.update({
    where: { id: draft.id },
    data: {
      storyId:
        "Dianyam Ibu Sarjan di Tobelo dari pandan kebun sendiri, dua hari untuk satu kipas; kelompoknya sembilan orang.",
    },
  });
  expect(await submitListing(c.owner, { productId, now })).toMatchObject({ ok: true });
  expect(await stateOf(versionId)).toBe("superseded");

  await claimSeat(c.secondCurator, draft.id);
  const page = await reviewPage(c.secondCurator, draft.id);
  const answers = new Map(page?.checklist?.items.map(({ code, answer }) => [code, answer]));
  expect(answers.get("story")).toBeNull();
  expect([...answers].filter(([code]) => code !== "story").every(([, answer]) => answer === "pass")).toBe(true);
  expect(page).toMatchObject({ decidedHere: false, decision: { outcome: "returned", items: [{ code: "story" }] } });

  const form = await written("craft", { points: 4 });
  expect(await decideReview(c.secondCurator, { versionId: draft.id, form, verdict: "pass" })).toMatchObject({
    value: { outcome: "pass" },
  });
  expect(await gradeOf(productId)).toMatchObject({ letter: "A" });
  expect(await db.product.findUnique({ where: { id: productId } })).toMatchObject({ liveVersionId: draft.id });
});

it("a withdrawn version frees the seats that had not spoken, however often that is heard", async () => {
  const { productId, versionId } = await craft();
  await claimSeat(c.curator, versionId);
  expect(await withdrawListing(c.owner, { productId, now: today })).toMatchObject({ ok: true });
  const event = await db.event.findFirstOrThrow({ where: { subjectId: versionId, action: "withdraw" } });
  for (const time of [1, 2]) {
    for (const { on, run } of curationReactions) if (on === "listingVersion.withdraw") await run(event);
    expect(await db.review.findFirst({ where: { versionId } }), `heard ${time} times`).toMatchObject({
      state: "released",
    });
  }
  const form = await written("craft");
  expect(await decideReview(c.curator, { versionId, form, verdict: "pass" })).toMatchObject({ code: "notFound" });
});
