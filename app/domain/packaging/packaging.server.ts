/** The packaging room on the server; see `packaging.ts` for what it owns. Jobs are read here by operators and designers. */
export { type JobCard, jobBoard } from "./job.queries.server.ts";
export { variantOfPackagingLot } from "./lot.queries.server.ts";
