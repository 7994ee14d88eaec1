import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, addHours, addWorkingDays } from "#app/core/time.ts";
import {
  appealRejection,
  claimSeat,
  rejectVersion,
  releaseSeat,
  reviewPage,
  reviewQueue,
} from "#app/domain/curation/curation.server.ts";
import { type QueueFilter, readPlace } from "#app/domain/curation/curation.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared, db } from "#app/platform/db/db.server.ts";
import { type Cast, product, today } from "../../cast/index.ts";
import { afterUndo, curationCast, judge, written } from "./desk.ts";

let c: Cast;
beforeAll(async () => {
  c = await curationCast();
});
beforeEach(async () => {
  clock.freeze(today);
  const open = { in: ["submitted", "inReview"] as ("submitted" | "inReview")[] };
  for (const { id, state } of await db.listingVersion.findMany({ where: { state: open } }))
    await db.listingVersion.updateMany({ where: { id, state }, data: { state: "withdrawn" } });
});
afterEach(() => clock.thaw());

const craft = (name = "Nyiru Bambu") => product(c.owner, c.kitchen, { name, category: "anyaman", until: "submitted" });
const ids = async (filter: QueueFilter, search?: string) =>
  (await reviewQueue(c.curator, { filter, ...(search ? { search } : {}) })).entries.map(({ versionId }) => versionId);
const dueOf = (id: string) =>
  db.waitingVersion.findUniqueOrThrow({ where: { versionId: id } }).then((row) => row.dueAt);
const rejected = async (versionId: string) => {
  await claimSeat(c.curator, versionId);
  const done = await rejectVersion(c.leadCurator, { versionId, reasonCode: "untrue", evidence: "Foto 2." });
  expect(done).toMatchObject({ ok: true });
  await afterUndo(versionId);
};

describe("a due date", () => {
  it("is counted by the database as by the rules, on every day of the week and at every hour", async () => {
    const moments = Array.from({ length: 120 }, (_, at) => addHours(today, at * 5));
    const rows = await askPrepared`
      SELECT add_working_days(since, days) AS due
      FROM unnest(${moments.map((one) => one.toISOString())}::timestamptz[]) WITH ORDINALITY AS m(since, place),
        unnest(${[2, 5, 10]}::int[]) AS days
      ORDER BY place, days`;
    const expected = moments.flatMap((since) => [2, 5, 10].map((days) => ({ due: addWorkingDays(since, days) })));
    expect(rows).toEqual(expected);
  });

  it("moves with the first seat, and back when it is left; the review says the same", async () => {
    const { versionId } = await craft();
    const shown = async () => (await reviewPage(c.curator, versionId))?.dueAt;
    expect(await dueOf(versionId)).toEqual(addWorkingDays(today, 2));
    expect(await shown()).toEqual(await dueOf(versionId));
    const later = addDays(today, 1);
    clock.freeze(later);
    await claimSeat(c.curator, versionId);
    expect(await dueOf(versionId)).toEqual(addWorkingDays(later, 5));
    expect(await shown()).toEqual(await dueOf(versionId));
    await releaseSeat(c.curator, versionId);
    expect(await dueOf(versionId)).toEqual(addWorkingDays(today, 2));
  });

  it("of an appeal is the appeal's own, whoever takes it", async () => {
    const { versionId } = await craft();
    await rejected(versionId);
    expect(await ids("waiting")).toEqual([]);
    expect(await appealRejection(c.owner, { versionId, text: "Motif ini milik kami." })).toMatchObject({ ok: true });
    expect(await ids("appeals")).toEqual([versionId]);
    await claimSeat(c.secondCurator, versionId);
    expect(await dueOf(versionId)).toEqual(addWorkingDays(today, 10));
    const [entry] = (await reviewQueue(c.secondCurator, { filter: "mine" })).entries;
    expect(entry).toMatchObject({
      versionId,
      appeal: true,
      mine: true,
      state: "inReview",
      holders: ["Kurator kedua (contoh)"],
    });
  });
});

describe("the queue", () => {
  it("holds a version from its submission until it is decided or withdrawn", async () => {
    const { versionId } = await craft();
    expect(await ids("waiting")).toEqual([versionId]);
    await judge(c.curator, versionId, "pass", await written("craft", { points: 4 }));
    expect(await ids("waiting")).toEqual([]);
    expect(await db.waitingVersion.count({ where: { versionId } })).toBe(0);
  });

  it("counts and shows the same in every view", async () => {
    const [late, own, light] = [await craft("Tampah"), await craft("Kipas"), await craft("Topi Pandan")];
    await db.listingVersion.update({ where: { id: late.versionId }, data: { submittedAt: addDays(today, -9) } });
    await db.listingVersion.update({ where: { id: light.versionId }, data: { weight: "B" } });
    await claimSeat(c.curator, own.versionId);
    const { counts } = await reviewQueue(c.curator, { filter: "waiting" });
    expect(counts).toEqual({ waiting: 3, mine: 1, overdue: 1, plenary: 0, light: 1, appeals: 0 });
    expect(await ids("overdue")).toEqual([late.versionId]);
    expect(await ids("mine")).toEqual([own.versionId]);
    expect(await ids("light")).toEqual([light.versionId]);
    expect(await ids("waiting")).toEqual([late.versionId, light.versionId, own.versionId]);
  });

  it("shows the plenary what two seats were apart on", async () => {
    const { versionId } = await product(c.owner, c.kitchen, { name: "Sirup Jahe", until: "submitted" });
    await judge(c.curator, versionId, "pass", await written("drink", { points: 4 }));
    expect(await ids("plenary")).toEqual([]);
    await judge(c.secondCurator, versionId, "return", await written("drink", { failed: { story: "Sebut asalnya." } }));
    expect(await ids("plenary")).toEqual([versionId]);
  });

  it("is searched by the product's name and its maker's, the newest one, and a percent sign finds only itself", async () => {
    const [plain, odd] = [await craft("Nyiru Rotan"), await craft("Rotan 100% asli")];
    expect((await ids("waiting", "nYIRU")).sort()).toEqual([plain.versionId]);
    expect(await ids("waiting", "0%")).toEqual([odd.versionId]);
    expect(await ids("waiting", "_")).toEqual([]);
    expect(await ids("waiting", "bengkel laut")).toEqual([]);
    await db.enterprise.update({ where: { id: c.kitchen.id }, data: { name: "Bengkel Laut" } });
    expect(await ids("waiting", "bengkel laut")).toHaveLength(2);
    await db.enterprise.update({ where: { id: c.kitchen.id }, data: { name: "Dapur Rempah" } });
  });

  it("goes on behind the last one shown, whatever was decided meanwhile", async () => {
    for (let at = 0; at < 23; at += 1) await craft(`Bakul ${at}`);
    const first = await reviewQueue(c.curator, { filter: "waiting" });
    const gone = first.entries[3]?.versionId ?? "";
    await rejected(gone);
    const second = await reviewQueue(c.curator, { filter: "waiting", after: readPlace(first.next ?? "") });
    expect(first.entries).toHaveLength(20);
    expect(second.entries).toHaveLength(3);
    expect(second.next).toBeNull();
    const seen = [...first.entries, ...second.entries].map(({ versionId }) => versionId);
    expect(new Set(seen).size).toBe(23);
  });
});
