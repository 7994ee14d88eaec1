import { addDays, addHours, addMinutes, witDay } from "#app/core/time.ts";
import { seriesKind, writtenNumber } from "#app/domain/services/number.server.ts";
import type { CaseAction, CaseState, OutcomeCode, ServiceCode } from "#app/domain/services/services.ts";
import { caseLifecycle, templates } from "#app/domain/services/services.ts";
import type { Subject } from "#app/platform/history/history.server.ts";
import type { SeedContext } from "./context.ts";
import { advices, diagnoses, followUpWords, topics } from "./data/service-plan.ts";
import { type SeedEvent, seedEvents } from "./history.ts";
import { chance, seedId } from "./ids.ts";

export type PlannedCase = {
  /** Unique among all cases of the sample. */
  name: string;
  service: ServiceCode;
  enterpriseId: string;
  productIds: readonly string[];
  requestedAt: Date;
  /** The steps that were taken. */
  road: readonly CaseAction[];
  outcome?: { kind: OutcomeCode; number: string; amount?: number };
  /** No step lies behind it: when the job or the listing it follows had got as far. */
  until?: Date;
  topic?: string;
  stage?: string;
  mirrors?: { packagingJobId: string } | { versionId: string };
};

/** Roads that many cases take. */
export const begun = ["triage", "schedule", "begin"] as const;
export const toFollowUp = [...begun, "deliver", "followUp"] as const;
export const whole = [...toFollowUp, "close"] as const;

type Written = PlannedCase & { id: string; number: string; state: CaseState; steps: Step[] };
type Step = { action: CaseAction; from: CaseState; to: CaseState; at: Date };

/** Days after the request at which each step is taken. */
const pace: Readonly<Record<CaseAction, number>> = {
  triage: 1,
  schedule: 2,
  begin: 6,
  miss: 6,
  reschedule: 8,
  closeMissed: 20,
  deliver: 24,
  followUp: 25,
  close: 210,
  referOut: 3,
  cancel: 4,
  reopen: 215,
};

/** Cases born as requests and moved along the edges, with what belongs to each step, in a few large statements. */
export async function writeCases(context: SeedContext, planned: readonly PlannedCase[]): Promise<void> {
  const { db } = context;
  const cases = numbered(planned).map(walked);
  await db.serviceCase.createMany({ data: cases.map((one) => caseRow(context, one)) });
  await db.caseProduct.createMany({
    data: cases.flatMap(({ id, productIds }) => productIds.map((productId) => ({ caseId: id, productId }))),
  });
  await db.numberSeries.createMany({ data: seriesOf(cases) });
  for (let at = 0; cases.some(({ steps }) => steps.length > at); at += 1) {
    for (const to of new Set(cases.flatMap(({ steps }) => steps[at]?.to ?? []))) {
      const ids = cases.filter(({ steps }) => steps[at]?.to === to).map(({ id }) => id);
      await db.serviceCase.updateMany({ where: { id: { in: ids } }, data: { state: to } });
    }
  }
  await writeSessions(context, cases);
  await writeOutcomes(context, cases);
  await writeFollowUps(context, cases);
  await seedEvents(
    db,
    cases.flatMap((one) => eventsOf(context, one)),
  );
}

function walked(planned: PlannedCase & { number: string }): Written {
  let state: CaseState = caseLifecycle.initial;
  const steps = planned.road.map((action): Step => {
    const from = state;
    state = caseLifecycle.transitions[action].to;
    const usual = addHours(addDays(planned.requestedAt, pace[action]), 2);
    return { action, from, to: state, at: planned.until && planned.until < usual ? planned.until : usual };
  });
  return { ...planned, steps, state, id: seedId(`case:${planned.name}`) };
}

function numbered(planned: readonly PlannedCase[]): (PlannedCase & { number: string })[] {
  const counts = new Map<string, number>();
  return [...planned]
    .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
    .map((one) => {
      const month = monthOf(one.requestedAt);
      const key = seriesKind(one.service, month);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { ...one, number: writtenNumber(one.service, month, count) };
    });
}

/** The series go on where the sample ends. */
function seriesOf(cases: readonly Written[]) {
  const last = new Map<string, { issuer: string; kind: string; year: number; last: number }>();
  for (const { service, requestedAt } of cases) {
    const month = monthOf(requestedAt);
    const kind = seriesKind(service, month);
    last.set(kind, {
      issuer: "centre",
      kind,
      year: Number(month.slice(0, 4)),
      last: (last.get(kind)?.last ?? 0) + 1,
    });
  }
  return [...last.values()];
}

const monthOf = (at: Date): string => witDay(at).slice(0, 7).replace("-", "");

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], name: string): T | undefined =>
  list[Math.floor(chance(name) * list.length)];

function caseRow({ now, people }: SeedContext, one: Written) {
  const last = one.steps.at(-1)?.at ?? one.requestedAt;
  const began = one.steps.find(({ action }) => action === "begin");
  const scheduled = one.steps.find(({ action }) => action === "schedule");
  const { stages } = templates[one.service];
  const open = !["closed", "referredOut", "cancelled"].includes(one.state);
  return {
    id: one.id,
    number: one.number,
    serviceCode: one.service,
    enterpriseId: one.enterpriseId,
    stage: one.stage ?? (began ? stages.at(open ? 2 : -1) : stages[0]) ?? null,
    fieldCode: templates[one.service].field,
    topic: one.topic ?? pick(topics[one.service], `topic:${one.name}`) ?? "",
    channel: one.mirrors ? null : ("centre" as const),
    consultantId: one.steps.length > 0 && !one.mirrors ? (people.get("konsultan") ?? null) : null,
    requestedById: people.get("staf") ?? null,
    requestedAt: one.requestedAt,
    scheduledAt: scheduled ? addDays(scheduled.at, 4) : null,
    dueAt: open ? dueOf(one, last, now) : null,
    closedAt: open ? null : last,
    closedReason: one.state === "cancelled" ? "Pemilik menunda permintaannya." : null,
    referredTo: one.state === "referredOut" ? "Dinas Kesehatan setempat" : null,
    ...one.mirrors,
  };
}

