import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, addHours } from "#app/core/time.ts";
import { activityPage, enrol, markAttendance, openActivity } from "#app/domain/services/services.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { timeline } from "#app/platform/history/history.server.ts";
import { today } from "../../cast/index.ts";
import { type Desk, serviceDesk } from "./desk.ts";

let d: Desk;
beforeAll(async () => {
  d = await serviceDesk();
});
beforeEach(() => clock.freeze(today));
afterEach(() => clock.thaw());

const begins = addDays(today, 3);
const after = addHours(begins, 8);

async function opened(quota?: number): Promise<string> {
  const wish = {
    serviceCode: "S3" as const,
    title: "Kelas halal",
    about: null,
    startsAt: begins,
    endsAt: addHours(begins, 6),
  };
  const held = await openActivity(d.staff, { wish: { ...wish, quota }, now: today });
  if (!held.ok) throw new Error(held.code);
  return held.value.id;
}

const seat = (activityId: string, personName: string, enterpriseId = d.kitchen.id) =>
  enrol(d.consultant, { activityId, enterpriseId, personName, now: today });

async function seated(activityId: string): Promise<string> {
  await seat(activityId, "Siti");
  const page = await activityPage(activityId, today);
  return page?.attendances[0]?.id ?? "";
}

const marked = (attendanceId: string, over: object = {}) => ({
  attendanceId,
  result: "passed" as const,
  scoreBefore: 50,
  scoreAfter: 90,
  certificateNumber: null,
  ...over,
});

describe("a class", () => {
  it("gives its last place once, though two ask at the same moment", async () => {
    const id = await opened(1);
    const answers = await Promise.all([seat(id, "Ana"), seat(id, "Budi", d.otherKitchen.id)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "services.refused.classFull" });
  });

  it("enrols a person once, and two people of one enterprise both", async () => {
    const id = await opened();
    expect(await seat(id, "Ana")).toMatchObject({ ok: true });
    expect(await seat(id, "Ana")).toMatchObject({ code: "services.refused.enrolledAlready", field: "personName" });
    expect(await seat(id, "Budi")).toMatchObject({ ok: true });
  });

  it("over, takes nobody more", async () => {
    const id = await opened();
    expect(
      await enrol(d.staff, { activityId: id, enterpriseId: d.kitchen.id, personName: "Ana", now: after }),
    ).toMatchObject({ code: "services.refused.classOver" });
  });

  it("is nobody's who does not serve", async () => {
    const id = await opened();
    const wish = { activityId: id, enterpriseId: d.kitchen.id, personName: "Ana", now: today };
    for (const stranger of [d.owner, d.shopper, d.head]) {
      expect(await enrol(stranger, wish)).toMatchObject({ code: "notFound" });
    }
  });
});

describe("attendance", () => {
  it("said twice is the same, and told once", async () => {
    const activityId = await opened();
    const attendanceId = await seated(activityId);
    const given = marked(attendanceId, { certificateNumber: "SRT-1" });
    expect(await markAttendance(d.staff, { activityId, given, now: after })).toMatchObject({ ok: true });
    expect(await markAttendance(d.staff, { activityId, given, now: after })).toMatchObject({ ok: true });
    expect(await db.event.count({ where: { subjectId: activityId, action: "passed" } })).toBe(1);
    expect(await timeline({ kind: "enterprise", id: d.kitchen.id })).toContainEqual(
      expect.objectContaining({ flow: "attendance", action: "passed" }),
    );
  });

  it("cannot be had before the class begins", async () => {
    const activityId = await opened();
    const given = marked(await seated(activityId));
    expect(await markAttendance(d.staff, { activityId, given, now: today })).toMatchObject({
      code: "services.refused.classNotBegun",
    });
  });

  it("gives a certificate to those who passed, and every number once", async () => {
    const [first, second] = [await opened(), await opened()];
    const one = await seated(first);
    const absent = marked(one, { result: "absent", certificateNumber: "SRT-9" });
    expect(await markAttendance(d.staff, { activityId: first, given: absent, now: after })).toMatchObject({
      code: "services.refused.certificateNeedsPass",
    });
    await markAttendance(d.staff, {
      activityId: first,
      given: marked(one, { certificateNumber: "SRT-9" }),
      now: after,
    });
    const given = marked(await seated(second), { certificateNumber: "SRT-9" });
    expect(await markAttendance(d.staff, { activityId: second, given, now: after })).toMatchObject({
      code: "services.refused.certificateTaken",
    });
  });

  it("of another class is not found", async () => {
    const [first, second] = [await opened(), await opened()];
    const given = marked(await seated(first));
    expect(await markAttendance(d.staff, { activityId: second, given, now: after })).toMatchObject({
      code: "notFound",
    });
  });
});
