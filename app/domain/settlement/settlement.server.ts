/**
 * The books, for pages and reports: balances, the money of an order, statements of a maker, payouts. Entries are written
 * by reactions and by payouts only, and are never changed, only reversed.
 */
export { type Compared, compareBooks } from "./compare.queries.server.ts";
export type { Difference } from "./differences.rules.ts";
export {
  type Balance,
  type BookedEntry,
  balances,
  checkBooks,
  entriesOf,
  type MakerStanding,
  makersStanding,
  standingOf,
} from "./ledger.queries.server.ts";
export { decidePayout, prepareBatch } from "./payout.commands.server.ts";
export {
  type BatchRow,
  type BatchView,
  bankFile,
  type PaidRow,
  type PayoutView,
  payoutBatch,
  payoutBatches,
  payoutOfOrder,
  payoutsOf,
} from "./payout.queries.server.ts";
export { type StatementView, statementsOf, statementView } from "./statement.queries.server.ts";
export { type StatementWords, statementPdf, statementWorkbook } from "./statement.sheet.server.ts";
