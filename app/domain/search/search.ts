/**
 * Search owns what is findable and how: one document for each product and language, rebuilt from the other rooms
 * whenever they say that something changed. It only reads from them, and keeps nothing that could not be built again.
 * What a thing costs or whether it may be sold is decided elsewhere; here it is only found.
 */

export { mostMakers } from "./largest.rules.ts";
export { askedIn, licenceInAddress, problemsIn, questionAddress } from "./question.rules.ts";
export type {
  Answer,
  Card,
  ChoiceList,
  Facets,
  GradeLetter,
  LicenceFacet,
  Question,
  Sort,
  Suggestion,
} from "./vocabulary.ts";
export { gradeLetters, licenceFacets, pageSize, priceBands, sorts } from "./vocabulary.ts";
