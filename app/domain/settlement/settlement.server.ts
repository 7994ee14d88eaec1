/**
 * The books, for pages and reports: balances by order and by maker. Entries are written by reactions only and
 * are never changed, only reversed.
 */
export { type Compared, compareBooks } from "./compare.queries.server.ts";
export type { Difference } from "./differences.rules.ts";
export { type Balance, type BookedEntry, balances, entriesOf, standingOf } from "./ledger.queries.server.ts";
