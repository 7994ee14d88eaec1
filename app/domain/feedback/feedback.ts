/**
 * What buyers say back: complaints and what is answered to them, ratings of goods that arrived, wishes kept for
 * later. A refund, a hold or a new look at a listing may follow; those are decided in payments, catalog and curation.
 */
export type { ComplaintState } from "./complaint.rules.ts";
export { complaintKinds, complaintSchema, deskSchema, MAX_PICTURES, proposalSchema } from "./complaint.schema.ts";
export { hasArrived } from "./review.rules.ts";
export { moderationSchema, ratings, replySchema, reviewSchema } from "./review.schema.ts";
export { wishSchema } from "./wish.schema.ts";
