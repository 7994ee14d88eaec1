/**
 * Photos and the drawings that stand in for them: what comes in, the sizes made of it, who may see
 * them; and the papers of an enterprise. Which photo belongs to which product is the catalog's; the words beside it are too.
 */
export { type DocumentKind, documentKinds } from "./document.rules.ts";
export {
  type FocusSpot,
  focusAt,
  focusSpots,
  MAX_FILE_BYTES,
  MAX_PHOTOS,
  type PhotoState,
  type PictureView,
} from "./picture.ts";
