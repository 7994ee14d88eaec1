/**
 * The packaging room on the server; see `packaging.ts` for what it owns. Every command says who may give it by the
 * table of the job; jobs are read by those who work on them, those who look after the house, and the owner.
 */
export { changeOptions } from "./approval.commands.server.ts";
export { type EndedJob, endedJobs } from "./archive.queries.server.ts";
export { proofArtwork } from "./artwork.queries.server.ts";
export { closeJob, handOver } from "./handover.commands.server.ts";
export { grantRound, holdJob, resumeJob } from "./hold.commands.server.ts";
export { acceptJob, briefJob, cancelJob, declineJob } from "./job.commands.server.ts";
export { type JobCard, type JobLane, jobBoard, jobsInShort } from "./job.queries.server.ts";
export { type PackagingLotView, packagingLotByCode, variantOfPackagingLot } from "./lot.queries.server.ts";
export { type MaterialView, materials } from "./material.queries.server.ts";
export { minutesPdf } from "./minutes.sheet.server.ts";
export { jobsOf, type OwnJob } from "./owner.queries.server.ts";
export { type JobPage, jobPage, ownJobPage } from "./page.queries.server.ts";
export {
  awaitMaterial,
  finishPrinting,
  passCheck,
  receiveMaterial,
  sendBackToPress,
  startPrinting,
} from "./print.commands.server.ts";
export { approveProof, askChanges, sendProof } from "./proof.commands.server.ts";
export { centreLeft } from "./quota.server.ts";
export { agreeQuote, quoteJob, refuseQuote } from "./quote.commands.server.ts";
export { type PriceOfList, priceList } from "./quote.server.ts";
export { requestJob } from "./request.commands.server.ts";
export { lotCode, ticketCode } from "./ticket.queries.server.ts";
