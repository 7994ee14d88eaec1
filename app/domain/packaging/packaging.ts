/**
 * Rumah Kemasan, the packaging house: jobs from request to hand-over, proofs bound to what was approved, materials,
 * printed lots, quota. What a label must say belongs to the catalog; which services led here belongs to services.
 */
export { type JobState, jobLifecycle, jobStates } from "./job.lifecycle.ts";
export { type Lane, laneOf, lanes } from "./lane.rules.ts";
