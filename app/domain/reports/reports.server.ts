/**
 * What is read across all rooms and never written: today the one history of a business, a product or an order. Each
 * room records its own events; what they mean is told by the page that shows them.
 */
export { type Moment, type Subject, timeline } from "#app/platform/history/history.server.ts";
