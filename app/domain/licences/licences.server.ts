/**
 * Licences as records: a parsed number with its state and date, what it covers, who checked it and when.
 * It tells what stands for a pack and until when; whether that suffices is asked in catalog and curation.
 */
export { halalRequired } from "./halal.queries.server.ts";
export { addLicence, coverVariants } from "./licence.commands.server.ts";
export { type LicenceView, licencesById, licencesOf, licencesOfVariants } from "./licence.queries.server.ts";
