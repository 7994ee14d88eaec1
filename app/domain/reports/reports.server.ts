/**
 * What is read across all rooms and never written: the one history of a business, a product or an order, and how
 * curation goes. Each room records its own events; what they mean is told by the page that shows them.
 */
export { type Moment, type Subject, timeline } from "#app/platform/history/history.server.ts";
export { strengthOf } from "./agreement.rules.ts";
export { type CurationMeasures, curationMeasures } from "./curation.server.ts";
export { type RecheckList, recheckList } from "./recheck.server.ts";