function dueOf(one: Written, last: Date, now: Date): Date {
  if (one.state !== "followUp") return addDays(last, one.state === "inProgress" ? 30 : 4);
  const next = FOLLOW_UPS.find((days) => !isAnswered(one, addDays(last, days), now, days));
  return addDays(last, next ?? 180);
}

const FOLLOW_UPS = [30, 90, 180] as const;

const isAnswered = (one: Written, due: Date, now: Date, days: number): boolean =>
  one.state === "closed" || (due < now && chance(`late:${one.name}:${days}`) < 0.8);

async function writeSessions({ db, people }: SeedContext, cases: readonly Written[]): Promise<void> {
  const consultantId = people.get("konsultan") ?? "";
  const sessions = cases
    .filter(({ mirrors }) => !mirrors)
    .flatMap((one) => {
      const began = one.steps.find(({ action }) => action === "begin")?.at;
      return began ? [{ one, at: began, id: seedId(`session:${one.name}`) }] : [];
    });
  const final = sessions.filter(({ one }) => one.state !== "inProgress");
  await db.serviceSession.createMany({
    data: sessions.map(({ one, at, id }) => ({
      id,
      caseId: one.id,
      consultantId,
      channel: chance(`channel:${one.name}`) < 0.6 ? ("visit" as const) : ("centre" as const),
      startedAt: at,
      endedAt: addMinutes(at, 40 + 10 * Math.floor(chance(`long:${one.name}`) * 6)),
      diagnosis: pick(diagnoses, `diagnosis:${one.name}`) ?? null,
      advice: pick(advices, `advice:${one.name}`) ?? null,
      createdAt: at,
      finalAt: one.state === "inProgress" ? null : addDays(at, 1),
    })),
  });
  await db.serviceSession.updateMany({ where: { id: { in: final.map(({ id }) => id) } }, data: { state: "final" } });
}

async function writeOutcomes({ db, people }: SeedContext, cases: readonly Written[]): Promise<void> {
  await db.outcome.createMany({
    data: cases.flatMap((one) =>
      one.outcome
        ? [
            {
              id: seedId(`outcome:${one.name}`),
              caseId: one.id,
              enterpriseId: one.enterpriseId,
              kindCode: one.outcome.kind,
              evidenceNumber: one.outcome.number,
              amount: one.outcome.amount === undefined ? null : BigInt(one.outcome.amount),
              happenedOn: new Date(witDay(outcomeAt(one))),
              byId: people.get("konsultan") ?? null,
              at: outcomeAt(one),
            },
          ]
        : [],
    ),
  });
}

const outcomeAt = ({ steps, requestedAt }: Written): Date =>
  addHours(steps.find(({ action }) => action === "deliver")?.at ?? requestedAt, -1);

/** The first ones are answered, the next is due; whatever lies in the past unanswered is overdue. */
async function writeFollowUps({ db, now, people }: SeedContext, cases: readonly Written[]): Promise<void> {
  await db.followUp.createMany({
    data: cases
      .filter(({ mirrors }) => !mirrors)
      .flatMap((one) => {
        const since = one.steps.find(({ action }) => action === "followUp")?.at;
        if (!since) return [];
        return FOLLOW_UPS.map((afterDays) => {
          const due = addDays(since, afterDays);
          const answered = isAnswered(one, due, now, afterDays);
          return {
            id: seedId(`follow-up:${one.name}:${afterDays}`),
            caseId: one.id,
            afterDays,
            dueOn: new Date(witDay(due)),
            doneAt: answered ? addDays(due, 1) : null,
            doneById: answered ? (people.get("konsultan") ?? null) : null,
            note: answered ? (pick(followUpWords, `words:${one.name}:${afterDays}`) ?? null) : null,
          };
        });
      }),
  });
}

function eventsOf({ people }: SeedContext, one: Written): SeedEvent[] {
  const consultant = people.get("konsultan") ?? null;
  const subject: Subject = { kind: "case", id: one.id };
  const subjects: Subject[] = [
    { kind: "enterprise", id: one.enterpriseId },
    ...one.productIds.map((id): Subject => ({ kind: "product", id })),
  ];
  const common = { flow: "serviceCase", subject, subjects, details: { number: one.number, service: one.service } };
  const actorId = one.mirrors ? null : consultant;
  const events: SeedEvent[] = [
    {
      ...common,
      name: `${one.name}:request`,
      at: one.requestedAt,
      action: "request",
      to: "requested",
      actorId: one.mirrors ? null : (people.get("staf") ?? null),
    },
    ...one.steps.map(({ action, from, to, at }) => ({
      ...common,
      ...{ name: `${one.name}:${action}`, action, from, to, at, actorId },
    })),
  ];
  if (one.outcome && !one.mirrors) {
    events.push({
      ...common,
      flow: "outcome",
      action: "record",
      name: `${one.name}:outcome`,
      at: outcomeAt(one),
      actorId,
      details: { ...common.details, kind: one.outcome.kind, evidence: one.outcome.number },
    });
  }
  return events;
}
