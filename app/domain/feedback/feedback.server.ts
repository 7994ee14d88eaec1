/**
 * What buyers say back, for pages and later rooms: complaints with their desk, reviews of what arrived, wishes. Who may open an order is the orders
 * room's to say, so a page asks there before it files anything here.
 */
export { answerComplaint, closeComplaint, fileComplaint, proposeAnswer } from "./complaint.commands.server.ts";
export {
  type ComplaintRow,
  type ComplaintView,
  complaintById,
  complaintDesk,
  complaintsOfOrder,
  complaintTabs,
} from "./complaint.queries.server.ts";
export { type ComplaintLetter, complaintLetter, reviewLetter } from "./letter.queries.server.ts";
export { moderateReview, replyToReview, writeReview } from "./review.commands.server.ts";
export {
  type DeskReview,
  ownReviews,
  type ProductReviews,
  type ReviewView,
  reviewDesk,
  reviewedLines,
  reviewsOf,
  reviewsQuestion,
  reviewTabs,
} from "./review.queries.server.ts";
export { changeWish } from "./wish.commands.server.ts";
export { keepsProduct, wishesOf } from "./wish.queries.server.ts";
