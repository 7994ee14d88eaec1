/**
 * What buyers say back, for pages and later rooms: complaints with their desk. Who may open an order is the orders
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
export { type ComplaintLetter, complaintLetter } from "./letter.queries.server.ts";
