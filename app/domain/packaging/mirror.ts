import type { MirroredState } from "#app/domain/services/services.server.ts";
import type { JobState } from "./job.lifecycle.ts";

export type CaseStage = "brief" | "design" | "proof" | "print" | "handOver";

/** Where the service case of a job stands while the job stands here. */
export const caseOf: Readonly<Record<JobState, readonly [stage: CaseStage, state: MirroredState]>> = {
  requested: ["brief", "requested"],
  accepted: ["brief", "triaged"],
  declined: ["brief", "cancelled"],
  briefed: ["brief", "inProgress"],
  quoted: ["brief", "inProgress"],
  designing: ["design", "inProgress"],
  proofSent: ["proof", "inProgress"],
  proofApproved: ["proof", "inProgress"],
  waitingMaterial: ["print", "inProgress"],
  ready: ["print", "inProgress"],
  printing: ["print", "inProgress"],
  qualityCheck: ["print", "inProgress"],
  readyForPickup: ["handOver", "inProgress"],
  handedOver: ["handOver", "delivered"],
  closed: ["handOver", "closed"],
  cancelled: ["brief", "cancelled"],
};
