/**
 * The ten services of the centre: what is asked, which way each goes, what may come of it, and the lifecycles of a
 * case and a session. What a packaging job or a listing is belongs to their rooms; their cases only follow them.
 */
export { type ApplicationState, applicationLifecycle } from "./application.lifecycle.ts";
export { type CaseAction, type CaseState, caseLifecycle, caseStates } from "./case.lifecycle.ts";
export {
  activitySchema,
  attendanceResults,
  attendanceSchema,
  baselineSchema,
  channels,
  enrolSchema,
  finaliseSchema,
  followUpSchema,
  moveCaseSchema,
  noteSchema,
  openCaseSchema,
  outcomeSchema,
  salesChannels,
  sessionSchema,
  stageSchema,
} from "./case.schema.ts";
export { fieldsOfWork, licenceKindOf, type OutcomeCode, outcomeKinds } from "./outcome.kinds.ts";
export { type RoundState, roundLifecycle } from "./round.lifecycle.ts";
export {
  answerSchema,
  applySchema,
  MOST_CRITERIA,
  marksSchema,
  moveRoundSchema,
  onboardSchema,
  roundSchema,
} from "./selection.schema.ts";
export {
  isReferable,
  isServiceCode,
  openedByHand,
  type ServiceCode,
  type ServiceTemplate,
  serviceCodes,
  templates,
} from "./templates.ts";
