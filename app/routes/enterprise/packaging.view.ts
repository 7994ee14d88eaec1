import { formatDate, formatMoment } from "#app/core/time.ts";
import type { JobPage, OwnJob } from "#app/domain/packaging/packaging.server.ts";
import type { JobState } from "#app/domain/packaging/packaging.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { JourneyStep } from "#app/ui/Timeline.tsx";

/** Thirteen states told in nine steps: what an owner wants to know is where her packs are. */
const road = [
  { key: "requested", states: ["requested"] },
  { key: "accepted", states: ["accepted", "briefed"] },
  { key: "quoted", states: ["quoted"] },
  { key: "designing", states: ["designing"] },
  { key: "proofSent", states: ["proofSent"] },
  { key: "proofApproved", states: ["proofApproved", "waitingMaterial", "ready"] },
  { key: "printing", states: ["printing", "qualityCheck"] },
  { key: "readyForPickup", states: ["readyForPickup"] },
  { key: "handedOver", states: ["handedOver", "closed"] },
] as const satisfies readonly { key: string; states: readonly JobState[] }[];

const mine: readonly JobState[] = ["quoted", "proofSent", "readyForPickup"];

export const turnOf = (state: JobState): "reader" | "other" => (mine.includes(state) ? "reader" : "other");

type Step = { key: string; step: JourneyStep["step"]; title: string; note?: string };

/** The way of a job: what is done with its day, what is now, what comes; a job that was stopped ends there. */
export function jobJourney({ state, history, requestedAt, closedReason }: JobPage, t: Translate): Step[] {
  const here = road.findIndex(({ states }) => states.some((one) => one === state));
  const lastAt = (states: readonly string[]) => history.find(({ to }) => to !== null && states.includes(to))?.at;
  const reached = here < 0 ? road.filter(({ states }) => lastAt(states)).length : here;
  const title = (key: string) => t.lookup(`packaging.way.${key}`) ?? "";
  const steps = road.map(({ key, states }, at): Step => {
    const day = lastAt(states) ?? (key === "requested" ? requestedAt : undefined);
    if (at < reached || (at === here && key === "handedOver"))
      return { key, step: "done", title: title(key), ...(day && { note: formatMoment(day, t.language) }) };
    if (at === here) return { key, step: turnOf(state) === "reader" ? "turn" : "wait", title: title(key) };
    return { key, step: "next", title: title(key) };
  });
  if (here >= 0) return steps;
  const ended: Step = { key: "ended", step: "stop", title: title(state), ...(closedReason && { note: closedReason }) };
  return [...steps.slice(0, Math.max(1, reached)), ended];
}

export function ownJobView(job: OwnJob, t: Translate) {
  const { id, number, state, product, quantity, promisedOn, due, lots } = job;
  return {
    ...{ id, number, state, product, turn: turnOf(state) },
    about: t("packaging.own.about", { n: quantity, day: formatDate(job.requestedAt, t.language) }),
    promised: promisedOn && t("packaging.promised", { day: formatDate(promisedOn, t.language) }),
    due: due?.whose === "owner" ? t("packaging.due.you", { day: formatDate(due.at, t.language) }) : null,
    lots: lots.join(", "),
  };
}
