/**
 * The only room that decodes pictures. It takes a stranger's file and keeps a picture of its own making,
 * has the worker make the sizes that pages show, and says who may see which. What a photo shows, and
 * which version carries it, is left to the catalog. Papers of an enterprise lie here, too, opened by few and each
 * opening written down; what a paper proves is left to the room that asked for it.
 */
export { type ArtworkFile, artworkFile, keepArtwork } from "./artwork.server.ts";
export { hidePhotos, takeBuyerPhoto } from "./buyer-photo.server.ts";
export { keepDocument, type OpenedDocument, openDocument } from "./document.commands.server.ts";
export { type DocumentRow, documentsOf } from "./document.queries.server.ts";
export { keepOrderPaper, keepPaymentPaper } from "./order-paper.server.ts";
export { pointAt, publishPhotos, takePhoto } from "./photo.commands.server.ts";
export {
  type PictureFile,
  photosOfEnterprise,
  pictureFile,
  picturesOf,
  picturesQuestion,
} from "./photo.queries.server.ts";
export { type SharePicture, shareName, sharePicture } from "./share.server.ts";
export { readUploads, type Uploads } from "./upload.server.ts";
