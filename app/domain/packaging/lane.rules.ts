import type { JobState } from "./job.lifecycle.ts";

/** The board shows thirteen stages in five lanes; a job that has ended stands in none. */
export const lanes = ["brief", "design", "approval", "print", "handover"] as const;
export type Lane = (typeof lanes)[number];

const laneByState: Readonly<Record<JobState, Lane | null>> = {
  requested: "brief",
  accepted: "brief",
  briefed: "brief",
  quoted: "brief",
  designing: "design",
  proofSent: "approval",
  proofApproved: "approval",
  waitingMaterial: "print",
  ready: "print",
  printing: "print",
  qualityCheck: "handover",
  readyForPickup: "handover",
  handedOver: "handover",
  declined: null,
  closed: null,
  cancelled: null,
};

export const laneOf = (state: JobState): Lane | null => laneByState[state];
