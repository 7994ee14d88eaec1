/**
 * Curation: who judged which listing version against which checklist, item by item, and the grade that came of it.
 * The room owns checklists, seats, decisions, grades, appeals and declared ties. What is judged stays the catalog's,
 * which also carries out an approval; the help a failed item calls for is the services room's.
 */

export { type CannedReasonForm, cannedReasonSchema } from "./canned-reason.schema.ts";
export {
  arranged,
  type ChecklistForm,
  checklistSchema,
  checklistSections,
  type DraftItem,
  restingFields,
} from "./checklist.schema.ts";
export { type Piece, wordDiff } from "./diff.rules.ts";
export { lightSchema, MOST_TICKED } from "./light.schema.ts";
export { type QueueFilter, queueFilters, readPlace } from "./queue.filters.ts";
export { type ReviewAction, type ReviewState, reviewLifecycle, reviewStates } from "./review.lifecycle.ts";
export { type ReviewForm, rejectionReasons, reviewSchema, type WrittenReview } from "./review.schema.ts";
export { type Answer, type GradeLetter, gradeFloors, gradeFor, PASSING, pointsFit, scoreOf } from "./score.rules.ts";
export { MOST_VIEWS, type ViewForm, viewSchema } from "./views.schema.ts";
