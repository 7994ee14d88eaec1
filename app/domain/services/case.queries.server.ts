import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { type CaseState, caseLifecycle } from "./case.lifecycle.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

export type CaseLine = {
  id: string;
  number: string;
  service: ServiceCode;
  state: CaseState;
  topic: string;
  enterprise: string;
  consultant: string | null;
  requestedAt: Date;
  dueAt: Date | null;
};

export const caseLists = ["mine", "open", "overdue", "all"] as const;
export type CaseList = (typeof caseLists)[number];

type Asked = {
  list?: CaseList;
  state?: CaseState | null;
  enterpriseId?: string;
  productId?: string;
  after?: string | null;
  now: Date;
};

const PAGE = 25;

/** Cases as a list of work: what is due first stands first, in the other lists the newest. */
export async function serviceCases(
  actor: Actor,
  { list = "all", state, enterpriseId, productId, after, now }: Asked,
): Promise<{ cases: CaseLine[]; next: string | null }> {
  if (!servesOrReads(actor)) return { cases: [], next: null };
  const byDue = list === "overdue" || list === "mine";
  const rows = await db.serviceCase.findMany({
    where: {
      AND: [listed(list, actor, now), state ? { state } : {}],
      ...(enterpriseId ? { enterpriseId } : {}),
      ...(productId ? { caseProducts: { some: { productId } } } : {}),
    },
    orderBy: byDue ? [{ dueAt: "asc" }, { id: "asc" }] : [{ requestedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: lineColumns,
  });
  const cases = await linesOf(rows.slice(0, PAGE));
  return { cases, next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

/** How many cases each list holds, for its tab. */
export async function caseCounts(actor: Actor, now: Date): Promise<Record<CaseList, number>> {
  const [mine, open, overdue, all] = await Promise.all(
    caseLists.map((list) => db.serviceCase.count({ where: listed(list, actor, now) })),
  );
  return { mine: mine ?? 0, open: open ?? 0, overdue: overdue ?? 0, all: all ?? 0 };
}

function listed(list: CaseList, actor: Actor, now: Date): Prisma.ServiceCaseWhereInput {
  const open = { state: { notIn: [...caseLifecycle.final] } };
  switch (list) {
    case "mine":
      return { ...open, consultantId: personOf(actor), dueAt: { not: null } };
    case "open":
      return open;
    case "overdue":
      return { ...open, dueAt: { lt: now } };
    case "all":
      return {};
    default:
      return list satisfies never;
  }
}

export const servesOrReads = (actor: Actor): boolean => hasRole(actor, "consultant", "staff", "head", "admin");

const lineColumns = {
  id: true,
  number: true,
  serviceCode: true,
  state: true,
  topic: true,
  enterpriseId: true,
  consultantId: true,
  requestedAt: true,
  dueAt: true,
} as const satisfies Prisma.ServiceCaseSelect;

async function linesOf(
  rows: readonly Prisma.ServiceCaseGetPayload<{ select: typeof lineColumns }>[],
): Promise<CaseLine[]> {
  const enterprises = await namedEnterprises(rows.map((row) => row.enterpriseId));
  const people = await namesOf(rows.flatMap((row) => row.consultantId ?? []));
  return rows.flatMap(({ serviceCode, enterpriseId, consultantId, ...row }) =>
    isServiceCode(serviceCode)
      ? [
          {
            ...row,
            service: serviceCode,
            enterprise: enterprises.get(enterpriseId)?.name ?? "",
            consultant: (consultantId && people.get(consultantId)) ?? null,
          },
        ]
      : [],
  );
}

/** Numbers of cases, for timelines. */
export async function caseNumbers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.serviceCase.findMany({ where: { id: { in: [...ids] } }, select: { id: true, number: true } });
  return new Map(rows.map(({ id, number }) => [id, number]));
}
