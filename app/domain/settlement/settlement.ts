/**
 * The books: double entries for every money event, what is held for a maker and what is due. It never decides
 * about money; it writes down, once, what orders and payments say has happened.
 */
export { type Account, makersPart, type Posting } from "./entries.rules.ts";
export { type PayoutState, payoutLifecycle } from "./payout.lifecycle.ts";
export { payoutSchema } from "./payout.schema.ts";
