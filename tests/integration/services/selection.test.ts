import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { addDays } from "#app/core/time.ts";
import { personById } from "#app/domain/accounts/accounts.server.ts";
import { forgetApplicants } from "#app/domain/services/applicant.server.ts";
import { applicationTold } from "#app/domain/services/selection.queries.server.ts";
import {
  answerApplication,
  applicationSheet,
  applyFor,
  callById,
  callsShown,
  closeRounds,
  markApplication,
  moveRound,
  onboardApplication,
  roundSheet,
  saveRound,
  selectionRounds,
} from "#app/domain/services/services.server.ts";
import { applySchema, roundSchema } from "#app/domain/services/services.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { person, today } from "../../cast/index.ts";
import { applied, draftCall, openCall, wish } from "../../cast/selection.ts";
import { type Desk, serviceDesk } from "./desk.ts";

let d: Desk;
beforeAll(async () => {
  d = await serviceDesk();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const now = today;
const move = (id: string, action: "announce" | "close" | "conclude" | "cancel", by: Person = d.staff) =>
  moveRound(by, { id, action, now });

async function marked(id: string, scores: readonly (number | null)[]): Promise<void> {
  const { roundId } = await db.selectionApplication.findUniqueOrThrow({ where: { id } });
  const criteria = await db.selectionCriterion.findMany({ where: { roundId }, orderBy: { position: "asc" } });
  const marks = criteria.map((line, at) => ({ criterionId: line.id, score: scores[at] ?? null, note: null }));
  expect(await markApplication(d.consultant, { id, marks, now })).toMatchObject({ ok: true });
}

const answer = (id: string, action: "accept" | "wait" | "decline" | "withdraw", by: Person = d.staff) =>
  answerApplication(by, { id, action, reason: action === "accept" ? null : "Kemasan belum siap.", now });

describe("a call", () => {
  it("is seen by nobody before it is announced, and not changed after", async () => {
    const id = await draftCall(d.staff);
    expect(await callById(id)).toBeNull();
    expect((await callsShown()).map((call) => call.id)).not.toContain(id);
    expect(await applyFor(d.shopper, { roundId: id, wish, now })).toMatchObject({ code: "notFound" });
    expect(await move(id, "announce")).toMatchObject({ ok: true });
    expect((await callById(id))?.criteria.map(({ mandatory }) => mandatory)).toEqual([true, false]);
    const again = roundSchema.parse({ title: "Lain sekali", about: "x".repeat(30), closesOn: "2026-12-31" });
    expect(await saveRound(d.staff, { id, wish: again, now })).toMatchObject({ code: "selection.refused.announced" });
  });

  it("is listed from the newest when the place in the list is no place", async () => {
    await draftCall(d.staff);
    const first = await selectionRounds(null);
    for (const place of ["[]", "0", "\u0000", "x".repeat(400)]) expect(await selectionRounds(place)).toEqual(first);
  });

  it("is written by the staff alone", async () => {
    const id = await draftCall(d.staff);
    for (const other of [d.consultant, d.owner, d.shopper]) {
      expect(await move(id, "announce", other)).toMatchObject({ code: "notFound" });
    }
  });

  it("takes nobody after its last day, and is closed by the clock", async () => {
    const id = await openCall(d.staff, { closesInDays: 1 });
    const late = addDays(today, 2);
    expect(await applyFor(d.shopper, { roundId: id, wish, now: late })).toMatchObject({
      code: "selection.refused.over",
    });
    expect(await closeRounds(late)).toBeGreaterThan(0);
    expect((await callById(id))?.state).toBe("closed");
  });

  it("does not end while somebody waits for an answer", async () => {
    const id = await openCall(d.staff);
    const application = await applied(await person("Pelamar sabar"), id);
    await move(id, "close");
    expect(await move(id, "conclude")).toMatchObject({ code: "selection.refused.undecided" });
    await marked(application, [1, 1]);
    await answer(application, "decline");
    expect(await move(id, "conclude", d.head)).toMatchObject({ ok: true });
  });
});

describe("an application", () => {
  it("is sent once by each person", async () => {
    const id = await openCall(d.staff);
    await applied(d.shopper, id);
    expect(await applyFor(d.shopper, { roundId: id, wish, now })).toMatchObject({
      code: "selection.refused.appliedAlready",
    });
  });

  it("is answered after the call was closed, with every score, and who is not taken in is told why", async () => {
    const id = await openCall(d.staff);
    const application = await applied(await person("Pelamar"), id);
    expect(await answer(application, "accept")).toMatchObject({ code: "selection.refused.roundOpen" });
    await move(id, "close");
    expect(await answer(application, "accept")).toMatchObject({ code: "selection.refused.unmarked" });
    await marked(application, [1, 4]);
    expect(await answer(application, "accept")).toMatchObject({ code: "selection.refused.mandatory" });
    const bare = await answerApplication(d.staff, { id: application, action: "wait", reason: null, now });
    expect(bare).toMatchObject({ code: "selection.form.reason", field: "reason" });
    expect(await answer(application, "wait")).toMatchObject({ ok: true });
    expect(await applicationTold(application)).toMatchObject({ reason: "Kemasan belum siap." });
    expect((await roundSheet(d.staff, id, now))?.applicants).toMatchObject([{ state: "waiting", total: 50 }]);
  });

  it("is judged by nobody who has a part in it, and found by nobody who is neither", async () => {
    const id = await openCall(d.staff);
    const application = await applied(d.consultant, id);
    await move(id, "close");
    expect(await markApplication(d.consultant, { id: application, marks: [], now })).toMatchObject({
      code: "selection.refused.own",
    });
    expect(await answer(application, "withdraw", d.otherOwner)).toMatchObject({ code: "notFound" });
    expect(await applicationSheet(d.staff, { roundId: crypto.randomUUID(), id: application, now })).toBeNull();
    expect(await answer(application, "withdraw", d.consultant)).toMatchObject({ ok: true });
  });

  it("takes one of the places, and the last place goes once", async () => {
    const id = await openCall(d.staff, { places: 1 });
    const two = [await applied(await person("Satu"), id), await applied(await person("Dua"), id)];
    await move(id, "close");
    for (const application of two) await marked(application, [4, 4]);
    const answers = await Promise.all(two.map((application) => answer(application, "accept")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "selection.refused.full" });
  });
});

describe("whoever was accepted", () => {
  async function accepted(by: Person): Promise<string> {
    const id = await openCall(d.staff);
    const application = await applied(by, id);
    await move(id, "close");
    await marked(application, [4, 3]);
    expect(await answer(application, "accept")).toMatchObject({ ok: true });
    return application;
  }
  const form = { enterpriseId: null, ownerName: "Ibu Sagu", scale: "micro" as const, another: true };

  it("comes into the registry with a case of the tenth service, as the owner of the business", async () => {
    const newcomer = await person("Pendatang");
    const id = await accepted(newcomer);
    const taken = await onboardApplication(d.staff, { id, form, now });
    expect(taken).toMatchObject({ ok: true });
    const row = await db.selectionApplication.findUniqueOrThrow({
      where: { id },
      include: { enterprise: true, case: true },
    });
    expect(row).toMatchObject({
      state: "onboarded",
      enterprise: { name: wish.businessName, regionCode: "82.71" },
      case: { serviceCode: "S10", enterpriseId: row.enterpriseId },
    });
    expect((await personById(newcomer.id))?.memberships).toEqual([
      { enterpriseId: row.enterpriseId, rights: ["owner"] },
    ]);
    expect(await onboardApplication(d.staff, { id, form, now })).toMatchObject({ code: "workflow.wrongState" });
  });

  it("is linked to the business that is known already, without becoming its owner", async () => {
    const newcomer = await person("Karyawan");
    const id = await accepted(newcomer);
    const linked = await onboardApplication(d.staff, { id, form: { ...form, enterpriseId: d.kitchen.id }, now });
    expect(linked).toMatchObject({ ok: true });
    expect((await personById(newcomer.id))?.memberships).toEqual([]);
  });

  it("leaves nothing behind where the way is refused", async () => {
    const id = await accepted(await person("Kembar"));
    const before = await db.enterprise.count();
    const twice = await onboardApplication(d.staff, { id, form: { ...form, another: false }, now });
    expect(twice).toMatchObject({ code: "enterprises.refused.maybeDouble" });
    expect(await onboardApplication(d.owner, { id, form, now })).toMatchObject({ code: "notFound" });
    expect(await db.enterprise.count()).toBe(before);
  });
});

describe("the database", () => {
  it("knows the ways of both lifecycles, and that a refusal has a reason", async () => {
    const id = await openCall(d.staff);
    const application = await applied(await person("Langsung"), id);
    await expect(db.selectionRound.update({ where: { id }, data: { state: "decided" } })).rejects.toThrow();
    const onboarded = { state: "onboarded" as const };
    await expect(db.selectionApplication.update({ where: { id: application }, data: onboarded })).rejects.toThrow();
    const declined = { state: "declined" as const };
    await expect(db.selectionApplication.update({ where: { id: application }, data: declined })).rejects.toThrow();
  });
});

it("what an applicant types badly is said at its field", () => {
  const read = applySchema.safeParse({ businessName: "A", regionCode: "31.71", phone: "abc", goods: "sagu" });
  const fields = read.error?.issues.map(({ path }) => path[0]);
  expect([...new Set(fields)].sort()).toEqual(["agreed", "businessName", "goods", "phone", "regionCode"]);
});

it("an applicant's phone lies sealed, is read by those who serve her, and goes with her when she is erased", async () => {
  const roundId = await openCall(d.staff);
  const applicant = await person("Pelamar lupa");
  const id = await applied(applicant, roundId);
  const [row] = await db.$queryRaw<{ told: string }[]>`
    SELECT row_to_json(a)::text AS told FROM selection_application a WHERE id = ${id}::uuid`;
  expect(row?.told).not.toContain("81234567890");
  const sheet = (by: Person) => applicationSheet(by, { roundId, id, now });
  expect(await sheet(d.consultant)).toMatchObject({ phone: wish.phone });
  expect(await sheet(d.head)).toMatchObject({ phone: null, businessName: wish.businessName });
  await marked(id, [4, 3]);
  expect(await forgetApplicants()).toBe(0);
  await db.user.update({ where: { id: applicant.id }, data: { erasedAt: now } });
  expect([await forgetApplicants(), await forgetApplicants()]).toEqual([1, 0]);
  expect(await sheet(d.staff)).toMatchObject({ phone: null, businessName: "—", goods: "—", state: "submitted" });
});
