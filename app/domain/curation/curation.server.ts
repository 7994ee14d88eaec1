/** Curation on the server; see `curation.ts` for what the room owns. Every command takes the actor first. */
export { type Asks, asksOf, choicesAfterDecision } from "./asks.queries.server.ts";
export { keepCannedReason } from "./canned-reason.commands.server.ts";
export { type CannedReasonLine, cannedReasonBoard } from "./canned-reason.queries.server.ts";
export { discardDraft, openDraft, publishDraft, saveDraft } from "./checklist.commands.server.ts";
export {
  type ChecklistDraftView,
  type ChecklistLine,
  checklistBoard,
  checklistDraft,
} from "./checklist.draft.server.ts";
export { type Checklist, type ChecklistItem, checklistsInForce } from "./checklist.queries.server.ts";
export { claimSeat } from "./claim.commands.server.ts";
export { type DecisionView, decisionFor } from "./decision.queries.server.ts";
export { takeSuggestion } from "./field-comment.commands.server.ts";
export { type FieldWord, fieldWordsTo } from "./field-comment.queries.server.ts";
export { type GradeView, gradeOf, gradeQuestion, gradesOf } from "./grade.queries.server.ts";
export { type DecisionRow, decisionHistory } from "./history.queries.server.ts";
export { releaseSeat } from "./leave.commands.server.ts";
export { approveLight, type LightOutcome } from "./light.commands.server.ts";
export { type LightChange, lightChanges } from "./light.queries.server.ts";
export { type Queue, type QueueEntry, reviewQueue } from "./queue.queries.server.ts";
export { appealRejection } from "./reject.commands.server.ts";
export { decideReview, saveReview } from "./review.commands.server.ts";
export { type ReviewPage, reviewPage } from "./review.queries.server.ts";
export { seatTold } from "./seat-told.queries.server.ts";
export { declareTie } from "./tie.commands.server.ts";
export { rejectVersion, type Undoable, undoDecision } from "./undo.commands.server.ts";
export { type VersionHistory, type VersionTold, versionHistory } from "./version-history.queries.server.ts";
export { removeView, renameView, saveView } from "./views.commands.server.ts";
export { type QueueView, savedViews } from "./views.queries.server.ts";
export { waiveItem } from "./waive.commands.server.ts";
