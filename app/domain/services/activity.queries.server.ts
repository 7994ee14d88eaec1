import { isId } from "#app/core/ids.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type ActivityLine = {
  id: string;
  kind: "class" | "expo" | "market";
  title: string;
  regionCode: string | null;
  startsAt: Date;
  endsAt: Date;
  quota: number | null;
  enrolled: number;
  attended: number;
  cancelled: boolean;
};

export type AttendanceLine = {
  id: string;
  enterpriseId: string;
  enterprise: string;
  personName: string | null;
  result: "registered" | "selected" | "attended" | "passed" | "absent";
  scoreBefore: number | null;
  scoreAfter: number | null;
  certificateNumber: string | null;
};

export type ActivityPage = ActivityLine & { about: string | null; attendances: AttendanceLine[]; begun: boolean };

const PAGE = 20;
const came = { in: ["attended", "passed"] satisfies AttendanceLine["result"][] };

/** Classes and expos, what comes next and what was last first. */
export async function activities(after: string | null): Promise<{ lines: ActivityLine[]; next: string | null }> {
  const rows = await db.activity.findMany({
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    include: { _count: { select: { attendances: true } } },
  });
  const page = rows.slice(0, PAGE);
  const present = await db.attendance.groupBy({
    by: ["activityId"],
    where: { activityId: { in: page.map(({ id }) => id) }, result: came },
    _count: true,
  });
  return {
    lines: page.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      regionCode: row.regionCode,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      quota: row.quota,
      enrolled: row._count.attendances,
      attended: present.find(({ activityId }) => activityId === row.id)?._count ?? 0,
      cancelled: row.cancelledAt !== null,
    })),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

export async function activityPage(id: string, now: Date): Promise<ActivityPage | null> {
  const row = await db.activity.findUnique({
    where: { id },
    include: { attendances: { orderBy: [{ personName: "asc" }, { id: "asc" }], take: 500 } },
  });
  if (!row) return null;
  const enterprises = await namedEnterprises(row.attendances.map((one) => one.enterpriseId));
  return {
    id,
    kind: row.kind,
    title: row.title,
    about: row.about,
    regionCode: row.regionCode,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    quota: row.quota,
    enrolled: row.attendances.length,
    attended: row.attendances.filter(({ result }) => result === "attended" || result === "passed").length,
    cancelled: row.cancelledAt !== null,
    begun: row.startsAt <= now,
    attendances: row.attendances.map((one) => ({
      id: one.id,
      enterpriseId: one.enterpriseId,
      enterprise: enterprises.get(one.enterpriseId)?.name ?? "",
      personName: one.personName,
      result: one.result,
      scoreBefore: one.scoreBefore,
      scoreAfter: one.scoreAfter,
      certificateNumber: one.certificateNumber,
    })),
  };
}
