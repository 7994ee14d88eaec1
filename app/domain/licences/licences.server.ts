/**
 * Licences as records: a parsed number with its state and date, what it covers, who checked it and when.
 * It tells what stands for a pack and until when; whether that suffices is asked in catalog and curation.
 */
export {
  checkLicence,
  type LicencePaper,
  papersOfLicences,
} from "./check.commands.server.ts";
export { coversOf, endedPermits } from "./cover.queries.server.ts";
export { attachDocument, documentsOfLicences, layDocument } from "./document.commands.server.ts";
export { tellEnds } from "./expiry.commands.server.ts";
export { halalRequired } from "./halal.queries.server.ts";
export { addLicence, coverEnterprise, coverVariants, keepNumber } from "./licence.commands.server.ts";
export {
  type LicenceView,
  licencesById,
  licencesOf,
  licencesOfVariants,
  licencesQuestion,
} from "./licence.queries.server.ts";
export { voidableBy, voidLicence } from "./void.commands.server.ts";
