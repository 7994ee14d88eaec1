import { type Actor, hasRole } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { phoneOf } from "./applicant.server.ts";
import { applicationMover, readApplication } from "./application.mover.server.ts";
import { readRound, roundMover } from "./round.commands.server.ts";
import { totalOf } from "./score.rules.ts";

const told = { id: true, state: true, title: true, about: true, places: true, closesOn: true } as const;
const criteria = { orderBy: { position: "asc" as const } };

/** Calls that everybody may read: those that run first, then the latest that ended. */
export const callsShown = () =>
  db.selectionRound.findMany({
    where: { state: { in: ["open", "closed", "decided"] } },
    orderBy: [{ state: "asc" }, { closesOn: "desc" }],
    take: 30,
    select: told,
  });

export const callById = (id: string) =>
  db.selectionRound.findFirst({
    where: { id, state: { in: ["open", "closed", "decided"] } },
    select: { ...told, criteria },
  });

/** What a person told in a call, and what became of it. */
export const applicationOf = (roundId: string, applicantId: string) =>
  db.selectionApplication.findUnique({
    where: { roundId_applicantId: { roundId, applicantId } },
    omit: { phoneCipher: true },
  });

/** What a letter to the applicant says. */
export async function applicationTold(id: string) {
  const row = await db.selectionApplication.findUnique({
    where: { id },
    select: { applicantId: true, businessName: true, reason: true, roundId: true, round: { select: { title: true } } },
  });
  return row && { ...row, title: row.round.title };
}

const PAGE = 30;

/** All calls for the centre, newest first. */
export async function selectionRounds(after: string | null) {
  const rows = await db.selectionRound.findMany({
    where: after && isId(after) ? { id: { lt: after } } : {},
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { ...told, _count: { select: { applications: { where: { state: { not: "withdrawn" } } } } } },
  });
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

const MOST_APPLICANTS = 500;

/** A call with everybody who applied, the best first as far as they have scores. */
export async function roundSheet(actor: Actor, id: string, now: Date) {
  const round = await db.selectionRound.findUnique({
    where: { id },
    select: {
      ...told,
      criteria,
      applications: { orderBy: { appliedAt: "asc" }, take: MOST_APPLICANTS, include: { marks: true } },
    },
  });
  const facts = await readRound(db, id);
  if (!round || !facts) return null;
  const applicants = round.applications.map(({ marks, ...one }) => ({
    ...{ id: one.id, name: one.businessName, state: one.state, regionCode: one.regionCode, appliedAt: one.appliedAt },
    total: totalOf(weighed(round.criteria, marks)),
  }));
  return {
    ...round,
    applicants: applicants.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1)),
    choices: choicesFor(roundMover, facts, actor, now),
  };
}
export type RoundSheet = NonNullable<Awaited<ReturnType<typeof roundSheet>>>;

/** One applicant with the checklist of her call. */
export async function applicationSheet(actor: Actor, { roundId, id, now }: { roundId: string; id: string; now: Date }) {
  const row = await db.selectionApplication.findFirst({
    where: { id, roundId },
    include: { marks: true, applicant: { select: { name: true, email: true } }, round: { include: { criteria } } },
  });
  const facts = row && (await readApplication(db, id));
  if (!row || !facts) return null;
  const { marks, round, applicant, phoneCipher, ...own } = row;
  const names = await namedEnterprises(own.enterpriseId ? [own.enterpriseId] : []);
  return {
    ...own,
    phone: hasRole(actor, "staff", "consultant") ? phoneOf({ id, phoneCipher }) : null,
    person: applicant,
    title: round.title,
    enterprise: own.enterpriseId ? (names.get(own.enterpriseId)?.name ?? null) : null,
    total: totalOf(weighed(round.criteria, marks)),
    lines: round.criteria.map((line) => ({
      ...{ id: line.id, title: line.title, weight: line.weight, mandatory: line.mandatory },
      score: marks.find(({ criterionId }) => criterionId === line.id)?.score ?? null,
      note: marks.find(({ criterionId }) => criterionId === line.id)?.note ?? null,
    })),
    choices: choicesFor(applicationMover, facts, actor, now),
  };
}
export type ApplicationSheet = NonNullable<Awaited<ReturnType<typeof applicationSheet>>>;

type Line = { id: string; weight: number; mandatory: boolean };

const weighed = (lines: readonly Line[], marks: readonly { criterionId: string; score: number }[]) =>
  lines.map((line) => ({ ...line, score: marks.find(({ criterionId }) => criterionId === line.id)?.score ?? null }));
