import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { enterpriseScale } from "#app/domain/enterprises/enterprises.server.ts";
import { inTransaction, isUnique } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import type { ActivityWish, Attended } from "./case.schema.ts";

/** A class, or an expo of the promotion service, with its places. */
export async function openActivity(
  actor: Actor,
  { wish, now }: { wish: ActivityWish; now: Date },
): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  const id = newId(now.getTime());
  return inTransaction(async (tx) => {
    await tx.activity.create({
      data: {
        id,
        kind: wish.serviceCode === "S3" ? "class" : "expo",
        serviceCode: wish.serviceCode,
        title: wish.title,
        about: wish.about,
        regionCode: wish.regionCode ?? null,
        startsAt: wish.startsAt,
        endsAt: wish.endsAt,
        quota: wish.quota ?? null,
        createdById: personOf(actor),
        createdAt: now,
      },
    });
    const subject: Subject = { kind: "activity", id };
    await record(tx, { flow: "activity", action: "open", subject, actor, details: { title: wish.title }, now });
    return done({ id });
  });
}

type Enrolment = { activityId: string; enterpriseId: string; personName: string; now: Date };

/** A place for one person of an enterprise; the last place goes once. */
export async function enrol(actor: Actor, { activityId, enterpriseId, personName, now }: Enrolment): Promise<Result> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  try {
    return await inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM activity WHERE id = ${activityId}::uuid FOR NO KEY UPDATE`;
      const activity = await tx.activity.findUnique({
        where: { id: activityId },
        select: {
          title: true,
          quota: true,
          endsAt: true,
          cancelledAt: true,
          _count: { select: { attendances: true } },
        },
      });
      if (!activity) return refuse("notFound");
      if (activity.cancelledAt || activity.endsAt < now) return refuse("services.refused.classOver");
      if (activity.quota !== null && activity._count.attendances >= activity.quota) {
        return refuse("services.refused.classFull");
      }
      if ((await enterpriseScale(enterpriseId, tx)) === null)
        return refuse("form.badChoice", { field: "enterpriseId" });
      await tx.attendance.create({
        data: { id: newId(now.getTime()), activityId, enterpriseId, personName, at: now },
      });
      await tell(tx, actor, { activityId, enterpriseId, action: "enrol", title: activity.title, now });
      return done();
    });
  } catch (error) {
    if (isUnique(error)) return refuse("services.refused.enrolledAlready", { field: "personName" });
    throw error;
  }
}

type Presence = { activityId: string; given: Attended; now: Date };

/** Who came and with what result. Said twice it is the same; said otherwise, the last word counts. */
export async function markAttendance(actor: Actor, { activityId, given, now }: Presence): Promise<Result> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("notFound");
  const { attendanceId, result, scoreBefore, scoreAfter, certificateNumber } = given;
  if (certificateNumber && result !== "passed") {
    return refuse("services.refused.certificateNeedsPass", { field: "certificateNumber" });
  }
  try {
    return await inTransaction(async (tx) => {
      const activity = await tx.activity.findUnique({
        where: { id: activityId },
        select: { title: true, startsAt: true },
      });
      const row = await tx.attendance.findUnique({
        where: { id: attendanceId, activityId },
        select: { enterpriseId: true, result: true, certificateNumber: true },
      });
      if (!activity || !row) return refuse("notFound");
      if (activity.startsAt > now && result !== "selected" && result !== "registered") {
        return refuse("services.refused.classNotBegun", { field: "result" });
      }
      await tx.attendance.update({
        where: { id: attendanceId },
        data: {
          result,
          scoreBefore: scoreBefore ?? null,
          scoreAfter: scoreAfter ?? null,
          certificateNumber: certificateNumber ?? null,
        },
      });
      if (row.result === result && row.certificateNumber === certificateNumber) return done();
      await tell(tx, actor, {
        activityId,
        enterpriseId: row.enterpriseId,
        action: result,
        title: activity.title,
        now,
      });
      return done();
    });
  } catch (error) {
    if (isUnique(error)) return refuse("services.refused.certificateTaken", { field: "certificateNumber" });
    throw error;
  }
}

type Told = { activityId: string; enterpriseId: string; action: string; title: string; now: Date };

async function tell(tx: Parameters<typeof record>[0], actor: Actor, told: Told): Promise<void> {
  await record(tx, {
    flow: "attendance",
    action: told.action,
    subject: { kind: "activity", id: told.activityId },
    subjects: [{ kind: "enterprise", id: told.enterpriseId }],
    actor,
    details: { title: told.title },
    now: told.now,
  });
}
