import { isId } from "#app/core/ids.ts";
import { witDay } from "#app/core/time.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

export type FollowUpLine = {
  id: string;
  caseId: string;
  number: string;
  service: ServiceCode;
  enterprise: string;
  enterpriseId: string;
  consultant: string | null;
  afterDays: number;
  dueOn: Date;
  late: boolean;
};

const PAGE = 25;

/** What is still to be asked again, the longest overdue first. */
export async function followUpsDue({
  late,
  after,
  now,
}: {
  late: boolean;
  after: string | null;
  now: Date;
}): Promise<{ lines: FollowUpLine[]; next: string | null }> {
  const today = new Date(witDay(now));
  const rows = await db.followUp.findMany({
    where: { doneAt: null, case: { state: "followUp" }, ...(late ? { dueOn: { lt: today } } : {}) },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      afterDays: true,
      dueOn: true,
      case: { select: { id: true, number: true, serviceCode: true, enterpriseId: true, consultantId: true } },
    },
  });
  const page = rows.slice(0, PAGE);
  const enterprises = await namedEnterprises(page.map((row) => row.case.enterpriseId));
  const people = await namesOf(page.flatMap((row) => row.case.consultantId ?? []));
  const lines = page.flatMap(({ case: of, ...row }): FollowUpLine[] =>
    isServiceCode(of.serviceCode)
      ? [
          {
            ...row,
            caseId: of.id,
            number: of.number,
            service: of.serviceCode,
            enterpriseId: of.enterpriseId,
            enterprise: enterprises.get(of.enterpriseId)?.name ?? "",
            consultant: (of.consultantId && people.get(of.consultantId)) ?? null,
            late: row.dueOn < today,
          },
        ]
      : [],
  );
  return { lines, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

export type ServiceFigures = { open: number; overdue: number; followUpsLate: number };

export async function serviceFigures(now: Date): Promise<ServiceFigures> {
  const [open, overdue, followUpsLate] = await Promise.all([
    db.serviceCase.count({ where: { state: { notIn: ["closed", "referredOut", "cancelled"] } } }),
    db.serviceCase.count({
      where: { state: { notIn: ["closed", "referredOut", "cancelled"] }, dueAt: { lt: now } },
    }),
    db.followUp.count({ where: { doneAt: null, case: { state: "followUp" }, dueOn: { lt: new Date(witDay(now)) } } }),
  ]);
  return { open, overdue, followUpsLate };
}
