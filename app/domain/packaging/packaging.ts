/**
 * Rumah Kemasan, the packaging house: jobs from request to hand-over, proofs bound to what was approved, materials,
 * printed lots, quota. What a label must say belongs to the catalog; which services led here belongs to services.
 */
export { type CheckAnswer, type CheckItem, checkAnswers, checkItems } from "./check.rules.ts";
export { type Clock, FAULTS_WORKING_DAYS, type StepDue } from "./due.rules.ts";
export { type JobAction, type JobState, jobLifecycle, jobStates } from "./job.lifecycle.ts";
export {
  approvalSchema,
  arrivalSchema,
  briefSchema,
  changesSchema,
  checkSchema,
  finishSchema,
  handOverSchema,
  holdSchema,
  MOST_LINES,
  optionsSchema,
  proofSchema,
  quoteSchema,
  reasonSchema,
  requestSchema,
  waitsFor,
} from "./job.schema.ts";
export { type Lane, laneOf, lanes } from "./lane.rules.ts";
export { finishes, type JobOptions, packagingWorks, packForms } from "./options.ts";
export { subsidyRule } from "./quota.rules.ts";
