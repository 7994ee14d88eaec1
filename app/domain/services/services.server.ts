/**
 * The services on the server: cases with sessions, outcomes and follow-ups, classes with attendance, what the public
 * may know of them. A licence that comes of a service is kept by the licences; what an owner sells is the catalog's.
 */
export { enrol, markAttendance, openActivity } from "./activity.commands.server.ts";
export {
  type ActivityLine,
  type ActivityPage,
  type AttendanceLine,
  activities,
  activityPage,
} from "./activity.queries.server.ts";
export { answerApplication, applyFor, markApplication } from "./application.commands.server.ts";
export { takeBaseline } from "./baseline.commands.server.ts";
export { moveCase, openCase, setStage } from "./case.commands.server.ts";
export { casePage } from "./case.page.server.ts";
export {
  type CaseLine,
  type CaseList,
  caseCounts,
  caseLists,
  caseNumbers,
  serviceCases,
} from "./case.queries.server.ts";
export type { CasePage, FollowUpView, OutcomeView, SessionView } from "./case.view.server.ts";
export { followUpDone } from "./follow.commands.server.ts";
export { type FollowUpLine, followUpsDue, type ServiceFigures, serviceFigures } from "./follow.queries.server.ts";
export { followJob, followListing, type MirroredState } from "./mirror.commands.server.ts";
export { onboardApplication } from "./onboarding.commands.server.ts";
export { recordOutcome } from "./outcome.commands.server.ts";
export { provenanceOf, provenanceQuestion, type ServiceBehind } from "./provenance.queries.server.ts";
export { openReferral } from "./referral.commands.server.ts";
export { type ReferralView, referralsOf, referredItem } from "./referral.queries.server.ts";
export { closeRounds, moveRound, saveRound } from "./round.commands.server.ts";
export {
  type ApplicationSheet,
  applicationOf,
  applicationSheet,
  applicationTold,
  callById,
  callsShown,
  type RoundSheet,
  roundSheet,
  selectionRounds,
} from "./selection.queries.server.ts";
export { finaliseSession, logSession, noteSession, settleSessions } from "./session.commands.server.ts";
