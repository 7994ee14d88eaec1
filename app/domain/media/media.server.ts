/**
 * The only room that decodes pictures. It takes a stranger's file and keeps a picture of its own making,
 * has the worker make the sizes that pages show, and says who may see which. What a photo shows, and
 * which version carries it, is left to the catalog.
 */
export { type ArtworkFile, artworkFile, keepArtwork } from "./artwork.server.ts";
export { publishPhotos, takePhoto } from "./photo.commands.server.ts";
export { type PictureFile, photosOfEnterprise, pictureFile, picturesOf } from "./photo.queries.server.ts";
export { readUploads, type Uploads } from "./upload.server.ts";
