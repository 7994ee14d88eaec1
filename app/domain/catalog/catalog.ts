/**
 * What is sold: categories, products and the versions of their listings, packs, prices, stock and lots. It knows
 * what a listing must hold before anyone looks at it; whether it is good is curation's to say, what a buyer paid
 * is the order's.
 */
export { allergensMarked, type Part as LabelPart } from "./allergen.rules.ts";
export { ean13 } from "./barcode.rules.ts";
export { type BundlePart, partAmounts, shelfLines } from "./bundle.rules.ts";
export { bundlePartSchema } from "./bundle.schema.ts";
export { changesOf, type FieldClass, priceWithinBand } from "./change.rules.ts";
export { collectionSchema, layingSchema } from "./collection.schema.ts";
export {
  type ConsignmentKind,
  consignmentKinds,
  countSchema,
  receiptSchema,
  returnSchema,
  shelvingSchema,
} from "./consignment.schema.ts";
export {
  type AllergenKind,
  type AttributeKind,
  allergenKinds,
  attributeKinds,
  type NetUnit,
  netUnits,
  type PackagingKind,
  packagingKinds,
  type StorageKind,
  storageKinds,
} from "./content.ts";
export { type Proposal, proposePrice } from "./cost.rules.ts";
export { costsSchema } from "./cost.schema.ts";
export { type LabelItemKind, nutrients, shareOfDay } from "./label.rules.ts";
export { type LabelKey, labelFormSchema, labelKeys, labelSizes } from "./label.schema.ts";
export {
  type ListingAction,
  type ListingFacts,
  type ListingRole,
  type ListingState,
  listingLifecycle,
  listingStates,
  openListingStates,
} from "./listing.lifecycle.ts";
export type { Scale, SeatFacts } from "./listing.rules.ts";
export {
  licencesFormSchema,
  newLicenceSchema,
  newListingSchema,
  photoFormSchema,
  pricesFormSchema,
  productFormSchema,
  shelfFormSchema,
  shelvesFormSchema,
  shippingFormSchema,
} from "./listing.schema.ts";
export { type LotChoice, type LotLine, type LotOnShelf, proposedLots } from "./lot.rules.ts";
export { LEAST_PHOTOS, type Missing, type Step, steps } from "./missing.rules.ts";
export { netText } from "./net.rules.ts";
export {
  type ProductFacts,
  type ProductRole,
  type ProductState,
  productLifecycle,
  productStates,
} from "./product.lifecycle.ts";
export { type ShelfChange, type ShelfRow, shelfChanges } from "./shelf.rules.ts";
export { isSuggestable, suggestedValue } from "./suggested.rules.ts";
export type { Turn } from "./turn.rules.ts";
