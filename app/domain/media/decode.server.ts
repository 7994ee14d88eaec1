import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { done, type Refusal, type Result, refuse } from "#app/core/result.ts";
import { mainColours } from "./colour.rules.ts";
import { MAX_FILE_BYTES } from "./picture.ts";
import { fileTypeOf, isHeic } from "./sniff.rules.ts";
import { turnstile } from "./turnstile.server.ts";

// libvips would also read SVG, PDF, TIFF and whatever else it was built with; three loaders are enough.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.concurrency(1);
sharp.cache(false);

/** An upload turned into a picture of our own: nothing of the sender's bytes is left in it. */
export type Admitted = {
  bytes: Buffer;
  extension: "jpg" | "webp";
  mime: "image/jpeg" | "image/webp";
  width: number;
  height: number;
  colours: [string, string];
  /** Of what was sent, so that the same file is recognised when it comes again. */
  sha256: Buffer;
};

const MAX_PIXELS = 40_000_000;
const SECONDS = 10;
/** Larger than any size we show, small enough to keep. */
const KEPT_SIDE = 2400;
const oneByOne = turnstile(2);

/**
 * Takes a stranger's bytes: size, first bytes, pixel count by the header alone, then a full decode and
 * a fresh encode, turned upright and without metadata. Whatever fails on the way is refused in words.
 */
export async function admit(bytes: Uint8Array): Promise<Result<Admitted>> {
  if (bytes.length === 0) return refuse("media.refused.empty", { field: "photo" });
  if (bytes.length > MAX_FILE_BYTES) return tooLarge();
  if (isHeic(bytes)) return refuse("media.refused.heic", { field: "photo" });
  if (!fileTypeOf(bytes)) return refuse("media.refused.wrongType", { field: "photo" });
  return await oneByOne(() => decode(bytes));
}

export const tooLarge = (): Refusal =>
  refuse("media.refused.tooLarge", { field: "photo", params: { megabytes: MAX_FILE_BYTES / 1024 / 1024 } });

/** Opens a picture under the limits that hold for every decode of this room. */
export const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", animated: false }).timeout({ seconds: SECONDS });

/** Pixels we decoded ourselves, to be encoded again. */
export const openRaw = (pixels: Buffer, raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 }): Sharp =>
  sharp(pixels, { raw }).timeout({ seconds: SECONDS });

async function decode(bytes: Uint8Array): Promise<Result<Admitted>> {
  try {
    // The header is read without a limit, so that too many pixels get a word of their own.
    const { width, height, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) {
      return refuse("media.refused.tooManyPixels", { field: "photo", params: { megapixels: MAX_PIXELS / 1_000_000 } });
    }
    const upright = open(bytes)
      .autoOrient()
      .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb");
    const encoded = hasAlpha ? upright.webp({ quality: 92, effort: 2 }) : upright.jpeg({ quality: 90 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return done({
      bytes: data,
      extension: hasAlpha ? "webp" : "jpg",
      mime: hasAlpha ? "image/webp" : "image/jpeg",
      width: info.width,
      height: info.height,
      colours: await coloursOf(data),
      sha256: createHash("sha256").update(bytes).digest(),
    });
  } catch {
    // libvips tells a cut file, a lying header and a timeout only by prose: for the sender they are one thing.
    return refuse("media.refused.broken", { field: "photo" });
  }
}

async function coloursOf(bytes: Buffer): Promise<[string, string]> {
  const pixels = await open(bytes).resize({ width: 24, height: 30, fit: "fill" }).ensureAlpha().raw().toBuffer();
  return mainColours(pixels);
}
