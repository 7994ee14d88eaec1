import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { moveCaseIn } from "./case.commands.server.ts";
import type { CaseAction, CaseState } from "./case.lifecycle.ts";
import { caseSubjects } from "./case.mover.server.ts";
import { caseNumber } from "./number.server.ts";
import { type ServiceCode, templates } from "./templates.ts";

export type MirroredState = "requested" | "triaged" | "inProgress" | "delivered" | "closed" | "cancelled";

type Origin = {
  enterpriseId: string;
  productId: string;
  topic: string;
  stage: string;
  state: MirroredState;
  at: Date;
};

/** The case of a packaging job: opened with it, moved by it. Repeating changes nothing. */
export const followJob = ({ jobId, number, ...job }: Omit<Origin, "topic"> & { jobId: string; number: string }) =>
  follow("S6", { packagingJobId: jobId }, { ...job, topic: number });

/** The case of a listing under curation: opened at its submission, moved by its verdicts. */
export const followListing = ({ versionId, ...listing }: Origin & { versionId: string }) =>
  follow("S10", { versionId }, listing);

const follower = system("service mirror");

async function follow(
  service: ServiceCode,
  of: { packagingJobId: string } | { versionId: string },
  origin: Origin,
): Promise<void> {
  await inTransaction(async (tx) => {
    const offered = await tx.service.count({ where: { code: service, retiredAt: null } });
    if (offered === 0) return;
    const [followed] = Object.values(of);
    // Two steps of one job may be told at the same moment: the second waits and finds the case of the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${followed}, 0))`;
    const known = await tx.serviceCase.findFirst({
      where: { ...of, referralItemKey: null },
      select: { id: true, state: true, stage: true, closedAt: true },
    });
    // Told late of what lies before the end, the case stays closed.
    if (known?.closedAt && known.closedAt >= origin.at) return;
    const id = known?.id ?? (await open(tx, service, of, origin));
    const now = origin.at;
    for (const action of roadTo(known?.state ?? "requested", origin.state)) {
      const moved = await moveCaseIn(tx, follower, { id, action, note: null, now });
      if (!moved.ok) return;
    }
    if (known && known.stage !== origin.stage && templates[service].stages.includes(origin.stage)) {
      await tx.serviceCase.update({ where: { id }, data: { stage: origin.stage } });
    }
  });
}

async function open(
  tx: Tx,
  service: ServiceCode,
  of: { packagingJobId: string } | { versionId: string },
  { enterpriseId, productId, topic, stage, at }: Origin,
): Promise<string> {
  const id = newId(at.getTime());
  const number = await caseNumber(tx, service, at);
  await tx.serviceCase.create({
    data: {
      ...of,
      id,
      number,
      serviceCode: service,
      enterpriseId,
      fieldCode: templates[service].field,
      stage,
      topic,
      requestedAt: at,
      caseProducts: { create: [{ productId }] },
    },
  });
  const [subject, ...subjects] = caseSubjects({ enterpriseId, productIds: [productId] }, id);
  const details = { number, service };
  await record(tx, {
    flow: "serviceCase",
    action: "request",
    to: "requested",
    subject,
    subjects,
    actor: follower,
    details,
    now: at,
  });
  return id;
}

const forward = ["requested", "triaged", "scheduled", "inProgress", "delivered", "followUp", "closed"] as const;
const steps: Readonly<Record<(typeof forward)[number], CaseAction | null>> = {
  requested: "triage",
  triaged: "schedule",
  scheduled: "begin",
  inProgress: "deliver",
  delivered: "followUp",
  followUp: "close",
  closed: null,
};

/** A mirror never goes back but by reopening; what it was told before is already behind it. */
function roadTo(from: CaseState, to: MirroredState): CaseAction[] {
  if (from === "closed" && to === "inProgress") return ["reopen"];
  if (to === "cancelled") return ["requested", "triaged", "scheduled"].includes(from) ? ["cancel"] : [];
  const begin = forward.findIndex((state) => state === from);
  const end = forward.indexOf(to);
  return begin < 0 ? [] : forward.slice(begin, end).flatMap((state) => steps[state] ?? []);
}
