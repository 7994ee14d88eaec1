/**
 * The businesses behind the goods, for other rooms and pages: views by slug and id, terms of a day, consent,
 * holidays. Identity numbers and bank accounts never leave this room.
 */
export { setConsent } from "./consent.commands.server.ts";
export { agreedUses } from "./consent.queries.server.ts";
export {
  type EnterprisePage,
  enterprisePage,
  enterpriseScale,
  enterprisesById,
} from "./enterprise.queries.server.ts";
export { cancelHoliday, takeHoliday } from "./holiday.commands.server.ts";
export { holidaysOf, onHoliday } from "./holiday.queries.server.ts";
export { enterpriseNames } from "./names.queries.server.ts";
export { type Terms, termsOn } from "./terms.queries.server.ts";
