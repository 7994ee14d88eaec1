/** A product carries at most this many photos; the catalog counts, this room names the limit. */
export const MAX_PHOTOS = 8;
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A phone card, a list, a page. A smaller original is never blown up. */
export const pictureWidths = [180, 360, 720] as const;

export type PhotoState = "pending" | "ready" | "failed";

export type Focus = { x: number; y: number };

/** The nine parts of a photo that an owner may point at, row by row. */
export const focusSpots = [
  ...(["topLeft", "top", "topRight"] as const),
  ...(["left", "middle", "right"] as const),
  ...(["bottomLeft", "bottom", "bottomRight"] as const),
] as const;
export type FocusSpot = (typeof focusSpots)[number];

export function focusAt(spot: FocusSpot): Focus {
  const at = focusSpots.indexOf(spot);
  return { x: (at % 3) * 50, y: Math.floor(at / 3) * 50 };
}

/** What a page needs to show a photo; `sources` is empty until the worker has made its sizes. */
export type PictureView = {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** Stand in for the photo while it is made and while it loads. */
  colours: readonly [string, string];
  /** What it is about, in percent from the left and the upper edge: whoever crops it keeps this. */
  focus: Focus;
  sources: readonly { format: "avif" | "webp"; width: number; url: string }[];
  state: PhotoState;
};
