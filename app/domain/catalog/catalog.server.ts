/**
 * What is sold, for other rooms and pages: goods with price and stock of the moment, the holding of stock, product
 * pages, versions laid out for review, and the owner's own desk. Who reviewed what stays with curation.
 */

export { changeBundle } from "./bundle.commands.server.ts";
export { onShelf, partsOfBundles } from "./bundle.queries.server.ts";
export { type CodedProduct, productsOfCode, productsOfVariants } from "./code.queries.server.ts";
export { layInCollection, saveCollection } from "./collection.commands.server.ts";
export { collectionById, collectionOf, collectionsShown, everyCollection } from "./collection.queries.server.ts";
export { receiveConsignment, returnConsignment } from "./consignment.commands.server.ts";
export { countConsignment, shelveConsignment } from "./consignment.count.server.ts";
export {
  type ConsignmentPaper,
  type ConsignmentRow,
  consignmentPaper,
  consignments,
  type MartPack,
  martMakers,
  martShelf,
} from "./consignment.queries.server.ts";
export { consignmentPdf } from "./consignment.sheet.server.ts";
export { type DeskCounts, type DeskTask, deskHome } from "./desk.home.server.ts";
export { type DeskFilter, type DeskLine, deskFilters, deskProducts } from "./desk.lines.server.ts";
export { type DeskProduct, deskProduct } from "./desk.product.server.ts";
export { deskShelf, deskShelves, type Shelf, type ShelfPack } from "./desk.shelf.server.ts";
export { saveProduct, saveShipping } from "./draft.commands.server.ts";
export { type ListingFigures, listingFigures } from "./figures.queries.server.ts";
export { type GoodsForSale, goodsForSale } from "./goods.queries.server.ts";
export { endHold, type HoldKind, openHold, openHoldOf, pauseProduct } from "./hold.commands.server.ts";
export { productImports } from "./import.desk.server.ts";
export { productsImport } from "./import.server.ts";
export { saveLabel } from "./label.commands.server.ts";
export {
  type LabelRecord,
  labelRecords,
  type PackToMake,
  packsOfVersion,
  packsOnSale,
} from "./label.queries.server.ts";
export { type LabelSheet, labelOfPack, labelOnSale, labelSheets } from "./label.sheet.server.ts";
export { applyApproval } from "./listing.approval.server.ts";
export { createListing, editListing } from "./listing.birth.server.ts";
export {
  archiveProduct,
  discardListing,
  restoreProduct,
  reviseListing,
  submitListing,
  withdrawListing,
} from "./listing.commands.server.ts";
export { copyProduct } from "./listing.copy.server.ts";
export { type ListingRecord, listingAsItStands, listingFacts, setListingState } from "./listing.facts.server.ts";
export { type ListingSheet, listingForReview, type SheetVariant } from "./listing.sheet.server.ts";
export { type VersionLine, versionsOf } from "./listing.versions.server.ts";
export { firstPhotos, listingNames } from "./listing.waiting.server.ts";
export { bringLots, noteLot, packLots, shipLots, takeLots, unlottedAt, unpackLots } from "./lot.commands.server.ts";
export { type LotRow, lotsAt, lotsOfCode, lotsOfProduct } from "./lot.queries.server.ts";
export {
  everyProduct,
  type KnownPack,
  type KnownProduct,
  knownProducts,
  listingOwners,
  ownPacks,
  ownProducts,
} from "./office.queries.server.ts";
export { type PackOnShelf, packOnShelf } from "./pack.queries.server.ts";
export { productsUnder } from "./permit-hold.commands.server.ts";
export { addPhotos, describePhoto, putEarlier, putFirst, removePhoto } from "./photo.commands.server.ts";
export { type PreviewPage, previewPage } from "./preview.queries.server.ts";
export {
  type CategoryNode,
  categoryTree,
  type FoundProduct,
  type ProductPage,
  type ProductPageVariant,
  productPage,
} from "./product.queries.server.ts";
export { type StockFault, stockFaults } from "./replay.queries.server.ts";
export { saveShelf, saveShelves, setOnhand, setPrice } from "./shelf.commands.server.ts";
export {
  holdStock,
  releaseStock,
  returnStock,
  type StockSource,
  shipStock,
  takeStock,
} from "./stock.commands.server.ts";
export type { StockLine } from "./stock.rules.ts";
export { takeIntoDraft } from "./suggested.commands.server.ts";
export {
  addVariant,
  putOnEveryPack,
  removeVariant,
  saveLicences,
  savePrices,
} from "./variant.commands.server.ts";
export { type VariantLabel, variantLabels } from "./variant-labels.queries.server.ts";
export { viewCounter, viewsSince } from "./views.server.ts";
